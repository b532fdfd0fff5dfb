import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {limits, parseJourney} from '../../src/model/index.js';
import {JourneySchema} from '../../src/model/schema.js';
import {toValibot} from './valibot.js';

const judge = toValibot(JourneySchema);

const keys = fc.constantFrom(
  ...['title', 'name', 'label', 'text', 'description', 'id', 'version', 'kind', 'state', 'lang'],
  ...[
    'personas',
    'persona',
    'emotionScale',
    'min',
    'max',
    'labels',
    'lanes',
    'links',
    'from',
    'to',
  ],
  ...['emotion', 'emotions', 'score', 'mood', 'value', 'painPoints', 'pain_points', 'pains'],
  ...['touchpoints', 'touchpoint', 'channel', 'severity', 'impact', 'momentOfTruth', 'cells'],
  ...['metrics', 'history', 'date', 'updated', 'href', 'image', 'src', 'color', 'share', 'x'],
  ...['__proto__', 'constructor', 'toString', 'steps', 'tasks', 'stages'],
);

const scalars = fc.oneof(
  fc.constantFrom('A', 'a', 'b', 'low', 'HIGH', 'blueprint', '2025-01-02', '#fff', '1.5', ' ', ''),
  fc.constantFrom(0, 1, 2, 3, -2.5, 40, null, true, false),
  fc.string(),
  fc.double(),
);

// Data that looks like a journey more often than not, with what people get wrong.
const {anything} = fc.letrec<{anything: unknown; fields: unknown}>(tie => ({
  anything: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    scalars,
    fc.array(tie('anything'), {maxLength: 4}),
    tie('fields'),
  ),
  fields: fc
    .array(fc.tuple(keys, tie('anything')), {maxLength: 7})
    // Unlike a literal, this makes own keys of `__proto__` too.
    .map(entries => Object.fromEntries(entries)),
}));

const journeyLike = fc
  .tuple(fc.array(fc.oneof(anything, scalars), {maxLength: 4}), anything)
  .map(([stages, rest]) => ({...(rest as object), stages}));

const inputs = fc.oneof(
  journeyLike,
  anything,
  fc.jsonValue(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
    withBoxedValues: true,
  }),
);

const runs = {numRuns: 2000};

test('whatever comes in, a journey that the schema allows comes out, or none and the reason', () => {
  fc.assert(
    fc.property(inputs, input => {
      const {journey, problems} = parseJourney(input);
      assert.ok(problems.length <= limits.problems + 1);
      if (journey) assert.equal(v.safeParse(judge, journey).issues, undefined);
      else assert.ok(problems.some(({params}) => params?.kind === 'journey'));
    }),
    runs,
  );
});

test('a journey that is written and read again is the same, with no new complaint', () => {
  fc.assert(
    fc.property(inputs, input => {
      const {journey} = parseJourney(input);
      fc.pre(journey !== undefined);
      const text = JSON.stringify(journey);
      const again = parseJourney(JSON.parse(text));
      assert.equal(JSON.stringify(again.journey), text);
      const news = again.problems.filter(({code}) => !/outside-scale|more/.test(code));
      assert.deepEqual(news, []);
    }),
    runs,
  );
});

test('the input is never changed', () => {
  fc.assert(
    fc.property(fc.oneof(journeyLike, anything), input => {
      const before = structuredClone(input);
      parseJourney(input);
      assert.deepEqual(input, before);
    }),
    runs,
  );
});

test('no input reaches a prototype, and none comes with one', () => {
  const ofAll = Object.getOwnPropertyNames(Object.prototype).length;
  const visit = (data: unknown): void => {
    if (!data || typeof data !== 'object') return;
    const plain = Array.isArray(data) ? Array.prototype : Object.prototype;
    assert.equal(Object.getPrototypeOf(data), plain);
    Object.values(data).forEach(visit);
  };
  fc.assert(
    fc.property(inputs, input => visit(parseJourney(input).journey)),
    runs,
  );
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, ofAll);
});
