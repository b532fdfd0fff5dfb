/** Input of every sort for property tests: like journeys, unlike anything, and sound but for one place. */
import fc from 'fast-check';

export type Data = Record<string, unknown>;

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
  ...['__proto__', 'constructor', 'prototype', 'toString', 'steps', 'tasks', 'stages'],
);

const scalars = fc.oneof(
  fc.constantFrom('A', 'a', 'b', 'low', 'HIGH', 'blueprint', '2025-01-02', '#fff', '1.5', ' ', ''),
  fc.constantFrom(0, 1, 2, 3, -2.5, 40, null, true, false),
  fc.string(),
  fc.double(),
);

/** Data that looks like a journey more often than not, with what people get wrong. */
export const {anything} = fc.letrec<{anything: unknown; fields: unknown}>(tie => ({
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

export const journeyLike = fc
  .tuple(fc.array(fc.oneof(anything, scalars), {maxLength: 4}), anything)
  .map(([stages, rest]) => ({...(rest as object), stages}));

export const inputs = fc.oneof(
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

/** A power of two; the small ones come as often as the large. */
const powers = (most: number) => fc.nat(most).map(power => 2 ** power);

/** Lists, stages or steps inside each other. */
export const nested = fc
  .tuple(fc.constantFrom('', 'stages', 'steps', 'cells', 'x'), powers(14))
  .map(([key, depth]) => {
    let data: unknown = 'deep';
    for (let i = 0; i < depth; i++) data = key ? {[key]: data} : [data];
    return key ? data : {stages: data};
  });

const marks = [
  'a',
  ' ',
  '\u00a0',
  '\n',
  '"',
  '\\',
  '-',
  ',',
  ';',
  '|',
  ':',
  '[',
  '{',
  '<',
  '&',
  '0',
  '.',
];

/** The longest has a million characters, of one or of two kinds. */
export const longTexts = fc
  .tuple(
    fc.constantFrom(...marks, 'é', '\ud83d\ude00', '\ud800', '\0', '1,', '@ ', ': 1', '/ 1'),
    fc.constantFrom('', ...marks),
    powers(19),
    fc.constantFrom('', '!', ' ', ']', '"'),
  )
  .map(([one, other, times, end]) => (one + other).repeat(times) + end);

/** As long a list as anybody may send. */
export const longLists = fc
  .tuple(scalars, powers(17))
  .map(([entry, length]) => Array.from({length}, () => entry));

const throwing = () => {
  throw new Error('not for you');
};

/** What throws whatever is asked of it, even by the tool that runs the tests: only for inside of other data. */
export function revoked(): object {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** So long a list that it is told by its length. */
const holes = (length: number) => {
  const list = Object.assign([], {length});
  return Object.defineProperty(list, fc.toStringMethod, {value: () => `${length} holes`});
};

/** What no JSON holds and a page's script may set all the same. */
const makers: readonly (() => unknown)[] = [
  () => NaN,
  () => Infinity,
  () => -Infinity,
  () => 1e308,
  () => -1e308,
  () => Number.MIN_VALUE,
  () => 10n ** 400n,
  () => Symbol('s'),
  () => throwing,
  () => class {},
  () => Object.create(null) as unknown,
  () => ({toString: throwing, valueOf: throwing}),
  () => ({toString: 1, toJSON: throwing}),
  () => Object.defineProperty({}, 'title', {get: throwing, enumerable: true}),
  () => new Proxy({}, {get: throwing, ownKeys: throwing}),
  () => new Proxy([], {get: throwing}),
  () => new Proxy({}, {get: () => 'x', ownKeys: () => ['title', 'x']}),
  () => [revoked()],
  () => ({title: revoked(), stages: revoked()}),
  () => holes(100_000),
  () => new Date(NaN),
  () => new Error('e'),
  () => new Uint8Array(9),
  () => Promise.resolve(),
  () => /x/g,
  () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
];

export const odd: fc.Arbitrary<unknown> = fc
  .nat(makers.length - 1)
  .map(index => (makers[index] as () => unknown)());

/** Sets a key of one's own, also if it is the prototype's. */
const own = (data: object, key: string, value: unknown) =>
  Object.defineProperty(data, key, {value, enumerable: true, configurable: true, writable: true});

/** Data that holds itself, by a list or by a key. */
export const cyclic = fc.tuple(journeyLike, keys, fc.nat(3)).map(([journey, key, which]) => {
  const {stages} = journey;
  const stage: Data = {title: 'S'};
  if (which === 0) own(journey, key, journey);
  if (which === 1) stages.push(stages);
  if (which === 2) stages.push(own(stage, key, journey));
  if (which === 3) stages.push(own(stage, 'steps', [stage, {title: 'A', cells: {x: stages}}]));
  return journey;
});

/** What a script may hand over. */
export const values = fc.oneof(
  {weight: 5, arbitrary: inputs},
  {weight: 3, arbitrary: odd},
  {weight: 2, arbitrary: cyclic},
  {weight: 1, arbitrary: nested},
  {weight: 1, arbitrary: longTexts},
  {weight: 1, arbitrary: longLists},
  {weight: 1, arbitrary: fc.constant(4_294_967_295).map(holes)},
  {weight: 2, arbitrary: fc.array(fc.oneof(odd, scalars), {maxLength: 4})},
  {weight: 2, arbitrary: fc.array(fc.oneof(odd, anything)).map(stages => ({stages}))},
);

/** What a text may say where JSON is expected. */
export const jsonTexts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(journeyLike, anything, fc.jsonValue()).map(data => JSON.stringify(data)),
  },
  {weight: 2, arbitrary: fc.string({unit: 'binary'})},
  {
    weight: 2,
    arbitrary: fc.tuple(journeyLike, fc.nat(), fc.string({maxLength: 2})).map(([data, at, put]) => {
      const text = JSON.stringify(data);
      const cut = at % text.length;
      return text.slice(0, cut) + put + text.slice(cut + 1);
    }),
  },
  {weight: 1, arbitrary: longTexts},
  {
    weight: 1,
    arbitrary: longTexts.map(text => JSON.stringify({stages: [{title: text, notes: text}]})),
  },
  {weight: 1, arbitrary: nested.map(data => JSON.stringify(data))},
);
