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
