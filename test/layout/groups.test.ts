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
