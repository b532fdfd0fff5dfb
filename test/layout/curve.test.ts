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
    ['M50 92C66.7 78 83.3 64 100 50', 'M0 50C16.7 36 33.3 22 50 8'],
  ],
  [
    'a flat curve stays flat',
    [0.5, 0.5, 0.5],
    [
      'M50 50C66.7 50 83.3 50 100 50',
      'M0 50C16.7 50 33.3 50 50 50C66.7 50 83.3 50 100 50',
      'M0 50C16.7 50 33.3 50 50 50',
    ],
  ],
  [
    'a peak has its top at its point',
    [0, 1, 0.25],
    [
      'M50 92C66.7 71 83.3 50 100 34.3',
      'M0 34.3C16.7 18.5 33.3 8 50 8C66.7 8 83.3 15.9 100 27.7',
      'M0 27.7C16.7 39.5 33.3 55.3 50 71',
    ],
  ],
  [
    'gaps at the start, in the middle and at the end have no line, nor has a point between gaps',
    [null, 0, 1, null, 0.5, null, 1, 1, null],
    [
      undefined,
      'M50 92C66.7 78 83.3 64 100 50',
      'M0 50C16.7 36 33.3 22 50 8',
      undefined,
      undefined,
      undefined,
      'M50 8C66.7 8 83.3 8 100 8',
      'M0 8C16.7 8 33.3 8 50 8',
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
      'M50 92C66.7 78 83.3 64 100 51.6',
      'M0 51.6C33.3 26.7 66.7 8 100 8',
      'M0 8C33.3 8 66.7 9.7 100 12.7',
      'M0 12.7C33.3 15.6 66.7 19.8 100 24.7',
      'M0 24.7C33.3 29.6 66.7 35.2 100 41.1',
      'M0 41.1C16.7 44 33.3 47 50 50',
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
      line: 'M20 92C26.7 64 33.3 36 40 8M60 50C66.7 50 73.3 50 80 50',
      area: 'M20 92C26.7 64 33.3 36 40 8V50H20ZM60 50C66.7 50 73.3 50 80 50V50H60Z',
    },
  ]);
});

test('the area lies between the line and the neutral line', () => {
  const areas = layoutCurve(centres(0, 1), 2, 20).map(piece => piece?.area);
  assert.deepEqual(areas, [
    'M50 92C66.7 78 83.3 64 100 50V20H50Z',
    'M0 50C16.7 36 33.3 22 50 8V20H0Z',
  ]);
});

test('the centres of columns are spread evenly over the whole', () => {
  const centre = columnCentres(4);
  assert.deepEqual([0, 1, 2, 3].map(centre), [0.125, 0.375, 0.625, 0.875]);
  assert.equal(columnCentres(1)(0), 0.5);
});
