import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromOpenJourney, parseJourney, toOpenJourney} from '../../src/core.js';
import type {Journey, Problem} from '../../src/core.js';
import {anything, odd} from '../fuzz/arbitraries.js';
import {soundJourneys} from '../fuzz/journeys.js';

const file = {
  version: '1.0',
  persona: 'Léa, 34',
  pointOfView: 'customer',
  title: 'Returning shoes',
  stages: [
    {id: 's1', name: 'Notice'},
    {id: 's2', name: 'Return', color: '#336699'},
  ],
  swimlanes: [
    {id: 'l1', name: 'Customer actions'},
    {id: 'l2', name: 'Touchpoints'},
    {id: 'l3', name: 'Pain points'},
    {id: 'l4', name: 'Legal check'},
    {id: 'l5', name: 'Backstage'},
  ],
  nodes: [
    {stageId: 's1', swimlaneId: 'l1', title: 'Tries shoes on', score: 3, sentiment: 'hopeful'},
    {
      stageId: 's1',
      swimlaneId: 'l1',
      title: 'Feels them pinch',
      description: 'Half a size too small',
      score: -4,
      sentiment: 'annoyed',
      isMomentOfTruth: true,
      purpose: 'Decide',
      icon: 'foot',
      tags: ['fit', 'size'],
    },
    {stageId: 's2', swimlaneId: 'l1', title: 'Prints the label', score: -1},
    {stageId: 's2', swimlaneId: 'l2', title: 'Website', icon: 'web'},
    {
      stageId: 's2',
      swimlaneId: 'l3',
      title: 'No printer at home',
      description: 'One customer in three has none',
      severity: 'high',
      score: -3,
    },
    {stageId: 's2', swimlaneId: 'l4', title: '14 days to return', blueprint: {line: 'support'}},
    {stageId: 's2', swimlaneId: 'l5', title: 'Warehouse checks shoes'},
  ],
};

const said = ({problems}: {problems: readonly Problem[]}) =>
  problems.map(({severity, code, path}) => `${severity} ${code} ${path}`.trim());

const serious = (result: {problems: readonly Problem[]}): Problem[] =>
  result.problems.filter(({severity}) => severity !== 'hint');

describe('an OpenJourney file', () => {
  const result = fromOpenJourney(file);
  const journey = result.journey!;
  const [notice, back] = journey.stages;

  it('has its stages, and its actions as steps', () => {
    assert.equal(journey.title, 'Returning shoes');
    assert.deepEqual(
      journey.stages.map(({id, title, steps}) => [id, title, steps.map(step => step.title)]),
      [
        ['s1', 'Notice', ['Tries shoes on', 'Feels them pinch']],
        ['s2', 'Return', ['Prints the label']],
      ],
    );
    assert.equal(back!.color, '#336699');
  });

  it('has its scores as the curve, on a declared scale', () => {
    assert.deepEqual(journey.emotionScale, {min: -5, max: 5});
    assert.deepEqual(
      journey.stages.flatMap(({steps}) => steps.map(({emotion}) => emotion)),
      [{value: 3, label: 'hopeful'}, {value: -4, label: 'annoyed'}, {value: -1}],
    );
  });

  it('has moments of truth, descriptions and all that has no place, at the steps', () => {
    const {id, title, emotion, ...rest} = notice!.steps[1]!;
    assert.deepEqual([id, title, emotion?.value], ['feels-them-pinch', 'Feels them pinch', -4]);
    assert.deepEqual(rest, {
      description: 'Half a size too small',
      momentOfTruth: true,
      purpose: 'Decide',
      icon: 'foot',
      tags: ['fit', 'size'],
    });
  });

  it('has the other nodes in the lanes of their stage, with what they say', () => {
    assert.deepEqual(back!.touchpoints, [{name: 'Website', icon: 'web'}]);
    assert.deepEqual(back!.backstage, [{text: 'Warehouse checks shoes'}]);
    assert.deepEqual(back!.painPoints, [
      {
        text: 'No printer at home: One customer in three has none',
        description: 'One customer in three has none',
        severity: 'high',
        score: -3,
      },
    ]);
    assert.deepEqual(back!.cells, {
      'Legal check': [{text: '14 days to return', blueprint: {line: 'support'}}],
    });
  });

  it('keeps the order and the names of its swimlanes', () => {
    assert.deepEqual(journey.lanes, [
      {id: 'touchpoints'},
      {id: 'painPoints'},
      {id: 'Legal check', label: 'Legal check'},
      {id: 'backstage'},
    ]);
  });

  it('has its persona, and keeps its version and point of view', () => {
    assert.equal(journey.personas[0]!.name, 'Léa, 34');
    assert.equal(journey.pointOfView, 'customer');
    assert.deepEqual(journey.openJourney, {version: '1.0', steps: 'Customer actions'});
  });

  it('says which swimlane is read as steps, and nothing worse', () => {
    assert.deepEqual(serious(result), []);
    assert.ok(result.problems.some(({message}) => message.includes('"Customer actions"')));
  });

  it('is read from text too, with the line of a mistake', () => {
    assert.deepEqual(fromOpenJourney(JSON.stringify(file)), result);
    const {journey: none, problems} = fromOpenJourney('{"stages": [\n  {"id": s1}]}');
    assert.equal(none, undefined);
    assert.match(problems[0]!.message, /line 2, column 10/);
  });

  it('comes back the same when it is written', () => {
    const {data, problems} = toOpenJourney(journey);
    assert.deepEqual(problems, []);
    assert.deepEqual(fromOpenJourney(data).journey, journey);
    const {stages, swimlanes, nodes} = data as typeof file;
    assert.deepEqual(stages[0], {id: 's1', name: 'Notice'});
    assert.equal(swimlanes[0]!.name, 'Customer actions');
    assert.equal(nodes.length, file.nodes.length);
    assert.deepEqual(
      nodes.map(({title}) => title).sort(),
      file.nodes.map(({title}) => title).sort(),
    );
  });
});

