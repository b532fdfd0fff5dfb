import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {layoutLinks, type LinkPiece, type LinksLayout} from '../../src/layout/links.js';
import type {Link} from '../../src/model/index.js';

/** Finds columns by number, and stages as `first+span`. */
const find = (reference: string) => {
  const [first = NaN, span = 1] = reference.split('+').map(Number);
  return {first, span};
};

/** In a map there is nothing beyond its columns. */
const lay = (links: readonly Link[], columns = 8) =>
  layoutLinks(links, columns, reference => {
    const {first, span} = find(reference);
    return first + span <= columns ? {first, span} : undefined;
  });

const link = (from: number | string, to: number | string, more: Partial<Link> = {}): Link => ({
  from: String(from),
  to: String(to),
  kind: 'loop',
  ...more,
});

/** A piece as it looks: `[` begins and `]` ends, `^` leaves and `v` arrives. */
const look = ({level, start, end, isSource, isTarget, span}: LinkPiece) =>
  [level, start && '[', isSource && '^', isTarget && 'v', span, end && ']']
    .filter(part => part !== false)
    .join('');

const drawn = ({pieces}: LinksLayout) => pieces.map(column => column.map(look).join(' '));

/** The level of each link that is drawn. */
const levelsOf = (links: readonly Link[], columns?: number) => {
  const {pieces} = lay(links, columns);
  return links.map(link => pieces.flat().find(piece => piece.link === link)?.level);
};

test('a loop is a bracket from its step back to an earlier one, in a piece per column', () => {
  const layout = lay([link(4, 2)], 6);
  assert.equal(layout.levels, 1);
  assert.deepEqual(drawn(layout), ['', '', '0[v3', '03', '0^3]', '']);
});

test('a branch ahead leaves on the left and arrives on the right', () => {
  const layout = lay([link(1, 3, {kind: 'branch'})], 5);
  assert.deepEqual(drawn(layout), ['', '0[^3', '03', '0v3]', '']);
  assert.deepEqual([...new Set(layout.pieces.flat().map(({kind}) => kind))], ['branch']);
});

test('a step that leads to itself is one piece', () => {
  assert.deepEqual(drawn(lay([link(1, 1)], 3)), ['', '0[^v1]', '']);
});

test('a link leaves from the last column of a stage and arrives at the first of another', () => {
  assert.deepEqual(drawn(lay([link('0+2', '3+2')], 5)), ['', '0[^3', '03', '0v3]', '']);
  assert.deepEqual(drawn(lay([link('3+2', '0+2')], 5)), ['0[v5', '05', '05', '05', '0^5]']);
});

test('a stage that is gone through again has a bracket over its columns', () => {
  assert.deepEqual(drawn(lay([link('1+3', '1+3')], 5)), ['', '0[v3', '03', '0^3]', '']);
});

test('a bracket lies over those within it, whatever their order', () => {
  assert.deepEqual(levelsOf([link(6, 1), link(5, 2), link(4, 3)]), [2, 1, 0]);
  assert.deepEqual(levelsOf([link(4, 3), link(5, 2), link(6, 1)]), [0, 1, 2]);
});

test('brackets that cross, or only touch, lie on separate levels; others share one', () => {
  assert.deepEqual(levelsOf([link(3, 0), link(5, 2)]), [0, 1]);
  assert.deepEqual(levelsOf([link(3, 0), link(6, 3)]), [0, 1]);
  assert.deepEqual(levelsOf([link(3, 0), link(7, 4)]), [0, 0]);
});

test('of equal brackets the first given lies nearest to the steps', () => {
  const links = [link(3, 1), link(1, 3, {kind: 'branch'}), link(3, 1)];
  assert.deepEqual(levelsOf(links), [0, 1, 2]);
});

test('the pieces of a column go from the lowest level to the highest', () => {
  const {pieces} = lay([link(1, 0), link(3, 1), link(6, 2)]);
  assert.deepEqual(
    pieces.map(column => column.map(({level}) => level)),
    [[0], [0, 1], [0, 1], [0, 1], [0], [0], [0], []],
  );
});

test('what goes without saying is neither drawn nor told', () => {
  const plain = [link(0, 1, {kind: undefined}), link(1, 2, {kind: 'next'})];
  const layout = lay(plain, 4);
  assert.deepEqual(drawn(layout), ['', '', '', '']);
  assert.equal(layout.levels, 0);
  assert.equal(layout.told.length, 0);
});

test('a next step is drawn when something is said of it, or when it is not the next column', () => {
  for (const said of [
    link(0, 1, {kind: 'next', label: 'most'}),
    link(0, 1, {kind: 'next', share: 0}),
    link(0, 1, {kind: 'branch'}),
    link(0, 2, {kind: 'next'}),
    link(1, 0, {kind: 'next'}),
    link(1, 1, {kind: 'next'}),
  ]) {
    const {pieces} = lay([said], 3);
    assert.deepEqual([...new Set(pieces.flat().map(({kind}) => kind))], [said.kind]);
  }
  assert.equal(lay([{from: '0', to: '2'}]).pieces[0]![0]!.kind, 'next');
});

