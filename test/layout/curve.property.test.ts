import assert from 'node:assert/strict';
import {test} from 'node:test';
import {area, curveMonotoneX, line} from 'd3-shape';
import fc from 'fast-check';
import {
  baseline,
  layoutCurve,
  yOf,
  type CurvePiece,
  type CurvePoint,
} from '../../src/layout/index.js';
import {ends, readLine, readPath, sample, under} from './path.js';

/** Half of the last digit that is printed, and a little for the arithmetic. */
const rounding = 0.051;

const unit = fc.oneof(
  fc.double({min: 0, max: 1, noNaN: true}),
  fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
);

interface Curve {
  readonly points: (CurvePoint | null)[];
  readonly columns: number;
}

/** Points in the middle of one to five columns, with gaps. */
const curve: fc.Arbitrary<Curve> = fc
  .array(fc.record({span: fc.integer({min: 1, max: 5}), unit: fc.option(unit, {freq: 5})}), {
    maxLength: 30,
  })
  .map(entries => {
    let columns = 0;
    const points = entries.map(({span, unit}) => {
      const at = columns + span / 2;
      columns += span;
      return unit === null ? null : {at, unit};
    });
    return {points, columns};
  });

const linesOf = (pieces: readonly (CurvePiece | undefined)[]) =>
  pieces.map(piece => (piece ? readLine(piece.line) : []));

const check = (name: string, predicate: (of: Curve) => void) =>
  test(name, () => fc.assert(fc.property(curve, predicate), {numRuns: 400}));

check('the pieces of neighbouring columns end at the same height, to the digit', of => {
  const pieces = layoutCurve(of.points, of.columns);
  for (const [column, piece] of pieces.entries()) {
    const {last} = piece ? ends(piece.line) : {last: ''};
    const next = pieces[column + 1];
    const meetsNext = last.startsWith('100 ');
    const nextMeets = next !== undefined && ends(next.line).first.startsWith('0 ');
    if (meetsNext && nextMeets) {
      assert.equal(last.slice('100 '.length), ends(next!.line).first.slice('0 '.length));
    }
    // A line may end on a border only at a point, and only then nothing need follow.
    const isPoint = of.points.some(point => point?.at === column + 1);
    if (meetsNext !== nextMeets) assert.ok(isPoint, `a loose end after column ${column}`);
  }
});

check('the line passes through every point that has a neighbour', of => {
  const lines = linesOf(layoutCurve(of.points, of.columns));
  for (const [i, point] of of.points.entries()) {
    if (!point || !(of.points[i - 1] || of.points[i + 1])) continue;
    const passes = lines.some((cubics, column) =>
      cubics.some(cubic =>
        [sample(cubic, 0), sample(cubic, 1)].some(
          ({x, y}) =>
            Math.abs(x / 100 + column - point.at) < 1e-9 &&
            Math.abs(y - yOf(point.unit)) <= rounding,
        ),
      ),
    );
    assert.ok(passes, `the line misses the point at ${point.at}`);
  }
});

check('the line never leaves the scale nor its column', of => {
  for (const cubics of linesOf(layoutCurve(of.points, of.columns))) {
    for (const cubic of cubics) {
      for (let t = 0; t <= 1; t += 1 / 16) {
        const {x, y} = sample(cubic, t);
        assert.ok(y >= yOf(1) - 1e-9 && y <= yOf(0) + 1e-9, `height ${y}`);
        assert.ok(x >= -1e-9 && x <= 100 + 1e-9, `place ${x}`);
      }
    }
  }
});

check(
  'between two points the line neither rises above the higher nor falls below the lower',
  of => {
    const lines = linesOf(layoutCurve(of.points, of.columns));
    for (const [i, right] of of.points.entries()) {
      const left = of.points[i - 1];
      if (!left || !right) continue;
      const heights = [yOf(left.unit), yOf(right.unit)];
      const [top, bottom] = [Math.min(...heights) - rounding, Math.max(...heights) + rounding];
      lines.forEach((cubics, column) => {
        for (const cubic of cubics) {
          const {x, y} = sample(cubic, 0.5);
          const at = column + x / 100;
          if (at > left.at && at < right.at) assert.ok(y >= top && y <= bottom, `height ${y}`);
        }
      });
    }
  },
);