describe('feelings in OpenJourney', () => {
  const map = (swimlanes: string[], nodes: object[]) => ({
    stages: [{id: 'a', name: 'A'}],
    swimlanes: swimlanes.map(name => ({id: name, name})),
    nodes: nodes.map(node => ({stageId: 'a', ...node})),
  });
  const action = (title: string, more = {}) => ({swimlaneId: 'Actions', title, ...more});
  const emotion = (title: string, more = {}) => ({swimlaneId: 'Emotions', title, ...more});

  it('of one node are those of the stage', () => {
    const {journey, problems} = fromOpenJourney(
      map(['Actions', 'Emotions'], [action('x'), action('y'), emotion('Curious', {score: 2})]),
    );
    assert.deepEqual(journey!.stages[0]!.emotion, {value: 2, label: 'Curious'});
    assert.equal(journey!.stages[0]!.cells, undefined);
    assert.deepEqual(serious({problems}), []);
  });

  it('of as many nodes as steps are those of the steps', () => {
    const {journey} = fromOpenJourney(
      map(
        ['Actions', 'Emotions'],
        [
          action('x'),
          action('y'),
          emotion('Curious', {score: 2}),
          emotion('Cross', {sentiment: 'negative'}),
        ],
      ),
    );
    assert.deepEqual(
      journey!.stages[0]!.steps.map(step => step.emotion),
      [
        {value: 2, label: 'Curious'},
        {value: -2.5, label: 'Cross', sentiment: 'negative'},
      ],
    );
  });

  it('of another number of nodes stay items, and that is told', () => {
    const {journey, problems} = fromOpenJourney(
      map(
        ['Actions', 'Emotions'],
        [action('x'), emotion('Curious', {score: 2}), emotion('Cross', {score: -2})],
      ),
    );
    assert.equal(journey!.stages[0]!.emotion, undefined);
    assert.deepEqual(journey!.stages[0]!.cells!.Emotions, [
      {text: 'Curious', score: 2},
      {text: 'Cross', score: -2},
    ]);
    assert.equal(serious({problems})[0]!.code, 'unclear');
  });

  it('of touchpoints make the steps where no actions are', () => {
    const {journey} = fromOpenJourney(
      map(
        ['Touchpoints', 'Pains'],
        [
          {swimlaneId: 'Touchpoints', title: 'Shop', score: 4},
          {swimlaneId: 'Touchpoints', title: 'Hotline', score: -5},
          {swimlaneId: 'Pains', title: 'Waits', score: -4},
        ],
      ),
    );
    assert.deepEqual(
      journey!.stages[0]!.steps.map(({title, emotion: felt}) => [title, felt!.value]),
      [
        ['Shop', 4],
        ['Hotline', -5],
      ],
    );
    assert.equal(journey!.stages[0]!.painPoints![0]!.score, -4);
  });

  it('beyond the scale are told as anywhere', () => {
    const result = fromOpenJourney(map(['Actions'], [action('x', {score: 9})]));
    assert.deepEqual(said({problems: serious(result)}), [
      'warning outside-scale stages[0].steps[0].emotion',
    ]);
    assert.equal(result.problems.find(({code}) => code === 'outside-scale')!.place, 'nodes[0]');
  });
});

