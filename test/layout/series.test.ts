import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutMap, layoutSeries, summarize} from '../../src/layout/index.js';
import {wordsFor} from '../../src/translations/index.js';
import {journeyOf} from './journeys.js';

const series = (...values: (number | null)[]) => values.map(value => ({value}));
const named = (...points: [string, number | null][]) =>
  points.map(([label, value]) => ({label, value}));

test('each value has a marker in the middle of its column, at its height', () => {
  const {markers, pieces} = layoutSeries(series(-2, 0, null, 1));
  assert.equal(pieces.length, 4);
  assert.deepEqual(
    markers.map(marker => marker && [marker.at, marker.y, marker.unit, marker.level]),
    [[0.5, 92, 0, -2], [1.5, 50, 0.5, 0], undefined, [3.5, 29, 0.75, 1]],
  );
});

test('a label names its point', () => {
  const {points} = layoutSeries(named(['Need', 0], ['Gap', null], ['Shop', 1]));
  assert.deepEqual(
    points.map(({title, label}) => [title, label]),
    [
      ['Need', undefined],
      ['Shop', undefined],
    ],
  );
});

test('the middle of the scale is half-way up, also on one without zero', () => {
  const {markers} = layoutSeries(series(1, 3, 5), {min: 1, max: 5});
  assert.deepEqual(
    markers.map(marker => marker?.y),
    [92, 50, 8],
  );
});

test('a value outside the scale stands at the edge, keeps its number and is marked', () => {
  const {markers} = layoutSeries(series(-2, 3, -99));
  assert.deepEqual(
    markers.map(marker => [marker?.y, marker?.value, marker?.outside]),
    [
      [92, -2, false],
      [8, 3, true],
      [92, -99, true],
    ],
  );
});

const extremes: [string, (number | null)[], number[], number[]][] = [
  ['the highest and the lowest value are marked', [0, 2, -1], [1], [2]],
  ['of equals, the first is marked', [1, 2, 2, -1, -1], [1], [3]],
  ['a flat curve has no extremes', [1, 1, 1], [], []],
  ['a lone point is no extreme', [null, 2], [], []],
  ['of several beyond the scale, the farthest is the extreme', [3, 9, 5, -3, -4], [1], [4]],
];

for (const [name, values, highest, lowest] of extremes) {
  test(name, () => {
    const layout = layoutSeries(series(...values));
    const marked = (extreme: string) =>
      layout.markers.flatMap((marker, i) => (marker?.extreme === extreme ? [i] : []));
    assert.deepEqual(marked('highest'), highest);
    assert.deepEqual(marked('lowest'), lowest);
  });
}

test('no values give an empty curve', () => {
  assert.deepEqual(layoutSeries([]), {markers: [], points: [], pieces: []});
});

test('nine thousand values are drawn whole', () => {
  const values = series(...Array.from({length: 9_000}, (_, i) => Math.sin(i)));
  const {pieces, points} = layoutSeries(values);
  assert.equal(points.length, 9_000);
  assert.ok(pieces.every(Boolean));
});

test('any finite values on any usable scale give numbers inside the cell', () => {
  const finite = fc.double({min: -1e300, max: 1e300, noNaN: true});
  fc.assert(
    fc.property(
      fc.array(fc.option(finite), {maxLength: 12}),
      finite,
      fc.double({min: 1e-3, max: 1e6, noNaN: true}),
      (values, min, width) => {
        fc.pre(min + width > min);
        const {markers, pieces} = layoutSeries(series(...values), {min, max: min + width});
        for (const marker of markers) {
          if (marker)
            assert.ok(marker.y >= 8 && marker.y <= 92 && marker.unit >= 0 && marker.unit <= 1);
        }
        assert.doesNotMatch(JSON.stringify(pieces), /NaN|Infinity|e[+-]/);
      },
    ),
  );
});

const en = wordsFor('en');
const fr = wordsFor('fr');
const told = named(['Need', 0], ['Ad', 0.6], ['Shop', 1], ['Returns', -1.6], ['Coupon', 2]);

const sentences: [string, typeof told | ReturnType<typeof series>, string, string][] = [
  [
    'start, highest, lowest and end',
    told,
    'Starts neutral (“Need”), highest very positive (“Coupon”), lowest very negative (“Returns”), ends very positive (“Coupon”).',
    'Au départ neutre («\u00a0Need\u00a0»), au plus haut très positif («\u00a0Coupon\u00a0»), au plus bas très négatif («\u00a0Returns\u00a0»), à la fin très positif («\u00a0Coupon\u00a0»).',
  ],
  [
    'points without names',
    series(0, 1, -1),
    'Starts neutral, highest positive, lowest negative, ends negative.',
    'Au départ neutre, au plus haut positif, au plus bas négatif, à la fin négatif.',
  ],
  ['a flat curve', series(1, 1), 'Always positive.', 'Toujours positif.'],
  ['a lone point', series(null, -2), 'Always very negative.', 'Toujours très négatif.'],
  ['no point', series(null), '', ''],
];

for (const [name, values, english, french] of sentences) {
  test(`the summary tells ${name}, in English and in French`, () => {
    const {points} = layoutSeries(values);
    assert.equal(summarize(points, en), english);
    assert.equal(summarize(points, fr), french);
  });
}

test('a journey’s own words for its scale are spread over it at equal distances', () => {
  const words = (labels: string[], values: number[]) =>
    layoutSeries(
      values.map(value => ({value})),
      {min: 0, max: 10, labels} as {min: number; max: number},
    ).points.map(({word}) => word);
  assert.deepEqual(words(['bad', 'good'], [0, 4, 6, 10]), ['bad', 'bad', 'good', 'good']);
  assert.deepEqual(words(['bad', 'so', 'good'], [0, 5, 10, 12]), ['bad', 'so', 'good', 'good']);
  assert.deepEqual(words(['1', '2', '3', '4', '5', '6', '7'], [0, 5, 10]), ['1', '4', '7']);
  assert.deepEqual(words([], [5]), [undefined]);
  assert.deepEqual(words(['only'], [0, 10]), ['only', 'only']);
  const five = ['1', '2', '3', '4', '5'];
  assert.deepEqual(words(five, [0, 1.2, 1.3, 5, 8.7, 8.8, 10]), [
    '1',
    '1',
    '2',
    '3',
    '4',
    '5',
    '5',
  ]);
  // Beyond the scale, the words of its ends.
  assert.deepEqual(words(five, [-7, 99]), ['1', '5']);
});

test('the summary of a map tells feelings in the journey’s own words, in any language', () => {
  const {curves} = layoutMap(
    journeyOf({
      emotionScale: {min: 1, max: 3, labels: ['awful', 'so-so', 'great']},
      stages: [
        {title: 'A', steps: [2, 3, 1].map((emotion, i) => ({title: `step ${i + 1}`, emotion}))},
      ],
    }),
  );
  const {points} = curves[0]!;
  assert.equal(
    summarize(points, en),
    'Starts so-so (“step 1”), highest great (“step 2”), lowest awful (“step 3”), ends awful (“step 3”).',
  );
  assert.match(summarize(points, fr), /so-so.*great.*awful/);
  assert.equal(summarize(points.slice(1, 2), en), 'Always great (“step 2”).');
});