test('a link that names nothing in the map is neither drawn nor told', () => {
  const layout = lay([link('?', 1), link(1, '?'), link(8, 1), link(1, 8), link('6+3', 1)]);
  assert.deepEqual(layout.pieces.flat(), []);
  assert.equal(layout.told.length, 0);
});

test('twelve levels are drawn; of what lies beyond words remain', () => {
  const links = Array.from({length: 30}, () => link(5, 1));
  const {levels, pieces, told} = lay(links);
  assert.equal(levels, 12);
  assert.deepEqual(
    pieces[3]!.map(({link}) => link),
    links.slice(0, 12),
  );
  assert.deepEqual(told[5], links);
});

test('a thousand links over nine thousand columns are laid out at once', () => {
  const links = Array.from({length: 1_000}, (_, i) => link(8_999 - i, i));
  const started = performance.now();
  const {pieces, told} = lay(links, 9_000);
  assert.ok(performance.now() - started < 2_000);
  assert.ok(pieces.flat().length <= 12 * 9_000);
  assert.equal(told.flat().length, 1_000);
});

const reference = fc.oneof(
  fc.integer({min: 0, max: 12}).map(String),
  fc.tuple(fc.nat(11), fc.integer({min: 1, max: 4})).map(([first, span]) => `${first}+${span}`),
);
const someLink = fc.record({
  from: reference,
  to: reference,
  kind: fc.constantFrom('next' as const, 'loop' as const, 'branch' as const, undefined),
  label: fc.constantFrom('again', undefined),
});

const columns = 12;

test('no two pieces of a column share a level, and levels are dense', () => {
  fc.assert(
    fc.property(fc.array(someLink, {maxLength: 40}), links => {
      const {levels, pieces} = lay(links, columns);
      assert.equal(pieces.length, columns);
      for (const column of pieces) {
        assert.equal(new Set(column.map(({level}) => level)).size, column.length);
      }
      const used = new Set(pieces.flat().map(({level}) => level));
      assert.deepEqual(
        [...used].sort((a, b) => a - b),
        Array.from({length: levels}, (_, level) => level),
      );
      assert.ok(levels <= 12);
    }),
  );
});

test('each bracket is whole: one start, end, source and target, on one level', () => {
  fc.assert(
    fc.property(fc.array(someLink, {maxLength: 40}), links => {
      const {pieces} = lay(links, columns);
      const brackets = new Map<Link, [LinkPiece, number][]>();
      pieces.forEach((column, at) => {
        for (const piece of column) {
          brackets.set(piece.link, [...(brackets.get(piece.link) ?? []), [piece, at]]);
        }
      });
      for (const [{from, to}, bracket] of brackets) {
        const at = (sort: 'start' | 'end' | 'isSource' | 'isTarget') =>
          bracket.filter(([piece]) => piece[sort]).map(([, column]) => column);
        const places = bracket.map(([, column]) => column);
        const [leaves, arrives] = [find(from), find(to)];
        assert.deepEqual(at('isSource'), [leaves.first + leaves.span - 1]);
        assert.deepEqual(at('isTarget'), [arrives.first]);
        assert.deepEqual(at('start'), [places[0]]);
        assert.deepEqual(at('end'), [places.at(-1)]);
        assert.deepEqual(
          places,
          bracket.map((_, i) => places[0]! + i),
        );
        for (const [{span, level}] of bracket) {
          assert.deepEqual([span, level], [bracket.length, bracket[0]![0].level]);
        }
      }
    }),
  );
});

test('a bracket within another always lies nearer to the steps, and every link that says something is told once', () => {
  fc.assert(
    fc.property(fc.array(someLink, {maxLength: 40}), links => {
      const {pieces, told} = lay(links, columns);
      const brackets = pieces.flatMap((column, first) =>
        column
          .filter(({start}) => start)
          .map(({level, span}) => ({level, first, last: first + span - 1, span})),
      );
      for (const inner of brackets) {
        for (const outer of brackets) {
          const isWithin = inner.first >= outer.first && inner.last <= outer.last;
          if (isWithin && inner.span < outer.span) assert.ok(inner.level < outer.level);
        }
      }
      const isMeant = ({from, to, kind, label, share}: Link) => {
        const source = find(from).first + find(from).span - 1;
        const target = find(to).first;
        const isPlain = (kind ?? 'next') === 'next' && !label && share == null;
        return (
          source < columns &&
          target + find(to).span <= columns &&
          !(isPlain && target === source + 1)
        );
      };
      assert.deepEqual(new Set(told.flat()), new Set(links.filter(isMeant)));
    }),
  );
});