describe('what is wrong in an OpenJourney file', () => {
  it('is a node of a stage or a swimlane that is not there: it is shown all the same', () => {
    const {journey, problems} = fromOpenJourney({
      stages: [{id: 'a', name: 'A'}],
      swimlanes: [{id: 'p', name: 'Pains'}],
      nodes: [
        {stageId: 'b', swimlaneId: 'p', title: 'Lost'},
        {stageId: 'a', swimlaneId: 'q', title: 'Odd'},
        {stageId: 'b', swimlaneId: 'p', title: 'Lost too'},
      ],
    });
    assert.deepEqual(
      journey!.stages.map(({title}) => title),
      ['A', 'b'],
    );
    assert.equal(journey!.stages[1]!.painPoints!.length, 2);
    assert.deepEqual(journey!.stages[0]!.cells, {q: [{text: 'Odd'}]});
    assert.deepEqual(
      serious({problems}).map(({code, place}) => `${code} ${place}`),
      ['unknown-reference nodes[0]', 'unknown-reference nodes[1]'],
    );
  });

  it('is a metric without a figure: it has a row of its own', () => {
    const {journey, problems} = fromOpenJourney({
      stages: [{id: 'a', name: 'A'}],
      swimlanes: [{id: 'k', name: 'KPI'}],
      nodes: [
        {stageId: 'a', swimlaneId: 'k', title: 'NPS: 42'},
        {stageId: 'a', swimlaneId: 'k', title: 'Happy customers'},
      ],
    });
    assert.deepEqual(journey!.stages[0]!.metrics, [{name: 'NPS', value: 42}]);
    assert.deepEqual(journey!.stages[0]!.cells, {KPI: [{text: 'Happy customers'}]});
    assert.deepEqual(serious({problems}), []);
  });

  it('is that it has no stages', () => {
    for (const input of [{}, null, 7, [], '7', {stages: [], swimlanes: [], nodes: []}]) {
      const {journey, problems} = fromOpenJourney(input);
      assert.equal(journey, undefined);
      assert.equal(problems[0]!.message, 'expected a list of stages, found nothing');
    }
  });

  it('never fails, changes nothing and reaches no prototype', () => {
    const id = fc.constantFrom('a', 'b', '', '__proto__', 'constructor', 7, null, undefined);
    const text = fc.oneof(
      fc.constantFrom('Actions', 'Emotions', 'Pains', 'KPI', 'Quotes', 'Legal', '__proto__'),
      fc.string(),
    );
    const value = fc.oneof(text, fc.integer({min: -9, max: 9}), anything);
    const file = fc.record(
      {
        version: value,
        persona: value,
        personas: value,
        lanes: value,
        stages: fc.oneof(
          anything,
          fc.array(
            fc.record(
              {id, name: text, steps: value, painPoints: value, cells: value},
              {requiredKeys: []},
            ),
          ),
        ),
        swimlanes: fc.oneof(anything, fc.array(fc.record({id, name: text, ['__proto__']: value}))),
        nodes: fc.oneof(
          anything,
          fc.array(
            fc.record(
              {
                stageId: id,
                swimlaneId: id,
                stepId: id,
                title: value,
                score: value,
                sentiment: value,
                description: value,
                severity: value,
                isMomentOfTruth: value,
              },
              {requiredKeys: []},
            ),
          ),
        ),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof({weight: 5, arbitrary: file}, anything, odd), input => {
        const {journey, problems} = fromOpenJourney(input);
        assert.ok(journey ?? problems.length);
        assert.deepEqual(Object.keys(Object.prototype), []);
        toOpenJourney(journey);
      }),
      {numRuns: 1000},
    );
  });

  it('takes an object in the place of a text for none', () => {
    const odd = {toString: 'A'};
    const {journey} = fromOpenJourney({
      stages: [{id: 1, name: 'Find'}],
      swimlanes: [
        {id: 2, name: 'Emotions'},
        {id: 3, name: odd},
      ],
      nodes: [
        {stageId: 1, swimlaneId: 2, description: odd},
        {stageId: 1, swimlaneId: 3, title: odd, description: 'told'},
      ],
    });
    assert.equal(journey!.stages[0]!.title, 'Find');
    assert.doesNotMatch(JSON.stringify(journey), /undefined/);
    toOpenJourney(journey);
  });

  it('leaves the input as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({
            stages: fc.constant([{id: 'a', name: 'A', steps: ['x'], painPoints: ['y']}]),
            swimlanes: fc.constant([
              {id: 'p', name: 'Pains'},
              {id: 'q', name: 'Actions'},
            ]),
            nodes: fc.array(
              fc.record({
                stageId: fc.constantFrom('a', 'b'),
                swimlaneId: fc.constantFrom('p', 'q', 'r'),
                title: fc.string(),
              }),
            ),
          }),
          anything,
        ),
        input => {
          const before = structuredClone(input);
          fromOpenJourney(input);
          assert.equal(JSON.stringify(input), JSON.stringify(before));
        },
      ),
    );
  });

  it('takes no longer than its size asks for', () => {
    const many = Array.from({length: 20_000}, (_, i) => ({
      stageId: `s${i % 100}`,
      swimlaneId: `l${i % 10}`,
      title: `n${i}`,
      score: 1,
    }));
    const start = performance.now();
    fromOpenJourney({
      stages: Array.from({length: 100}, (_, i) => ({id: `s${i}`, name: `S${i}`})),
      swimlanes: ['Actions', 'Emotions', 'Pains'].map((name, i) => ({id: `l${i}`, name})),
      nodes: many,
    });
    assert.ok(performance.now() - start < 3000);
  });
});

