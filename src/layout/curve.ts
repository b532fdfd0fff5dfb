import {curveMonotoneX} from 'd3-shape';
import type {CurvePiece, CurvePoint} from './types.js';

/** Height of a value in its cell: some room is left, so that markers at the edge are whole. */
export const yOf = (unit: number): number => 8 + (1 - unit) * 84;

/** Height of the neutral line: always the middle of the scale. */
export const baseline = yOf(0.5);

const texts: string[] = [];
/**
 * A place in a square of 100, as text. Writing numbers takes most of the time, and there are but a
 * thousand of them: a cell is a few hundred pixels at most, and nobody sees the next digit.
 */
export const print = (value: number): string => {
  const tenths = Math.round(value * 10);
  return (texts[tenths] ??= String(tenths / 10));
};

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/**
 * What d3 draws on: cuts the line at the borders of the columns. The curve's
 * control points stand at thirds of x, so that x grows evenly and a place in
 * x is a place in time.
 */
class Cutter {
  /** By column. */
  readonly lines: string[] = [];
  #start = 0;
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number) {
    this.#start = this.#x = x;
    this.#y = y;
  }

  lineTo(x: number, y: number) {
    const third = (y - this.#y) / 3;
    this.bezierCurveTo(0, this.#y + third, 0, y - third, x, y);
  }

  bezierCurveTo(_bx: number, b: number, _cx: number, c: number, x: number, d: number) {
    let left = this.#x;
    let a = this.#y;
    for (let column = Math.floor(left); column < x; column++) {
      const right = Math.min(x, column + 1);
      const t = (right - left) / (x - left);
      const from = (left - column) * 100;
      const to = (right - column) * 100;
      // De Casteljau: the first part is written, the second goes on.
      const ab = mix(a, b, t);
      const bc = mix(b, c, t);
      c = mix(c, d, t);
      b = mix(bc, c, t);
      const abc = mix(ab, bc, t);
      let line = this.lines[column] ?? '';
      if (left === column || left === this.#start) line += `M${print(from)} ${print(a)}`;
      a = mix(abc, b, t);
      this.lines[column] =
        `${line}C${print(mix(from, to, 1 / 3))} ${print(ab)} ` +
        `${print(mix(from, to, 2 / 3))} ${print(abc)} ${print(to)} ${print(a)}`;
      left = right;
    }
    this.#x = x;
    // Not `d`, which may differ by the last bit: both sides of a border print the same.
    this.#y = a;
  }

  // d3 closes a lone point. Nothing is drawn for it: its marker shows it.
  closePath() {}
}

/**
 * The curve in one piece for each column, so that every column can be drawn
 * on its own. Pieces of neighbouring columns meet at the same height, to the
 * digit. A gap interrupts the curve; a point without neighbours and a column
 * that no line crosses give `undefined`.
 */
export function layoutCurve(
  points: readonly (CurvePoint | null | undefined)[],
  columns: number,
  neutral = baseline,
): (CurvePiece | undefined)[] {
  const cutter = new Cutter();
  // Fed by hand: d3's `line()` would do the same, but brings a writer of paths along that nobody calls.
  // The curve calls four methods and nothing else of a canvas.
  const curve = curveMonotoneX(cutter as unknown as CanvasRenderingContext2D);
  curve.lineStart();
  for (const point of points) {
    if (point) curve.point(point.at, yOf(point.unit));
    else {
      curve.lineEnd();
      curve.lineStart();
    }
  }
  curve.lineEnd();
  return Array.from({length: columns}, (_, column) => {
    const line = cutter.lines[column];
    // Each run in the column goes to the neutral line and back to below its start.
    return line
      ? {line, area: line.replace(/M(\S+)[^M]*/g, `$&V${print(neutral)}H$1Z`)}
      : undefined;
  });
}
