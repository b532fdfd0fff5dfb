import assert from 'node:assert/strict';
import {test} from 'node:test';
import {iconNames, itemLaneIds, limits, parseJourney} from '../../src/model/index.js';
import {JourneySchema} from '../../src/model/schema.js';
import type {Schema} from '../../src/model/kit.js';
import {buildJSONSchema} from '../tools/json-schema.js';

/** A journey with something of each sort to refer to: with more on its first step, and more of its own. */
const journeyWith = (step: object, more: object = {}) => ({
  version: 1,
  kind: 'journey',
  state: 'current',
  personas: [
    {id: 'p1', name: 'Ann'},
    {id: 'p2', name: 'Bob'},
    {id: 'p3', name: 'Bob'},
  ],
  stages: [
    {
      id: 's1',
      title: 'Buy',
      painPoints: [{id: 'late', text: 'Comes late'}],
      steps: [
        {id: 'a', title: 'Look', ...step},
        {id: 'b', title: 'Call', painPoints: [{id: 'dear', text: 'Costs much'}]},
        {id: 'c', title: 'Call'},
      ],
    },
    {id: 's2', title: 'Use', steps: []},
    {id: 's3', title: 'Use', steps: []},
    {id: 's4', title: 'Look', steps: []},
  ],
  links: [] as unknown[],
  ...more,
});

const linked = (from: string, to: string) => journeyWith({}, {links: [{from, to}]});

const at = 'stages[0].steps[0]';
const said = 'is unknown here, or the name of several';

const bad: [input: object, path: string, message: string][] = [
  [journeyWith({personas: ['p1', 'p9']}), `${at}.personas[1]`, `"p9" ${said}`],
  [journeyWith({personas: ['ann']}), `${at}.personas[0]`, `"ann" ${said}`],
  [journeyWith({personas: ['Bob']}), `${at}.personas[0]`, `"Bob" ${said}`],
  [
    journeyWith({needs: [{personas: ['x'], text: 'n'}]}),
    `${at}.needs[0].personas[0]`,
    `"x" ${said}`,
  ],
  [journeyWith({quotes: [{text: 'q', persona: 'x'}]}), `${at}.quotes[0].persona`, `"x" ${said}`],
  [
    journeyWith({cells: {own: [{personas: ['x'], text: 'n'}]}}),
    `${at}.cells.own[0].personas[0]`,
    `"x" ${said}`,
  ],
  [journeyWith({emotions: {x: {value: 1}}}), `${at}.emotions.x`, `"x" ${said}`],
  [journeyWith({emotions: {'Jo B': {value: 1}}}), `${at}.emotions["Jo B"]`, `"Jo B" ${said}`],
  [journeyWith({emotions: {Bob: {value: 1}}}), `${at}.emotions.Bob`, `"Bob" ${said}`],
  [
    journeyWith({emotions: {toString: {value: 1}}}),
    `${at}.emotions.toString`,
    `"toString" ${said}`,
  ],
  [linked('x', 'a'), 'links[0].from', `"x" ${said}`],
  [linked('a', 'valueOf'), 'links[0].to', `"valueOf" ${said}`],
  [linked('a', 'look'), 'links[0].to', `"look" ${said}`],
  [linked('Call', 'a'), 'links[0].from', `"Call" ${said}`],
  [linked('a', 'Use'), 'links[0].to', `"Use" ${said}`],
  [
    journeyWith({opportunities: [{text: 'o', addresses: 'Comes late'}]}),
    `${at}.opportunities[0].addresses`,
    '"Comes late" is unknown here, or the name of several',
  ],
  [
    journeyWith({touchpoints: [{name: 't', icon: 'Mail'}]}),
    `${at}.touchpoints[0].icon`,
    '"Mail" is unknown here, or the name of several',
  ],
  [
    journeyWith({cells: {painPoints: [{text: 'x'}]}}),
    `${at}.cells.painPoints`,
    '"painPoints" is unknown here, or the name of several',
  ],
  [
    journeyWith({cells: {emotion: [{text: 'x'}]}}),
    `${at}.cells.emotion`,
    '"emotion" is unknown here, or the name of several',
  ],
];

for (const [input, path, message] of bad) {
  test(`${path}: ${message}`, () => {
    const {journey, problems} = parseJourney(input);
    assert.deepEqual(
      problems.map(({severity, path, message}) => [severity, path, message]),
      [['warning', path, message]],
    );
    assert.deepEqual(journey, input);
  });
}

const good: [name: string, input: object][] = [
  ['personas by id', journeyWith({personas: ['p1', 'p2', 'p3']})],
  ['a persona by the name that only one has', journeyWith({personas: ['Ann', ' Ann ']})],
  ['emotions by persona', journeyWith({emotions: {p1: {value: 1}, Ann: {value: 2}}})],
  [
    'items by persona',
    journeyWith({quotes: [{personas: ['p1'], text: 'q', persona: 'Ann'}], emotion: {value: 1}}),
  ],
  ['links by id', linked('a', 's1')],
  ['links by a title that one step or one stage has', linked('Look', 'Buy')],
  ['a link to what several are called, where it is the id of one', linked('b', 'c')],
  ['a pain point of a stage', journeyWith({opportunities: [{text: 'o', addresses: 'late'}]})],
  ['a pain point of another step', journeyWith({opportunities: [{text: 'o', addresses: 'dear'}]})],
  ['every icon', journeyWith({touchpoints: iconNames.map(icon => ({name: icon, icon}))})],
  ['own lanes', journeyWith({cells: {own: [{text: 'x'}], toString: [{text: 'y'}]}})],
];

