import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutMetric} from '../../src/layout/metrics.js';
import type {Metric} from '../../src/model/index.js';

const at = (metric: Metric) => layoutMetric(metric).at;

const history = (...values: number[]) => values.map((value, i) => ({date: `${2000 + i}`, value}));

const bars: [string, Metric, number | undefined][] = [
  ['its own range', {name: 'Stars', value: 4, min: 1, max: 5}, 0.75],
  ['its own range, not the usual one', {name: 'NPS', value: 5, min: 0, max: 10}, 0.5],
  ['the usual range with its own end', {name: 'NPS', value: 50, min: 0}, 0.5],
  ['nought to its own end', {name: 'Stars', value: 4, max: 5}, 0.8],
  ['−100…100 for an NPS', {name: 'NPS', value: 40}, 0.7],
  ['−100…100 for an NPS in full', {name: 'Net Promoter Score', value: -100}, 0],
  ['−100…100 for an NPS in per cent', {name: 'nps 2025', value: 0, unit: '%'}, 0.5],
  ['0…100 for a CSAT in per cent', {name: 'CSAT', value: 5, unit: '%'}, 0.05],
  ['0…100 for a high CSAT', {name: 'Satisfaction client', value: 80}, 0.8],
  ['1…5 for a low CSAT', {name: 'CSAT', value: 4}, 0.75],
  ['1…10 for a CSAT on a scale of ten', {name: 'CSAT', value: 5.5, target: 8}, 0.5],
  ['1…7 for a CES', {name: 'Customer effort score (CES)', value: 4}, 0.5],
  ['0…100 for a CES in per cent', {name: 'CES', value: 80, unit: '%'}, 0.8],
  ['0…100 for a conversion', {name: 'Taux de conversion', value: 3, unit: '%'}, 0.03],
  ['0…100 for a retention', {name: 'RÉTENTION', value: 90, unit: ' % '}, 0.9],
  ['0…100 for a churn', {name: 'Taux d’attrition', value: 20, unit: '%'}, 0.2],
  ['no range for a churn that is no percentage', {name: 'Churn', value: 0.1}, undefined],
  ['0…100 for a percentage', {name: 'Open', value: 25, unit: '%'}, 0.25],
  ['no range for a growth in per cent', {name: 'Growth', value: 250, unit: '%'}, undefined],
  ['nought to its target', {name: 'Orders', value: 5, target: 20}, 0.25],
  ['nought to itself', {name: 'Orders', value: 30, target: 20}, 1],
  ['nought to the highest so far', {name: 'Orders', value: 5, history: history(50)}, 0.1],
  ['no range below nought', {name: 'Orders', value: 5, history: history(-1, 8)}, undefined],
  ['no range for a figure alone', {name: 'Orders', value: 5}, undefined],
  ['no range of nothing but nought', {name: 'Orders', value: 0, target: 0}, undefined],
  ['no range with equal ends', {name: 'Orders', value: 5, min: 5, max: 5, target: 9}, undefined],
  ['no range with reversed ends', {name: 'NPS', value: 5, min: 9, max: 1}, undefined],
  ['no range beyond numbers', {name: 'A', value: 5, min: -1e308, max: 1e308}, undefined],
  ['the lower edge for what lies outside', {name: 'Stars', value: 0, min: 1, max: 5}, 0],
  ['the upper edge for what lies outside', {name: 'Stars', value: 9, min: 1, max: 5}, 1],
];

for (const [what, metric, expected] of bars) {
  test(`${metric.name}, ${metric.value}${metric.unit ?? ''}: the bar shows ${what}`, () =>
    assert.equal(at(metric), expected));
}

test('a measure is known by a whole word only', () => {
  for (const name of [
    'Insatisfaction',
    'Conversation',
    'Contrition',
    'Inps',
    'Clics de ces pages',
  ]) {
    const {past, ...drawn} = layoutMetric({name, value: 4});
    assert.deepEqual(past, [], name);
    assert.ok(
      Object.values(drawn).every(one => one === undefined),
      name,
    );
  }
});

