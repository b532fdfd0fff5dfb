import assert from 'node:assert/strict';

/** One cubic segment: four points as x, y. */
export type Cubic = readonly [x0: number, y0: number, ...rest: number[]];

const numbers = (text: string) => text.split(' ').map(Number);

/** Reads the cubic segments of a line. Anything but `M`, `C` and numbers fails. */
export function readLine(path: string): Cubic[] {
  assert.match(path, /^(M-?[\d.]+ -?[\d.]+(C(-?[\d.]+ ?){6})+)+$/);
  const cubics: Cubic[] = [];
  for (const part of path.split('M').slice(1)) {
    const [start = '', ...curves] = part.split('C');
    let [x = NaN, y = NaN] = numbers(start);
    for (const curve of curves) {
      const points = numbers(curve);
      cubics.push([x, y, ...points]);
      [x = NaN, y = NaN] = points.slice(4);
    }
  }
  return cubics;
}

/** A place on a cubic at time t. */
export function sample(cubic: Cubic, t: number): {x: number; y: number} {
  const s = 1 - t;
  const weights = [s ** 3, 3 * s * s * t, 3 * s * t * t, t ** 3];
  const sum = (offset: number) =>
    weights.reduce((total, weight, i) => total + weight * (cubic[2 * i + offset] ?? NaN), 0);
  return {x: sum(0), y: sum(1)};
}

/** First and last place of a line, as text. */
export function ends(path: string): {first: string; last: string} {
  const places = path.split(/[MC]/).filter(Boolean);
  const [first = ''] = places;
  return {first, last: (places.at(-1) ?? '').split(' ').slice(-2).join(' ')};
}

/** Reads any path of `M`, `L`, `H`, `V`, `C` and `Z`, a straight line as a cubic. */
export function readPath(path: string): Cubic[] {
  const cubics: Cubic[] = [];
  let [x, y, firstX, firstY] = [NaN, NaN, NaN, NaN];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const given = rest.split(/[ ,]/).map(Number);
    if (command === 'C') cubics.push([x, y, ...given]);
    const [toX = NaN, toY = NaN] =
      {
        H: [given[0], y],
        V: [x, given[0]],
        C: given.slice(4),
        Z: [firstX, firstY],
      }[command] ?? given;
    if (command === 'M') [firstX, firstY] = [toX, toY];
    else if (command !== 'C') {
      const [dx, dy] = [(toX - x) / 3, (toY - y) / 3];
      cubics.push([x, y, x + dx, y + dy, toX - dx, toY - dy, toX, toY]);
    }
    [x, y] = [toX, toY];
  }
  return cubics;
}

/** What a closed path encloses, counted negative below the neutral line. Its places must grow evenly. */
export const under = (cubics: readonly Cubic[]): number =>
  cubics.reduce((sum, [x0, y0, , y1, , y2, x3, y3]) => {
    return sum + ((x3! - x0) * (y0 + y1! + y2! + y3!)) / 4;
  }, 0);
