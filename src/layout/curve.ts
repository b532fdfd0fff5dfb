import {curveMonotoneX, line} from 'd3-shape';
import type {CurvePiece, CurvePoint} from './types.js';

/** Height of a value in its cell: some room is left, so that markers at the edge are whole. */
export const yOf = (unit: number): number => 8 + (1 - unit) * 84;

/** Height of the neutral line: always the middle of the scale. */
export const baseline = yOf(0.5);

// Exact at both ends, unlike a + (b - a) * t.
const mix = (a: number, b: number, t: number) => a * (1 - t) + b * t;

// Writing numbers takes most of the time, and a cell has but ten thousand of them.
const texts: string[] = [];
const print = (value: number): string => {
  const hundredths = Math.round(value * 100);
  return (texts[hundredths] ??= String(hundredths / 100));
};

/**
 * What d3 draws on: cuts the line at the borders of the columns and writes
 * each part into its column's piece. `curveMonotoneX` sets the control points
 * at thirds of x, so that x grows evenly and a place in x is a place in time.
 */
class PieceWriter {
  readonly pieces: (CurvePiece | undefined)[];
  #neutral: string;
  #x = 0;
  #y = 0;
  #column = -1;
  #path = '';
  #start = '';
  #end = '';

  constructor(columns: number, neutral: number) {
    this.pieces = new Array<undefined>(columns).fill(undefined);
    this.#neutral = print(neutral);
  }

  moveTo(x: number, y: number) {
    this.finish();
    this.#x = x;
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
      if (column !== this.#column) this.#enter(column, left, a);
      const right = Math.min(x, column + 1);
      const third = (right - left) / 3;
      // De Casteljau: the first part is written, the second goes on.
      const t = (right - left) / (x - left);
      const ab = mix(a, b, t);
      const bc = mix(b, c, t);
      const cd = mix(c, d, t);
      const abc = mix(ab, bc, t);
      const bcd = mix(bc, cd, t);
      a = mix(abc, bcd, t);
      b = bcd;
      c = cd;
      this.#end = print((right - column) * 100);
      this.#path +=
        `C${print((left + third - column) * 100)} ${print(ab)} ` +
        `${print((right - third - column) * 100)} ${print(abc)} ${this.#end} ${print(a)}`;
      left = right;
    }
    this.#x = x;
    this.#y = d;
  }

  // d3 closes a lone point. Nothing is drawn for it: its marker shows it.
  closePath() {}

  #enter(column: number, x: number, y: number) {
    this.finish();
    this.#column = column;
    this.#start = print((x - column) * 100);
    this.#path = `M${this.#start} ${print(y)}`;
  }

  finish() {
    if (this.#column < 0) return;
    // Two runs may meet in a column.
    const {line = '', area = ''} = this.pieces[this.#column] ?? {};
    this.pieces[this.#column] = {
      line: line + this.#path,
      area: `${area}${this.#path}L${this.#end} ${this.#neutral}L${this.#start} ${this.#neutral}Z`,
    };
    this.#column = -1;
  }
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
  const writer = new PieceWriter(columns, neutral);
  line<CurvePoint | null | undefined>()
    .defined(Boolean)
    // d3 asks only for the points that are defined.
    .x(point => (point as CurvePoint).at)
    .y(point => yOf((point as CurvePoint).unit))
    .curve(curveMonotoneX)
    // A line calls these four methods and nothing else of a canvas.
    .context(writer as unknown as CanvasRenderingContext2D)(points);
  writer.finish();
  return writer.pieces;
}
