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
  ['a small tremor after a fall', [2, 0, 0.5, 0.2], '^v..'],
  ['a low plateau', [1, -1, -1, 1], '^v.^'],
  ['a flat start', [0, 0, 2], 'v.^'],
  ['a flat end', [0, 2, 2], 'v^.'],
  ['waves', [2, -2, 2, -2], '^v^v'],
  ['a slow rise in steps below a level', [0, 0.5, 1, 1.5], 'v..^'],
  ['values beyond the scale, which stand at its edge', [0, 9, 99, 0], 'v^.v'],
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

test('only a curve that never moves by a level has neither peak nor valley', () => {
  fc.assert(
    fc.property(curve, values => {
      const units = pointsOf(values).map(({unit}) => unit);
      const moves = units.length > 0 && Math.max(...units) - Math.min(...units) >= 0.25;
      assert.equal(/[v^]/.test(turns(values)), moves);
    }),
  );
});

test('nothing before the first turn, or after the last, goes beyond it', () => {
  fc.assert(
    fc.property(curve, values => {
      const points = pointsOf(values);
      const found = turningPoints(points);
      const at = points.flatMap((point, i) => (found.has(point) ? [i] : []));
      if (!at.length) return;
      for (const [turn, others] of [
        [points[at[0]!]!, points.slice(0, at[0])],
        [points[at.at(-1)!]!, points.slice(at.at(-1))],
      ] as const) {
        const isPeak = found.get(turn) === 'above';
        for (const {unit} of others) assert.ok(isPeak ? unit <= turn.unit : unit >= turn.unit);
      }
    }),
  );
});

test('a curve upside down has its valleys where the peaks were', () => {
  // Halves are exact: turned over, no move gets shorter by a rounding.
  const halves = fc.array(fc.integer({min: -4, max: 4}).map(half => half / 2));
  const swap: Record<string, string> = {'^': 'v', v: '^', '.': '.'};
  fc.assert(
    fc.property(halves, values => {
      const turned = turns(values.map(value => -value));
      assert.equal([...turned].map(sign => swap[sign]).join(''), turns(values));
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

test('at all faces of a column, the words stand above the highest and below the lowest', () => {
  const emotions = [
    {lea: 2, max: 1, kim: -2},
    {lea: -1, max: 1, kim: 2},
  ];
  const stages = [{title: 'S', steps: emotions.map((emotions, i) => ({title: `${i}`, emotions}))}];
  assert.deepEqual(sides({emotionLabels: 'all'}, stages), ['^v', '..', 'v^']);
  assert.deepEqual(sides({emotionLabels: 'none'}, stages), ['..', '..', '..']);
});

test('a persona alone has words at all of their own peaks', () => {
  const steps = [0, 2, 0].map((lea, i) => ({title: `${i}`, emotions: {lea, max: lea - 0.1}}));
  const map = layoutMap(
    journeyOf({personas: [{id: 'lea', name: 'Léa'}], stages: [{title: 'S', steps}]}),
    {persona: 'lea'},
  );
  assert.deepEqual(
    map.curves[0]!.points.map(({side}) => side),
    ['below', 'above', 'below'],
  );
});
