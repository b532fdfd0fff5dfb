import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  layoutMap,
  type MapLayout,
  type StageLayout,
  type StepLayout,
} from '../../src/layout/index.js';
import {journeyOf} from './journeys.js';

const groups = (...names: (string | undefined)[]) => {
  const {stages, hasGroups} = layoutMap(
    journeyOf({stages: names.map(group => ({title: 'S', group}))}),
  );
  const drawn = stages.map(({group}) =>
    group ? `${group.start ? '[' : ' '}${group.label}${group.end ? ']' : ''}` : '',
  );
  return {drawn, hasGroups};
};

test('neighbouring stages of one group are under one band', () => {
  assert.deepEqual(groups('Before', 'Before', 'After').drawn, ['[Before', ' Before]', '[After]']);
});

test('a stage of no group, or of another, ends the band', () => {
  assert.deepEqual(groups('A', undefined, 'A', 'B', 'A').drawn, ['[A]', '', '[A]', '[B]', '[A]']);
});

test('a map without groups needs no room for bands', () => {
  assert.equal(groups(undefined, undefined).hasGroups, false);
  assert.equal(groups(undefined, 'A').hasGroups, true);
});

const stages = [
  {
    id: 's1',
    title: 'Buy',
    steps: [
      {id: 'a', title: 'Look'},
      {id: 'b', title: 'Pay'},
    ],
  },
  {id: 's2', title: 'Wait'},
  {
    id: 's3',
    title: 'Use',
    steps: [
      {id: 'c', title: 'Open'},
      {id: 'd', title: 'Open'},
    ],
  },
];

const leaves = ({stages}: MapLayout): (StageLayout | StepLayout)[] =>
  stages.flatMap((stage): (StageLayout | StepLayout)[] =>
    stage.steps.length ? [...stage.steps] : [stage],
  );

const lay = (...links: object[]) => layoutMap(journeyOf({stages, links}));

/** By column: `a>` leaves here, `>a` arrives here, with the level. */
const drawn = (map: MapLayout) =>
  leaves(map).map(({links = []}) =>
    links
      .map(({level, isSource, isTarget}) => `${level}${isTarget ? '>' : ''}${isSource ? '<' : ''}`)
      .join(' '),
  );

test('a link runs from step to step, by ids or by titles that only one has', () => {
  const back = ['0>', '0', '0', '0<', ''];
  assert.deepEqual(drawn(lay({from: 'c', to: 'a', kind: 'loop'})), back);
  assert.deepEqual(drawn(lay({from: 'c', to: 'Look', kind: 'loop'})), back);
});

test('a link of a stage leaves from its last step and arrives at its first', () => {
  assert.deepEqual(drawn(lay({from: 'Use', to: 's1', kind: 'loop'})), ['0>', '0', '0', '0', '0<']);
  assert.deepEqual(drawn(lay({from: 'Wait', to: 'Use', kind: 'branch'})), ['', '', '0<', '0>', '']);
});

test('nested links lie on levels of their own', () => {
  const map = lay({from: 'd', to: 'a', kind: 'next'}, {from: 'c', to: 'b', kind: 'loop'});
  assert.equal(map.linkLevels, 2);
  assert.deepEqual(drawn(map), ['1>', '0> 1', '0 1', '0< 1', '1<']);
});

test('where a link leaves, words tell where it leads', () => {
  const map = lay({from: 'c', to: 's1', kind: 'loop', label: 'again', share: 0.2});
  assert.deepEqual(
    leaves(map).map(({told = []}) => told.map(({title, link}) => [title, link.label])),
    [[], [], [], [['Buy', 'again']], []],
  );
});

test('what names nothing, or several, draws nothing', () => {
  for (const link of [
    {from: 'c', to: 'nowhere'},
    {from: 'Open', to: 'a'},
    {from: 'a', to: 'b'},
  ]) {
    const map = lay(link);
    assert.deepEqual(drawn(map), ['', '', '', '', '']);
    assert.equal(map.linkLevels, 0);
  }
});

test('a cycle from the last step to the first is one bracket over all columns', () => {
  const pieces = leaves(lay({from: 'd', to: 'a', kind: 'loop', share: 0.3})).map(
    ({links = []}) => links,
  );
  assert.deepEqual(
    pieces.map(links => links.map(({start, end, span, kind}) => [start, end, span, kind])),
    [true, false, false, false, false].map((start, i) => [[start, i === 4, 5, 'loop']]),
  );
});

test('a step that is repeated has a bracket in its own column', () => {
  assert.deepEqual(drawn(lay({from: 'b', to: 'b', kind: 'loop'})), ['', '0><', '', '', '']);
});

test('stages without steps are linked like steps', () => {
  const map = layoutMap(
    journeyOf({
      stages: ['A', 'B', 'C'].map(title => ({title})),
      links: [{from: 'C', to: 'A', kind: 'loop', label: 'again'}],
    }),
  );
  assert.deepEqual(drawn(map), ['0>', '0', '0<']);
  assert.deepEqual(
    map.stages.map(({told}) => told?.map(({title}) => title)),
    [undefined, undefined, ['A']],
  );
});

test('brackets beside each other share a level', () => {
  const map = lay({from: 'b', to: 'a', kind: 'loop'}, {from: 'd', to: 'c', kind: 'loop'});
  assert.equal(map.linkLevels, 1);
  assert.deepEqual(drawn(map), ['0>', '0<', '', '0>', '0<']);
});

test('several links that leave from one step are told there, in the order given', () => {
  const map = lay(
    {from: 'b', to: 'd', kind: 'branch', label: 'some'},
    {from: 'b', to: 'Wait', label: 'most'},
    {from: 'b', to: 'nowhere', label: 'none'},
  );
  assert.deepEqual(
    leaves(map).map(({told = []}) => told.map(({title}) => title)),
    [[], ['Open', 'Wait'], [], [], []],
  );
});

test('a step goes before a stage of the same title', () => {
  const map = layoutMap(
    journeyOf({
      stages: [{title: 'Pay'}, {title: 'Buy', steps: [{title: 'Look'}, {title: 'Pay'}]}],
      links: [{from: 'Pay', to: 'Look', kind: 'loop'}],
    }),
  );
  assert.deepEqual(drawn(map), ['', '0>', '0<']);
});
