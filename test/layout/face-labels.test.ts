import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {turningPoints} from '../../src/layout/face-labels.js';
import {layoutMap, layoutSeries, type MapOptions} from '../../src/layout/index.js';
import {journeyOf} from './journeys.js';

const pointsOf = (values: readonly number[]) => [
  ...layoutSeries(values.map(value => ({value}))).points,
];

/** `^` for a peak, `v` for a valley, `.` for neither. */
const turns = (values: readonly number[]) => {
  const points = pointsOf(values);
  const found = turningPoints(points);
  return points
    .map(point => ({above: '^', below: 'v'})[found.get(point) as 'above' | 'below'] ?? '.')
    .join('');
};

const examples: [what: string, values: number[], drawn: string][] = [
  ['nothing', [], ''],
  ['one point', [1], '.'],
  ['a flat curve', [1, 1, 1], '...'],
  ['a curve that moves by less than a level', [0, 0.9, 0.1, 0.8], '....'],
  ['one that rises by a level', [0, 1], 'v^'],
  ['one that falls', [2, 1, -2], '^.v'],
  ['a peak', [0, 2, 0], 'v^v'],
  ['a step on the way', [-2, 0, -0.5, 2], 'v..^'],
  ['the first of equals', [0, 2, 2, 0, 0], 'v^.v.'],
  ['a small tremor before a fall', [0.2, 0, 0.5, -1.5], '..^v'],
];

for (const [what, values, drawn] of examples) {
  test(`peaks and valleys of ${what}`, () => assert.equal(turns(values), drawn));
}

const curve = fc.array(fc.double({min: -2, max: 2, noNaN: true}), {maxLength: 40});

test('peaks and valleys alternate, a level or more apart, and nothing between is beyond them', () => {
  fc.assert(
    fc.property(curve, values => {
      const points = pointsOf(values);
      const found = turningPoints(points);
      const at = points.flatMap((point, i) => (found.has(point) ? [i] : []));
      at.slice(1).forEach((end, i) => {
        const start = at[i]!;
        const [a, b] = [points[start]!, points[end]!];
        assert.notEqual(found.get(a), found.get(b));
        assert.ok(Math.abs(a.unit - b.unit) >= 0.25);
        const [low, high] = [Math.min(a.unit, b.unit), Math.max(a.unit, b.unit)];
        for (const {unit} of points.slice(start, end)) assert.ok(unit >= low && unit <= high);
      });
    }),
  );
});

const sides = (options: MapOptions, stages: object[] = [{title: 'S', steps}]) =>
  layoutMap(journeyOf({stages}), options).curves.map(({points}) =>
    points.map(({side}) => ({above: '^', below: 'v'})[side as string] ?? '.').join(''),
  );

const steps = [0, 0.5, 1.5, -1, -0.5].map((emotion, i) => ({title: `${i}`, emotion}));

test('words stand at peaks and valleys, at all faces or at none', () => {
  assert.deepEqual(sides({}), ['v.^v.']);
  assert.deepEqual(sides({emotionLabels: 'extremes'}), ['v.^v.']);
  assert.deepEqual(sides({emotionLabels: 'all'}), ['v^^vv']);
  assert.deepEqual(sides({emotionLabels: 'none'}), ['.....']);
  assert.deepEqual(sides({emotionLabels: 'nonsense' as 'all'}), ['v.^v.']);
});

test('of several faces in a column only the outermost has a word, on its free side', () => {
  const stages = [
    {
      title: 'S',
      steps: [
        {title: 'a', emotions: {lea: 0, max: -1}},
        {title: 'b', emotions: {lea: 2, max: 1}},
        {title: 'c', emotions: {lea: -1, max: -2}},
      ],
    },
  ];
  assert.deepEqual(sides({}, stages), ['.^.', 'v.v']);
});
