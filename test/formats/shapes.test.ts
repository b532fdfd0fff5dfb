import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseJourney, readJourney} from '../../src/core.js';
import type {Journey, Problem} from '../../src/core.js';
import {anything, inputs, odd, values} from '../fuzz/arbitraries.js';
import {damagedJourneys, soundJourneys} from '../fuzz/journeys.js';
import {readFixtures} from '../model/fixtures.js';

const read = (input: unknown) => {
  const {journey, problems} = readJourney(input);
  assert.ok(journey, JSON.stringify(problems));
  return {journey, problems};
};

const plan = ({journey}: {journey: Journey}) =>
  journey.stages.map(({title, steps}) => [title, ...steps.map(step => step.title)]);

/** Values of all feelings, in order. */
const felt = ({journey}: {journey: Journey}) =>
  journey.stages
    .flatMap(stage => [stage, ...stage.steps])
    .flatMap(({emotion}) => (emotion ? [emotion.value] : []));

const serious = ({problems}: {problems: readonly Problem[]}) =>
  problems
    .filter(({severity}) => severity !== 'hint')
    .map(({severity, code, path}) => `${severity} ${code} ${path}`);

const messages = ({problems}: {problems: readonly Problem[]}) => problems.map(one => one.message);

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8'));

describe('what is a journey already', () => {
  const same = (input: unknown, name?: string) =>
    assert.equal(JSON.stringify(readJourney(input)), JSON.stringify(parseJourney(input)), name);

  it('is read as ever: the examples and all sound fixtures', () => {
    for (const name of ['shoes', 'blueprint', 'experience', 'personas', 'arabic'])
      same(example(name), name);
    for (const {name, data} of readFixtures('sound')) same(data, name);
  });

  it('is read as ever: any sound journey, and what the parser makes of it', () => {
    fc.assert(
      fc.property(soundJourneys, input => {
        same(input);
        same(parseJourney(input).journey);
      }),
      {numRuns: 500},
    );
  });
});

