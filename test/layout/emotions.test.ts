import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMap, summarize} from '../../src/layout/index.js';
import {wordsFor} from '../../src/translations/index.js';
import {journeyOf} from './journeys.js';

/** With the markers of the first curve at hand. */
const lay = (input: unknown, lanes?: string[]) => {
  const map = layoutMap(journeyOf(input), {lanes});
  return {...map, points: map.curves[0]?.points ?? []};
};
const step = (title: string, emotion?: unknown) => ({title, emotion});

test('the curve passes from step to step across stages, in pieces', () => {
  const {stages, points} = lay({
    stages: [
      {title: 'A', steps: [step('a', 0), step('b', 1)]},
      {title: 'B', steps: [step('c', {value: -2, label: 'Angry'})]},
    ],
  });
  const [a, b, c] = stages.flatMap(({steps}) => steps);
  assert.deepEqual(
    points.map(({title, at, y, level, label}) => [title, at, y, level, label]),
    [
      ['a', 0.5, 50, 0, undefined],
      ['b', 1.5, 29, 1, undefined],
      ['c', 2.5, 92, -2, 'Angry'],
    ],
  );
  assert.equal(b?.marker, points[1]);
  const heights = [a, b, c].map(of =>
    of?.piece?.line.match(/^M\d+ ([\d.]+).* ([\d.]+)$/)?.slice(1),
  );
  assert.equal(heights[0]?.[1], heights[1]?.[0]);
  assert.equal(heights[1]?.[1], heights[2]?.[0]);
  assert.equal(stages[0]?.piece, undefined);
});

test('a step without an emotion is a gap, and a lone point keeps its marker', () => {
  const {stages, points} = lay({
    stages: [{title: 'A', steps: [step('a', 1), step('b'), step('c', 0), step('d', 2)]}],
  });
  assert.deepEqual(
    stages[0]?.steps.map(({marker, piece}) => [marker?.value, !!piece]),
    [
      [1, false],
      [undefined, false],
      [0, true],
      [2, true],
    ],
  );
  assert.equal(points.length, 3);
});

test('the emotion of a stage stands in the middle of its columns if its steps have none', () => {
  const {stages, rows} = lay({
    stages: [
      {title: 'A', emotion: 1, steps: [step('a'), step('b')]},
      {title: 'B', emotion: -1, steps: [step('c'), step('d'), step('e')]},
      {title: 'C', steps: [step('f', 2)]},
    ],
  });
  assert.deepEqual(
    stages.map(({marker, overall}) => [marker?.at, marker?.title, overall]),
    [
      [1, 'A', undefined],
      [3.5, 'B', undefined],
      [undefined, undefined, undefined],
    ],
  );
  const pieces = stages.flatMap(({steps}) => steps.map(({piece}) => piece?.line));
  assert.equal(pieces[0], undefined);
  assert.match(pieces[1]!, /^M0 29C/);
  assert.ok(pieces.slice(1).every(Boolean));
  assert.deepEqual(
    rows.map(({span, stageRow, stepRow}) => [span, stageRow, stepRow]),
    [[1, undefined, 3]],
  );
});

test('the emotion of a stage beside those of its steps has its own row', () => {
  const {stages, rows, points} = lay({
    stages: [{title: 'A', emotion: {value: -1, label: 'Tired'}, steps: [step('a', 1), step('b')]}],
  });
  const {y, unit, level, value, label, outside} = stages[0]!.overall![0]!.marker!;
  assert.deepEqual(
    {y, unit, level, value, label, outside},
    {y: 71, unit: 0.25, level: -1, value: -1, label: 'Tired', outside: false},
  );
  assert.equal(stages[0]?.marker, undefined);
  assert.deepEqual(
    points.map(({title}) => title),
    ['a'],
  );
  assert.deepEqual(
    rows.map(({span, stageRow, stepRow}) => [span, stageRow, stepRow]),
    [[2, 3, 4]],
  );
});

test('another scale is converted, and its middle is neutral', () => {
  const {points} = lay({
    emotionScale: {min: 1, max: 5},
    stages: [{title: 'A', steps: [step('a', 1), step('b', 3), step('c', 5), step('d', 7)]}],
  });
  assert.deepEqual(
    points.map(({y, level, value, outside}) => [y, level, value, outside]),
    [
      [92, -2, 1, false],
      [50, 0, 3, false],
      [8, 2, 5, false],
      [8, 2, 7, true],
    ],
  );
});

const byPersona = (emotions: Record<string, number>) => ({title: 's', emotions});

test('emotions by persona give the curve of the first persona that has one', () => {
  const {points} = lay({
    personas: [
      {id: 'none', name: 'N'},
      {id: 'lea', name: 'L'},
      {id: 'tom', name: 'T'},
    ],
    stages: [
      {
        title: 'A',
        steps: [byPersona({tom: 2, lea: 1}), byPersona({tom: 2}), byPersona({lea: -1})],
      },
    ],
  });
  assert.deepEqual(
    points.map(({value, at}) => [value, at]),
    [
      [1, 0.5],
      [-1, 2.5],
    ],
  );
});

test('somebody’s own emotion goes before that of all', () => {
  const {points} = lay({
    personas: [{id: 'lea', name: 'L'}],
    stages: [
      {
        title: 'A',
        steps: [
          {title: 'a', emotion: 0, emotions: {lea: 2}},
          {title: 'b', emotion: 1},
        ],
      },
    ],
  });
  assert.deepEqual(
    points.map(({value}) => value),
    [2, 1],
  );
});

test('a map without emotions, or without their lane, has no curve', () => {
  const without = lay({stages: [{title: 'A', steps: [step('a')]}]});
  assert.deepEqual([without.rows, without.points], [[], []]);
  const hidden = lay({stages: [{title: 'A', steps: [step('a', 1)]}]}, ['needs']);
  assert.deepEqual([hidden.rows, hidden.points], [[], []]);
  assert.equal(hidden.stages[0]?.steps[0]?.marker, undefined);
});

test('the summary of a map names the steps', () => {
  const {points} = lay({
    stages: [{title: 'A', steps: [step('Search', 0), step('Pay', 1.4), step('Wait', -1)]}],
  });
  assert.deepEqual(
    points.map(({extreme}) => extreme),
    [undefined, 'highest', 'lowest'],
  );
  assert.equal(
    summarize(points, wordsFor('en')),
    'Starts neutral (“Search”), highest positive (“Pay”), lowest negative (“Wait”), ends negative (“Wait”).',
  );
  assert.equal(
    summarize(points, wordsFor('fr')),
    'Au départ neutre («\u00a0Search\u00a0»), au plus haut positif («\u00a0Pay\u00a0»), au plus bas négatif («\u00a0Wait\u00a0»), à la fin négatif («\u00a0Wait\u00a0»).',
  );
});
