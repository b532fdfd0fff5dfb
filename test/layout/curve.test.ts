import assert from 'node:assert/strict';
import {test} from 'node:test';
import {baseline, columnCentres, layoutCurve, yOf} from '../../src/layout/index.js';

const centres = (...units: (number | null)[]) =>
  units.map((unit, i) => (unit === null ? null : {at: i + 0.5, unit}));

const lines = (...units: (number | null)[]) =>
  layoutCurve(centres(...units), units.length).map(piece => piece?.line);

test('the best is at the top, the worst at the bottom, both with room for their markers', () => {
  assert.equal(yOf(1), 8);
  assert.equal(yOf(0), 92);
  assert.equal(baseline, 50);
});

const curves: [string, (number | null)[], (string | undefined)[]][] = [
  ['nothing gives no pieces', [], []],
  ['a lone point draws no line', [0.7], [undefined]],
  ['nothing but gaps draws no line', [null, null], [undefined, undefined]],
  [
    'two points give a straight line, cut in the middle',
    [0, 1],
    ['M50 92C66.67 78 83.33 64 100 50', 'M0 50C16.67 36 33.33 22 50 8'],
  ],
  [
    'a flat curve stays flat',
    [0.5, 0.5, 0.5],
    [
      'M50 50C66.67 50 83.33 50 100 50',
      'M0 50C16.67 50 33.33 50 50 50C66.67 50 83.33 50 100 50',
      'M0 50C16.67 50 33.33 50 50 50',
    ],
  ],
  [
    'a peak has its top at its point',
    [0, 1, 0.25],
    [
      'M50 92C66.67 71 83.33 50 100 34.25',
      'M0 34.25C16.67 18.5 33.33 8 50 8C66.67 8 83.33 15.88 100 27.69',
      'M0 27.69C16.67 39.5 33.33 55.25 50 71',
    ],
  ],
  [
    'gaps at the start, in the middle and at the end have no line, nor has a point between gaps',
    [null, 0, 1, null, 0.5, null, 1, 1, null],
    [
      undefined,
      'M50 92C66.67 78 83.33 64 100 50',
      'M0 50C16.67 36 33.33 22 50 8',
      undefined,
      undefined,
      undefined,
      'M50 8C66.67 8 83.33 8 100 8',
      'M0 8C16.67 8 33.33 8 50 8',
      undefined,
    ],
  ],
];

for (const [name, units, expected] of curves) {
  test(name, () => assert.deepEqual(lines(...units), expected));
}

test('a line runs through columns without a point of their own, from a point on a border too', () => {
  const points = [
    {at: 0.5, unit: 0},
    {at: 2, unit: 1},
    {at: 5.5, unit: 0.5},
  ];
  assert.deepEqual(
    layoutCurve(points, 6).map(piece => piece?.line),
    [
      'M50 92C66.67 78 83.33 64 100 51.56',
      'M0 51.56C33.33 26.67 66.67 8 100 8',
      'M0 8C33.33 8 66.67 9.71 100 12.65',
      'M0 12.65C33.33 15.59 66.67 19.76 100 24.65',
      'M0 24.65C33.33 29.55 66.67 35.18 100 41.06',
      'M0 41.06C16.67 44 33.33 47 50 50',
    ],
  );
});

test('two runs in one column become one piece', () => {
  const points = [
    {at: 0.2, unit: 0},
    {at: 0.4, unit: 1},
    undefined,
    {at: 0.6, unit: 0.5},
    {at: 0.8, unit: 0.5},
  ];
  assert.deepEqual(layoutCurve(points, 1), [
    {
      line: 'M20 92C26.67 64 33.33 36 40 8M60 50C66.67 50 73.33 50 80 50',
      area: 'M20 92C26.67 64 33.33 36 40 8L40 50L20 50ZM60 50C66.67 50 73.33 50 80 50L80 50L60 50Z',
    },
  ]);
});

test('the area lies between the line and the neutral line', () => {
  const areas = layoutCurve(centres(0, 1), 2, 20).map(piece => piece?.area);
  assert.deepEqual(areas, [
    'M50 92C66.67 78 83.33 64 100 50L100 20L50 20Z',
    'M0 50C16.67 36 33.33 22 50 8L50 20L0 20Z',
  ]);
});

test('the centres of columns are spread evenly over the whole', () => {
  const centre = columnCentres(4);
  assert.deepEqual([0, 1, 2, 3].map(centre), [0.125, 0.375, 0.625, 0.875]);
  assert.equal(columnCentres(1)(0), 0.5);
});