for (const [name, input] of good) {
  test(`${name}: nothing is said`, () => {
    const {journey, problems} = parseJourney(input);
    assert.deepEqual(problems, []);
    assert.deepEqual(journey, input);
  });
}

test('a reference knows what it should be and what stands there', () => {
  const [unknown] = parseJourney(linked('x', 'a')).problems;
  assert.deepEqual(
    [unknown!.code, unknown!.params],
    ['unknown-reference', {kind: 'step', found: '"x"'}],
  );
});

test('ids that are derived can be referred to, before and after', () => {
  const {problems} = parseJourney({
    personas: ['Ann Lee'],
    stages: [{title: 'Buy', steps: [{title: 'Pay now', personas: ['ann-lee']}, 'Wait']}],
    links: [{from: 'wait', to: 'pay-now'}],
  });
  assert.deepEqual(problems, []);
});

test('a reference is found under another name of its field, and where one value stands for a list', () => {
  const {problems} = parseJourney({
    stages: [
      {title: 'A', steps: [{title: 'B', Personas: 'x', pains: {text: 'p', personas: ['y']}}]},
    ],
  });
  assert.deepEqual(
    problems.filter(({severity}) => severity === 'warning').map(({path}) => path),
    [`${at}.Personas`, `${at}.pains.personas[0]`],
  );
});

test('what is left out refers to nothing', () => {
  const {problems} = parseJourney(
    journeyWith(
      {touchpoints: [{icon: 'x', personas: ['y']}], emotions: {z: 'good', constructor: 1}},
      {links: [{from: 'q'}]},
    ),
  );
  assert.deepEqual(
    problems.map(({code, path}) => `${code} ${path}`),
    [
      `expected ${at}.touchpoints[0].name`,
      `expected ${at}.emotions.z`,
      `unsafe-key ${at}.emotions.constructor`,
      'expected links[0].to',
    ],
  );
});

test('a link to a step past the last column stands for nothing', () => {
  const steps = Array.from({length: limits.columns + 1}, (_, i) => ({id: `s${i}`, title: 'S'}));
  const links = [{from: 's0', to: `s${limits.columns}`}];
  const {problems} = parseJourney({
    stages: [
      {title: 'A', steps: steps.slice(0, 1)},
      {title: 'B', steps: steps.slice(1)},
    ],
    links,
  });
  assert.deepEqual(
    problems.map(({code, path}) => `${code} ${path}`),
    [`too-many stages[1].steps[${limits.columns - 1}]`, 'unknown-reference links[0].to'],
  );
});

test('five thousand steps with references are read, and each bad one is counted', () => {
  const steps = Array.from({length: 5000}, (_, i) => ({
    id: `s${i}`,
    title: `Step ${i}`,
    personas: ['ann', 'Ann', 'zoe'],
    painPoints: [{id: `p${i}`, text: 'x'}],
    opportunities: [{text: 'y', addresses: `p${4999 - i}`}],
  }));
  const links = steps.slice(0, 1000).map(({id, title}) => ({from: id, to: title}));
  const {problems} = parseJourney({personas: ['Ann'], stages: [{title: 'A', steps}], links});
  assert.equal(problems.length, limits.problems + 1);
  assert.equal(problems.at(-1)!.params!.n, 5000 - limits.problems);
  assert.ok(problems.slice(0, -1).every(({found}) => found === '"zoe"'));
});

test('every field that refers to something is checked', () => {
  const fields = new Set<string>();
  const visit = ({refersTo, entries = {}, item, value}: Schema, path: string): void => {
    if (refersTo) fields.add(path.replace(/.*\.(?=\w+\.\w+$)/, ''));
    for (const [key, field] of Object.entries(entries)) visit(field, `${path}.${key}`);
    for (const inner of [item, value]) if (inner) visit(inner, path);
  };
  visit(JourneySchema, 'journey');
  const lanes = [...itemLaneIds, 'cells', 'goals', 'needs', 'frustrations', 'expectations'];
  assert.deepEqual(
    [...fields].sort(),
    [
      ...new Set(lanes.map(lane => `${lane}.personas`)),
      ...['steps.personas', 'quotes.persona', 'touchpoints.icon', 'opportunities.addresses'],
      ...['links.from', 'links.to'],
      ...['stages', 'steps'].flatMap(part => [`${part}.emotions`, `${part}.cells`]),
    ].sort(),
  );
});

test('the published schema names every icon', () => {
  const {Touchpoint} = buildJSONSchema().definitions as Record<string, object>;
  const text = JSON.stringify(Touchpoint);
  for (const name of iconNames) assert.match(text, new RegExp(`\\b${name}\\b`));
});