describe('rows that repeat their stage', () => {
  // What converters make of a spreadsheet.
  const rows = [
    {
      Stage: 'Plan',
      Step: 'Looks for shoes',
      Emotion: 'Curious',
      'Pain points': 'Slow site [high]; too many shoes',
      'Legal check': 'Cookies',
      Touchpoints: 'Website, App',
    },
    {Stage: '', Step: 'Compares', Emotion: '-1', 'Pain points': null, Touchpoints: 'Reviews @ Web'},
    {Stage: 'Buy', Step: 'Pays', Emotion: 1.5, 'Pain points': '', 'Legal check': ''},
  ];

  it('are stages with steps', () => {
    const result = read(rows);
    assert.deepEqual(plan(result), [
      ['Plan', 'Looks for shoes', 'Compares'],
      ['Buy', 'Pays'],
    ]);
    assert.deepEqual(felt(result), [1, -1, 1.5]);
    assert.deepEqual(serious(result), []);
  });

  it('have the items of their cells, and lanes of their own', () => {
    const [step, next] = read(rows).journey.stages[0]!.steps;
    assert.deepEqual(step!.painPoints, [
      {text: 'Slow site', severity: 'high'},
      {text: 'too many shoes'},
    ]);
    assert.deepEqual(step!.touchpoints, [{name: 'Website'}, {name: 'App'}]);
    assert.deepEqual(step!.cells, {'Legal check': [{text: 'Cookies'}]});
    assert.deepEqual(step!.emotion, {value: 1, label: 'Curious'});
    assert.deepEqual(next!.touchpoints, [{name: 'Reviews', channel: 'Web'}]);
    assert.equal(next!.painPoints, undefined);
  });

  it('say how they were understood, and where they stand', () => {
    const {problems} = read([...rows, {Stage: 'Buy', Step: 'Regrets', Emotion: 7}]);
    assert.ok(messages({problems}).includes('Legal check has its own row'));
    assert.ok(problems.some(({code, use}: Problem & {use?: string}) => code === 'read-as' && !use));
    assert.equal(problems.find(({code}) => code === 'outside-scale')!.place, '[3]');
  });

  it('may be French, or have names of a program and keys that no map has', () => {
    const french = read([
      {Phase: 'Achat', Étape: 'Paie', Émotion: 'frustré', Irritants: 'Lent'},
      {Phase: 'Achat', Étape: 'Reçoit', Émotion: 'ravie ?'},
    ]);
    assert.deepEqual(plan(french), [['Achat', 'Paie', 'Reçoit']]);
    assert.deepEqual(french.journey.stages[0]!.steps[0]!.painPoints, [{text: 'Lent'}]);
    const program = read({
      title: 'Trip',
      rows: [
        {
          id: 7,
          stage_name: 'Go',
          step_name: 'Rides',
          sentiment_score: -1,
          created_at: '2025-01-02',
        },
        {id: 8, stage_name: 'Go', step_name: 'Arrives', sentiment_score: 2},
      ],
    });
    assert.equal(program.journey.title, 'Trip');
    assert.deepEqual(plan(program), [['Go', 'Rides', 'Arrives']]);
    assert.deepEqual(felt(program), [-1, 2]);
    assert.equal(program.journey.stages[0]!.steps[0]!.created_at, '2025-01-02');
  });

  it('that are one for each stage are stages', () => {
    const result = read([
      {phase: 'Aware', touchpoints: ['Ad'], emotion: 'neutral'},
      {phase: 'Buy', touchpoints: ['Shop'], emotion: 'delighted'},
    ]);
    assert.deepEqual(plan(result), [['Aware'], ['Buy']]);
    assert.deepEqual(felt(result), [0, 2]);
  });

  it('without a name for the step are called by what is done', () => {
    const result = read([
      {stage: 'Plan', action: 'Searches', emotion: 1},
      {stage: 'Plan', action: 'Asks', emotion: 0},
    ]);
    assert.deepEqual(plan(result), [['Plan', 'Searches', 'Asks']]);
  });
});

describe('a matrix', () => {
  it('of lanes and columns is a map', () => {
    const result = read({
      title: 'Loan',
      columns: ['Plan', 'Apply'],
      rows: [
        {name: 'Doing', cells: [['Reads', 'Asks'], 'Fills in a form']},
        {name: 'Feeling', cells: ['😀', -1]},
        {name: 'Irritants', cells: ['', 'Long form [high]']},
        {name: 'Rules', cells: ['GDPR', 'Scoring']},
      ],
    });
    assert.deepEqual(plan(result), [['Plan'], ['Apply']]);
    const [first, second] = result.journey.stages;
    assert.deepEqual(first!.actions, [{text: 'Reads'}, {text: 'Asks'}]);
    assert.deepEqual(felt(result), [2, -1]);
    assert.deepEqual(second!.painPoints, [{text: 'Long form', severity: 'high'}]);
    assert.deepEqual(second!.cells, {Rules: [{text: 'Scoring'}]});
    assert.deepEqual(result.journey.lanes!.at(-2), {id: 'painPoints', label: 'Irritants'});
    assert.deepEqual(serious(result), []);
  });

  it('of stages and lanes under their names, or with steps in its columns', () => {
    const named = read({phases: ['A', 'B'], lanes: {Thoughts: ['x', 'y'], Emotions: [1, 2]}});
    assert.deepEqual(plan(named), [['A'], ['B']]);
    assert.deepEqual(felt(named), [1, 2]);
    const steps = read({
      columns: [
        {stage: 'A', title: 'a'},
        {stage: 'A', title: 'b'},
        {stage: 'B', title: 'c'},
      ],
      lanes: [{label: 'Thoughts', values: ['x', 'y', 'z']}],
    });
    assert.deepEqual(plan(steps), [
      ['A', 'a', 'b'],
      ['B', 'c'],
    ]);
  });

  it('of bare lists is read as a table', () => {
    const result = read([
      ['Stage', 'Plan', 'Plan', 'Go'],
      ['Step', 'Looks', 'Books', 'Rides'],
      ['Emotion (1–5)', 4, 2, 5],
      ['Pains', 'slow', null, ['late', 'loud']],
    ]);
    assert.deepEqual(plan(result), [
      ['Plan', 'Looks', 'Books'],
      ['Go', 'Rides'],
    ]);
    assert.deepEqual(result.journey.emotionScale, {min: 1, max: 5});
    assert.equal(result.journey.stages[1]!.steps[0]!.painPoints!.length, 2);
    assert.deepEqual(serious(result), []);
  });

  it('has a title above it in a list of lists', () => {
    const result = read([
      ['Trip', '', ''],
      ['', 'Plan', 'Go'],
      ['Touchpoints', 'Web', 'Train'],
    ]);
    assert.equal(result.journey.title, 'Trip');
    assert.deepEqual(plan(result), [['Plan'], ['Go']]);
  });
});