test('the target has its place on the bar', () => {
  const {at, target} = layoutMetric({name: 'Stars', value: 3, target: 9, min: 1, max: 5});
  assert.deepEqual([at, target], [0.5, 1]);
  assert.equal(layoutMetric({name: 'Stars', value: 3, min: 1, max: 5}).target, undefined);
});

const verdicts: [string, Metric, boolean | undefined][] = [
  ['higher, as said', {name: 'A', value: 5, target: 4, better: 'higher'}, true],
  ['lower, as said', {name: 'A', value: 5, target: 4, better: 'lower'}, false],
  ['as said, not as usual', {name: 'NPS', value: 5, target: 4, better: 'lower'}, false],
  ['exactly there', {name: 'A', value: 4, target: 4, better: 'lower'}, true],
  ['at nought', {name: 'A', value: 1, target: 0, better: 'lower'}, false],
  ['a churn', {name: 'Churn', value: 3, unit: '%', target: 5}, true],
  ['an NPS', {name: 'NPS', value: 3, target: 5}, false],
  ['a CES', {name: 'CES', value: 6, target: 5}, true],
  ['a conversion', {name: 'Conversion', value: 3, unit: '%', target: 2}, true],
  ['a cost', {name: 'Cost per conversion', value: 3, unit: '€', target: 2}, undefined],
  ['what nobody knows', {name: 'Waiting', value: 3, target: 5}, undefined],
  ['no target', {name: 'NPS', value: 3}, undefined],
];

for (const [what, metric, isMet] of verdicts) {
  test(`whether a target is reached: ${what}`, () => {
    const layout = layoutMetric(metric);
    assert.equal(layout.isMet, isMet);
  });
}

const trend = (entries: Metric['history']) =>
  layoutMetric({name: 'A', value: 1, history: entries}).trend;

test('the history is a line by date, evenly spaced, from the highest to the lowest', () => {
  const unordered = [
    {date: '2026-03', value: 30},
    {date: '2024', value: 10},
    {date: '2026-03-01', value: 20},
    {date: '2024-12-31', value: 15},
  ];
  assert.equal(trend(unordered), 'M0 100L33.3 75L66.7 0L100 50');
});

test('figures of one date keep their order', () => {
  const same = [3, 1, 2].map(value => ({date: '2026', value}));
  assert.equal(trend(same), 'M0 0L50 100L100 50');
});

test('a history that never changes is a line in the middle', () => {
  assert.equal(trend(history(7, 7)), 'M0 50L100 50');
});

test('one figure makes no line', () => {
  assert.equal(trend(history(7)), undefined);
  assert.equal(trend([]), undefined);
});

test('the given history stays as it is', () => {
  const given = history(1, 2).reverse();
  const before = structuredClone(given);
  trend(given);
  assert.deepEqual(given, before);
});

const figure = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.integer({min: -200, max: 200}),
  fc.constantFrom(0, -0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
);

test('whatever the figures, places are on the bar and the line in its box', () => {
  const metric: fc.Arbitrary<Metric> = fc.record(
    {
      name: fc.constantFrom('NPS', 'CSAT', 'CES', 'Churn', 'Orders'),
      value: figure,
      unit: fc.constantFrom('%', '€'),
      target: figure,
      min: figure,
      max: figure,
      history: fc.array(fc.record({date: fc.constantFrom('2025', '2026'), value: figure}), {
        maxLength: 5,
      }),
    },
    {requiredKeys: ['name', 'value']},
  );
  fc.assert(
    fc.property(metric, metric => {
      const {at, target, trend} = layoutMetric(metric);
      for (const place of [at ?? 0, target ?? 0]) assert.ok(place >= 0 && place <= 1, `${place}`);
      assert.equal(target === undefined, at === undefined || metric.target === undefined);
      const values = metric.history ?? [];
      assert.equal(trend === undefined, values.length < 2);
      if (!trend) return;
      const places = trend.slice(1).split('L');
      assert.equal(places.length, values.length);
      for (const number of places.flatMap(place => place.split(' ').map(Number))) {
        assert.ok(number >= 0 && number <= 100, trend);
      }
    }),
    {numRuns: 1_000},
  );
});