/** Emotions as parts of their scale, which alone may change. */
function unified(journey: Journey): unknown {
  const {min, max} = journey.emotionScale ?? {min: -2, max: 2};
  const {emotionScale} = journey;
  const rest = {...journey, openJourney: 0, emotionScale: 0, lanes: 0};
  const unit = (value: number) => Math.round(((value - min) / (max - min)) * 1e4);
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map(one => walk(one));
    if (typeof value !== 'object' || !value) return value;
    const own = Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, walk(one, name)]),
    );
    return key === 'emotion' && typeof own.value === 'number'
      ? {...own, value: unit(own.value)}
      : own;
  };
  return {...(walk(rest) as object), labels: emotionScale?.labels};
}

describe('a journey as OpenJourney', () => {
  it('is the same journey when it is read again, but for the scale', () => {
    for (const name of ['shoes', 'blueprint', 'experience', 'personas', 'arabic']) {
      const text = readFileSync(
        new URL(`../../docs/examples/${name}.json`, import.meta.url),
        'utf8',
      );
      const {journey} = parseJourney(JSON.parse(text));
      const {data, problems} = toOpenJourney(journey);
      assert.deepEqual(problems, [], name);
      const back = fromOpenJourney(JSON.stringify(data)).journey!;
      for (const part of back.stages.flatMap(stage => [stage, ...stage.steps]))
        delete part.emotions;
      for (const part of journey!.stages.flatMap(stage => [stage, ...stage.steps]))
        delete part.emotions;
      assert.deepEqual(unified(back), unified(journey!), name);
    }
  });

  it('is on the scale of scores', () => {
    const {data} = toOpenJourney({
      emotionScale: {min: 1, max: 5},
      stages: [
        {
          title: 'A',
          steps: [
            {title: 'a', emotion: 5},
            {title: 'b', emotion: {value: 2, label: 'so so'}},
          ],
        },
      ],
    });
    assert.deepEqual(
      (data!.nodes as {score: number; sentiment: string}[]).map(({score, sentiment}) => [
        score,
        sentiment,
      ]),
      [
        [5, undefined],
        [-2.5, 'so so'],
      ],
    );
  });

  it('tells what it cannot carry, and loses nothing else', () => {
    const {problems} = toOpenJourney({
      stages: [{title: 'A', steps: [{title: 'b', quotes: ['“Really?”']}]}],
    });
    assert.deepEqual(said({problems}), ['warning not-carried stages[0].steps[0].quotes[0].text']);
  });

  it('of any sound journey has all words, or a problem', () => {
    fc.assert(
      fc.property(soundJourneys, input => {
        const {journey} = parseJourney(input);
        const {data, problems} = toOpenJourney(journey);
        const back = fromOpenJourney(JSON.parse(JSON.stringify(data))).journey!;
        if (problems.length) return;
        assert.deepEqual(
          back.stages.map(({steps}) => steps.length),
          journey!.stages.map(({steps}) => steps.length),
        );
        const again = toOpenJourney(back);
        assert.deepEqual({...again.data, lanes: 0}, {...data, lanes: 0});
      }),
      {numRuns: 300},
    );
  });

  it('of what is no journey is nothing, and says why', () => {
    const {data, problems} = toOpenJourney(7);
    assert.equal(data, undefined);
    assert.equal(problems.length, 1);
  });
});