describe('lists of nodes', () => {
  it('that name their stage are its steps, in their order', () => {
    const result = read({
      kind: 'journey',
      phases: [
        {id: 'p1', name: 'Find'},
        {id: 'p2', name: 'Buy'},
        {id: 'p3', name: 'Use'},
      ],
      actions: [
        {id: 'a', phase: 'p2', name: 'Pays', touchpoints: ['Shop'], emotion: -1},
        {id: 'b', phase: 'p1', name: 'Searches', emotion: 1},
        {id: 'c', phase: 'p2', name: 'Waits', emotion: -2},
      ],
    });
    assert.deepEqual(plan(result), [['Find', 'Searches'], ['Buy', 'Pays', 'Waits'], ['Use']]);
    assert.deepEqual(serious(result), []);
  });

  it('of a chart give links where its edges leave the order', () => {
    const result = read({
      nodes: [
        {id: '1', position: {x: 0, y: 0}, data: {label: 'Sees ad', stage: 'Find', emotion: 1}},
        {id: '2', position: {x: 1, y: 0}, data: {label: 'Pays', stage: 'Buy', emotion: 0}},
        {id: '3', position: {x: 2, y: 0}, data: {label: 'Returns', stage: 'Buy', emotion: -2}},
      ],
      edges: [
        {id: 'e1', source: '1', target: '2'},
        {id: 'e2', source: '2', target: '3'},
        {id: 'e3', source: '3', target: '1', label: 'again'},
      ],
    });
    assert.deepEqual(plan(result), [
      ['Find', 'Sees ad'],
      ['Buy', 'Pays', 'Returns'],
    ]);
    assert.deepEqual(result.journey.links, [{label: 'again', from: '3', to: '1', kind: 'loop'}]);
    assert.deepEqual(result.journey.stages[0]!.steps[0]!.position, {x: 0, y: 0});
  });
});

