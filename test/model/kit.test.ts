import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  boolean,
  choice,
  list,
  number,
  object,
  optional,
  range,
  record,
  string,
} from '../../src/model/kit.js';
import type {Entries, Infer, Schema} from '../../src/model/kit.js';
import * as schemas from '../../src/model/schema.js';
import {toValibot} from './valibot.js';

const shop = object({
  name: string('text', /\S/),
  size: choice('small', 'large'),
  rating: optional(range('rating', 0, 5)),
  floors: list(object({level: number})),
  open: optional(record(boolean)),
});
type Shop = Infer<typeof shop>;

/** Whether two types are the same, to the type checker. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

test('a type says of each field what the schema says', () => {
  const same: Same<
    Pick<Shop, 'name' | 'size' | 'rating' | 'open'>,
    {
      name: string;
      size: 'small' | 'large';
      rating?: number | undefined;
      open?: Record<string, boolean> | undefined;
    }
  > = true;
  const level: Same<Shop['floors'][number]['level'], number> = true;
  const other: Same<Shop['parking'], unknown> = true;
  assert.ok(same && level && other);
});

test('what the type checker refuses is refused at run time too', () => {
  const whole: Shop = {name: 'Corner', size: 'small', floors: [{level: 0}], parking: 'no'};
  // @ts-expect-error It lacks its floors.
  const lacking: Shop = {name: 'Corner', size: 'small'};
  // @ts-expect-error There is no such size.
  const wrong: Shop = {...whole, size: 'huge'};
  const judge = toValibot(shop);
  assert.deepEqual(
    [whole, lacking, wrong].map(one => v.is(judge, one)),
    [true, false, false],
  );
});

/** The parts of a schema that have no parts themselves, by what a problem calls them. */
function leavesOf({entries = {}, item, value, ...rest}: Schema): Map<string, Schema> {
  const parts = [...Object.values(entries as Entries), item, value].filter(part => part);
  const isLeaf = rest.type !== 'object' && !parts.length;
  return new Map([
    ...(isLeaf ? [[rest.kind, rest] as const] : []),
    ...parts.flatMap(part => [...leavesOf(part!)]),
  ]);
}

const leaves = leavesOf(list(object(schemas)));

test('the schema has leaves of every sort', () => {
  const sorts = new Set(Array.from(leaves.values(), ({type}) => type));
  assert.deepEqual([...sorts].sort(), ['boolean', 'choice', 'number', 'string']);
  assert.ok(leaves.has('share') && leaves.has('href') && leaves.has('low / medium / high'));
});

const samples = [
  ...['', ' ', 'A', 'low', 'blueprint', '1', 'fr', 'pt-BR', 'de_AT', '2025', '2025-02-31'],
  ...['2025-13', '2025-01-02T03:04Z', '#fff', '#ff', 'teal', 'RGB(1, 2, 3)', 'url(a)'],
  ...['https://a.b', 'HTTPS:', 'javascript:a', 'java\nscript:', 'data:image/png,', '/a', 'a b'],
  ...[-0.1, 0, 0.5, 1, 1.1, NaN, Infinity, -Infinity, true, false, null, undefined, [], ['low']],
];

for (const [kind, schema] of leaves) {
  test(`${kind}: the kit takes what Valibot takes`, () => {
    const judge = toValibot(schema);
    const agree = (value: unknown) =>
      assert.equal(schema.fits!(value), v.is(judge, value), fc.stringify(value));
    for (const value of samples) agree(value);
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), agree));
  });
}