check('mirrored points give the mirrored line', ({points, columns}) => {
  const mirrored = points
    .map(point => point && {at: columns - point.at, unit: point.unit})
    .reverse();
  const lines = linesOf(layoutCurve(points, columns));
  const others = linesOf(layoutCurve(mirrored, columns)).reverse();
  lines.forEach((cubics, column) => {
    const other = (others[column] ?? []).toReversed();
    assert.equal(other.length, cubics.length);
    cubics.forEach((cubic, i) => {
      for (const t of [0, 0.25, 0.5, 0.75, 1]) {
        const here = sample(cubic, t);
        const there = sample(other[i]!, 1 - t);
        assert.ok(Math.abs(here.x - (100 - there.x)) <= 2 * rounding);
        assert.ok(Math.abs(here.y - there.y) <= 2 * rounding);
      }
    });
  });
});

check('turned upside down, the points give the line turned upside down', ({points, columns}) => {
  const turned = points.map(point => point && {at: point.at, unit: 1 - point.unit});
  const lines = linesOf(layoutCurve(points, columns)).flat();
  const others = linesOf(layoutCurve(turned, columns)).flat();
  assert.equal(others.length, lines.length);
  lines.forEach((cubic, i) => {
    const sum = sample(cubic, 0.3).y + sample(others[i]!, 0.3).y;
    assert.ok(Math.abs(sum - 100) <= 2 * rounding);
  });
});

check('paths hold numbers of at most one decimal and nothing else', ({points, columns}) => {
  for (const piece of layoutCurve(points, columns)) {
    if (!piece) continue;
    assert.match(`${piece.line}${piece.area}`, /^([MCVHZ]|\d{1,3}(\.\d)?| )+$/);
    assert.match(piece.area, /Z$/);
  }
});

type MaybePoint = CurvePoint | null;
const placeOf = (point: MaybePoint) => point!.at * 100;
const heightOf = (point: MaybePoint) => yOf(point!.unit);

check(
  'the pieces lie on the line that d3 draws, and leave nothing of it out',
  ({points, columns}) => {
    const d3 = line<MaybePoint>(placeOf, heightOf).defined(Boolean).curve(curveMonotoneX);
    const whole = readPath(d3.digits(null)(points) ?? '');
    let length = 0;
    linesOf(layoutCurve(points, columns)).forEach((cubics, column) => {
      for (const cubic of cubics) {
        length += cubic[6]! - cubic[0];
        for (const t of [0, 0.2, 0.5, 0.8, 1]) {
          const {x, y} = sample(cubic, t);
          const place = column * 100 + x;
          const isNear = whole.some(of => {
            const time = (place - of[0]) / (of[6]! - of[0]);
            // Rounding moves a place sideways too, the more so the steeper the line.
            return time > -1e-9 && time < 1 + 1e-9 && Math.abs(sample(of, time).y - y) < 0.3;
          });
          assert.ok(isNear, `${place} ${y}`);
        }
      }
    });
    const drawn = whole.reduce((sum, cubic) => sum + cubic[6]! - cubic[0], 0);
    assert.ok(Math.abs(length - drawn) < 1e-6, `${length} of ${drawn}`);
  },
);

check('the areas of the pieces make up the area that d3 draws', ({points, columns}) => {
  const d3 = area<MaybePoint>(placeOf, baseline, heightOf).defined(Boolean).curve(curveMonotoneX);
  const pieces = layoutCurve(points, columns);
  const sum = pieces.reduce((sum, piece) => sum + under(readPath(piece?.area ?? '')), 0);
  const whole = under(readPath(d3.digits(null)(points) ?? ''));
  assert.ok(Math.abs(sum - whole) <= rounding * columns * 100, `${sum} of ${whole}`);
});