describe('what chats and tools write', () => {
  it('in a wrapper, with phases, activities and words for feelings', () => {
    const result = read({
      customerJourneyMap: {
        title: 'Onboarding',
        persona: {name: 'Ann', goals: ['Save time']},
        phases: [
          {
            phase: 'Awareness',
            customerActions: ['Sees an ad'],
            touchpoints: ['Ad'],
            emotions: ['curious', 'excited'],
            painPoints: ['Noise'],
          },
          {
            phase: 'Sign-up',
            activities: [{activity: 'Fills in the form', feeling: 'Anxious'}],
            sentiment: 'negative',
          },
        ],
      },
    });
    assert.equal(result.journey.title, 'Onboarding');
    assert.deepEqual(plan(result), [['Awareness'], ['Sign-up', 'Fills in the form']]);
    assert.deepEqual(felt(result), [1.5, -1, -1]);
    assert.deepEqual(result.journey.stages[0]!.actions, [{text: 'Sees an ad'}]);
    assert.ok(messages(result).includes('"Anxious" is read as -1'));
    assert.ok(messages(result).includes('phase is read as title'));
    assert.deepEqual(serious(result), []);
  });

  it('touchpoints with feelings of their own are steps', () => {
    const result = read({
      stages: [
        {
          name: 'Buy',
          touchpoints: [
            {name: 'Site', channel: 'web', emotion: 'very-positive', painPoints: ['Slow']},
            {name: 'Till', channel: 'store', emotion: 'negative'},
          ],
        },
      ],
    });
    assert.deepEqual(plan(result), [['Buy', 'Site', 'Till']]);
    assert.deepEqual(felt(result), [2, -1]);
  });

  it('stages by their names', () => {
    const result = read({
      title: 'Funnel',
      stages: {awareness: {touchpoints: ['Ad']}, purchase: {painPoints: ['Queue']}},
    });
    assert.deepEqual(plan(result), [['awareness'], ['purchase']]);
    assert.deepEqual(plan(read({awareness: {touchpoints: []}, purchase: {actions: ['x']}})), [
      ['awareness'],
      ['purchase'],
    ]);
  });

  it('stages under a name of the tool', () => {
    const result = read({
      personas: [{name: 'Ann', needs: ['Time']}],
      journey: [
        {name: 'A', thoughts: ['x']},
        {name: 'B', touchpoints: ['y']},
      ],
    });
    assert.deepEqual(plan(result), [['A'], ['B']]);
    assert.equal(result.journey.personas[0]!.name, 'Ann');
  });

  it('steps without any stage', () => {
    const result = read({title: 'T', steps: [{name: 'a', emotion: 'ok'}, {name: 'b'}]});
    assert.deepEqual(plan(result), [['a'], ['b']]);
  });

  it('keys that mean nothing to a map stay', () => {
    const {journey} = read({phases: [{phase: 'A', x: 1, meta: {deep: [null]}}], tool: 'T'});
    assert.equal(journey.tool, 'T');
    assert.equal(journey.stages[0]!.x, 1);
    assert.deepEqual(journey.stages[0]!.meta, {deep: [null]});
  });
});

describe('feelings', () => {
  const of = (emotion: unknown, more: object = {}) =>
    read({...more, stages: [{title: 'A', emotion}]}).journey.stages[0]!.emotion;

  for (const [word, value] of [
    ['Frustrated', -1],
    ['very frustrated', -2],
    ['happy', 1],
    ['very happy', 2],
    ['ANGRY', -2],
    ['neutral', 0],
    ['déçue ?', undefined],
    ['déçu', -1],
    ['très satisfait', 2],
    ['very-negative', -2],
    ['😡', -2],
    ['+', 1],
    ['4 of 5', undefined],
    ['purple', undefined],
  ] as const)
    it(`“${word}” is ${value ?? 'not guessed'}`, () => {
      assert.equal(of(word)?.value, value);
    });

  it('keep their words', () => {
    assert.deepEqual(of('Frustrated'), {value: -1, label: 'Frustrated'});
    assert.deepEqual(of({score: -1, label: 'cross'}), {value: -1, label: 'cross'});
    assert.deepEqual(of({rating: 2, emotion: 'glad', by: 'Ann'}), {
      value: 2,
      label: 'glad',
      by: 'Ann',
    });
    assert.deepEqual(of({emoji: '🙂'}), {emoji: '🙂', value: 1});
    const {emotion} = read({stages: [{title: 'A', emotion: 'tense', emotionScore: -2}]}).journey
      .stages[0]!;
    assert.deepEqual(emotion, {value: -2, label: 'tense'});
  });

  it('in words are levels of a declared scale', () => {
    assert.equal(of('happy', {emotionScale: {min: 1, max: 5}})!.value, 4);
    assert.equal(of('3', {emotionScale: {min: 1, max: 5}})!.value, 3);
  });

  it('on a scale that stands beside each value are on that scale', () => {
    const result = read({
      stages: [
        {title: 'A', emotion: {value: 4, min: 1, max: 5}},
        {title: 'B', emotion: {value: 2, min: 1, max: 5}},
      ],
    });
    assert.deepEqual(result.journey.emotionScale, {min: 1, max: 5});
    assert.deepEqual(serious(result), []);
  });

  it('on a scale that nobody declares are never guessed, and the values are named', () => {
    for (const stages of [
      [4, 1, 5, 4].map((emotion, i) => ({title: `S${i}`, emotion})),
      [4, 1, 5].map((value, i) => ({title: `S${i}`, emotion: {value, max: 5}})),
    ]) {
      const result = read({stages});
      assert.equal(result.journey.emotionScale, undefined);
      const problem = result.problems.find(({path}) => path === 'emotionScale')!;
      assert.equal(problem.severity, 'warning');
      assert.equal(problem.message, 'expected emotionScale {min, max}, found 1, 4, 5');
      assert.deepEqual(
        felt(result),
        stages.map(({emotion}) => (typeof emotion === 'object' ? emotion.value : emotion)),
      );
    }
  });

  it('within −2 and 2 are on the usual scale', () => {
    assert.deepEqual(
      serious(read({stages: [-2, 0, 1.5, 2].map((emotion, i) => ({title: `S${i}`, emotion}))})),
      [],
    );
  });
});

