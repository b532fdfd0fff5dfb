import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMap} from '../../src/layout/index.js';
import {laneIds} from '../../src/model/index.js';
import {journeyOf} from './journeys.js';

const everything = {
  actions: ['x'],
  actors: ['x'],
  thoughts: ['x'],
  touchpoints: ['x'],
  painPoints: ['x'],
  opportunities: ['x'],
  metrics: [{name: 'x', value: 1}],
  departments: ['x'],
  evidence: ['x'],
  frontstage: ['x'],
  backstage: ['x'],
  support: ['x'],
  notes: ['x'],
  emotion: 1,
  image: {src: 'a.svg'},
};

const lay = (kind: string, step: object, more: object = {}, lanes?: string[]) =>
  layoutMap(journeyOf({kind, stages: [{title: 'S', steps: [{title: 's', ...step}]}], ...more}), {
    lanes,
  });

/** Lanes from top to bottom, and the lines between them. */
const drawn = (...args: Parameters<typeof lay>) => {
  const {rows, boundaries} = lay(...args);
  return [
    ...rows.map(({row, id}) => ({row, name: id})),
    ...boundaries.map(({row, name}) => ({row, name: `— ${name}`})),
  ]
    .sort((a, b) => a.row - b.row)
    .map(({name}) => name);
};

test('a blueprint goes from what the customer meets to what nobody sees, with a line between', () => {
  assert.deepEqual(drawn('blueprint', everything), [
    'actions',
    'evidence',
    'actors',
    'image',
    'emotion',
    'thoughts',
    'touchpoints',
    'painPoints',
    '— interaction',
    'frontstage',
    '— visibility',
    'departments',
    'backstage',
    '— internal',
    'support',
    'opportunities',
    'metrics',
    'notes',
  ]);
});

test('each line has its own row', () => {
  const {rows, boundaries, rowCount} = lay('blueprint', everything);
  const taken = rows.flatMap(({row, span}) => Array.from({length: span}, (_, i) => row + i));
  const all = [...taken, ...boundaries.map(({row}) => row)];
  assert.equal(new Set(all).size, all.length);
  assert.equal(Math.max(...all), rowCount);
});

test('a line is drawn only above a zone with something in it', () => {
  assert.deepEqual(drawn('blueprint', {backstage: ['x'], needs: ['y']}), [
    'needs',
    '— visibility',
    'backstage',
  ]);
  assert.deepEqual(drawn('blueprint', {support: ['x']}), ['— internal', 'support']);
  assert.deepEqual(drawn('blueprint', {needs: ['x']}), ['needs']);
});

test('own lanes stand in their zone, those without one below all', () => {
  const lanes = [
    {id: 'systems', zone: 'support'},
    {id: 'screens', zone: 'frontstage'},
    {id: 'remarks'},
    {id: 'wishes', zone: 'customer'},
  ];
  const cells = Object.fromEntries(lanes.map(({id}) => [id, ['x']]));
  assert.deepEqual(drawn('blueprint', {cells, frontstage: ['x']}, {lanes}), [
    'wishes',
    '— interaction',
    'frontstage',
    'screens',
    '— internal',
    'systems',
    'remarks',
  ]);
});

test('a built-in lane can be put into another zone', () => {
  const lanes = [{id: 'departments', zone: 'support'}, {id: 'support'}, {id: 'needs'}];
  assert.deepEqual(
    drawn('blueprint', {departments: ['x'], support: ['x'], needs: ['x']}, {lanes}),
    ['needs', '— internal', 'departments', 'support'],
  );
});

test('a chosen order holds within the zones', () => {
  assert.deepEqual(
    drawn('blueprint', everything, {}, ['support', 'pain-points', 'emotion', 'frontstage']),
    ['painPoints', 'emotion', '— interaction', 'frontstage', '— internal', 'support'],
  );
});

test('an experience map begins with what people do and think; what is the company’s comes last', () => {
  const lanes = drawn('experience', everything);
  assert.deepEqual(lanes.slice(0, 6), [
    'actions',
    'thoughts',
    'image',
    'emotion',
    'painPoints',
    'actors',
  ]);
  assert.deepEqual(lanes.slice(-4), ['frontstage', 'backstage', 'support', 'notes']);
  assert.ok(!lanes.some(lane => lane.startsWith('—')));
});

test('a line lies below all the rows of the lane above it, bars and stages included', () => {
  const stages = [
    {
      title: 'S',
      touchpoints: ['of the stage'],
      departments: ['A', 'B'],
      steps: [{title: 's', touchpoints: ['of the step'], support: ['x']}],
    },
  ];
  const {rows, boundaries, rowCount} = lay('blueprint', {}, {stages});
  assert.deepEqual(
    rows.map(({id, row, span}) => [id, row, span]),
    [
      ['touchpoints', 3, 2],
      ['departments', 6, 2],
      ['support', 9, 1],
    ],
  );
  assert.deepEqual(boundaries, [
    {row: 5, name: 'visibility'},
    {row: 8, name: 'internal'},
  ]);
  assert.equal(rowCount, 9);
});

test('a hidden lane takes its line along', () => {
  const lanes = [{id: 'backstage', hidden: true}];
  assert.deepEqual(drawn('blueprint', {needs: ['x'], backstage: ['x'], support: ['x']}, {lanes}), [
    'needs',
    '— internal',
    'support',
  ]);
});

test('the order that a blueprint declares holds within its zones', () => {
  const lanes = ['support', 'touchpoints', 'actors', 'frontstage'].map(id => ({id}));
  assert.deepEqual(drawn('blueprint', everything, {lanes}), [
    'touchpoints',
    'actors',
    '— interaction',
    'frontstage',
    '— internal',
    'support',
  ]);
});

test('an experience map keeps the order that its author declares', () => {
  const lanes = ['support', 'thoughts', 'actors'].map(id => ({id}));
  assert.deepEqual(drawn('experience', everything, {lanes}), ['support', 'thoughts', 'actors']);
});

test('an experience map keeps the order that somebody has chosen', () => {
  assert.deepEqual(drawn('experience', everything, {}, ['touchpoints', 'thoughts']), [
    'touchpoints',
    'thoughts',
  ]);
});

test('a journey has neither zones nor lines', () => {
  const {rows, boundaries} = lay('journey', everything, {
    lanes: [{id: 'own', zone: 'support'}],
  });
  assert.deepEqual(boundaries, []);
  // The actions stand beside the steps' titles, above all lanes.
  const usual = laneIds.filter(id => id in everything && id !== 'actions');
  assert.deepEqual(drawn('journey', everything), ['actions', ...usual]);
  assert.ok(rows.every(({zone}) => zone === undefined));
});