describe('any data', () => {
  const word = fc.constantFrom(
    'stage',
    'phase',
    'Phase',
    'Étape',
    'stages',
    'phases',
    'steps',
    'step',
    'name',
    'title',
    'id',
    'columns',
    'rows',
    'lanes',
    'cells',
    'nodes',
    'edges',
    'swimlanes',
    'data',
    'source',
    'target',
    'emotion',
    'emotions',
    'score',
    'value',
    'max',
    'min',
    'label',
    'touchpoints',
    'actions',
    'Pain points',
    'Legal check',
    '__proto__',
    'constructor',
    'journey',
    'version',
  );
  const leaf = fc.oneof(
    fc.constantFrom('Plan', 'Buy', 'happy', '😀', '', 'a; b', null, undefined, 0, 1, 4, -2, true),
    fc.string(),
  );
  const {tree} = fc.letrec(tie => ({
    tree: fc.oneof(
      {maxDepth: 5},
      leaf,
      fc.array(tie('tree'), {maxLength: 4}),
      fc.dictionary(word, tie('tree'), {maxKeys: 5}),
    ),
  }));
  const all = fc.oneof(
    {weight: 6, arbitrary: tree},
    inputs,
    odd,
    values,
    anything,
    damagedJourneys.map(({journey}) => journey),
  );

  it('are read as a journey or as none, with a reason, and reach no prototype', () => {
    fc.assert(
      fc.property(all, input => {
        const {journey, problems} = readJourney(input);
        assert.ok(journey ?? problems.some(({severity}) => severity === 'error'));
        for (const {code, message} of problems) assert.notEqual(message, code);
        assert.deepEqual(Object.keys(Object.prototype), []);
      }),
      {numRuns: 3000},
    );
  });

  it('are not changed', () => {
    fc.assert(
      fc.property(tree, input => {
        const before = JSON.stringify(input);
        readJourney(input);
        assert.equal(JSON.stringify(input), before);
      }),
      {numRuns: 1000},
    );
  });

  it('are read the same when they are read again, if all of them could be used', () => {
    fc.assert(
      fc.property(tree, input => {
        const {journey, problems} = readJourney(input);
        // What is left out may have stood in the way of something else.
        if (problems.every(({severity}) => severity !== 'error'))
          assert.deepEqual(readJourney(journey).journey, journey);
      }),
      {numRuns: 1000},
    );
  });

  it('that are many take no longer than their number asks for', () => {
    const rows = Array.from({length: 8000}, (_, i) => ({
      Stage: `S${Math.floor(i / 10)}`,
      Step: `s${i}`,
      Emotion: 'happy',
      Pains: 'a; b',
      [`x${i % 50}`]: i,
    }));
    const start = performance.now();
    assert.equal(read(rows).journey.stages.length, 800);
    assert.ok(performance.now() - start < 4000);
  });
});
