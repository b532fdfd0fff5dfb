import {limits} from '../model/limits.js';
import {join, type Line, linesOf} from './lines.js';
import {within, type Tree} from './tree.js';

/** A cell of a table. One that spans stands in several places. */
export interface Cell {
  readonly lines: readonly Line[];
  /** All its text; empty if it only says that there is nothing. */
  readonly text: string;
  /** Whether it says that there is nothing by a hyphen, which among signs is one of them. */
  readonly isHyphen: boolean;
  /** Whether it is a head, or looks like one. */
  readonly isHead: boolean;
  /** Where it stands, as in `tr 3, td 2`. */
  readonly place: string;
}

/** The cells of a table by row and column. */
export type Grid = readonly (readonly Cell[])[];

const nothing: Cell = {lines: [], text: '', isHyphen: false, isHead: false, place: ''};

const isNothing = (text: string) => /^([-–—/.…]|n\/?a)?$/i.test(text);

function cellOf(tree: Tree, isInHead: boolean, place: string): Cell {
  const lines = linesOf(tree);
  const text = join(lines);
  const isBold = lines.length > 0 && lines.every(({level}) => level !== undefined);
  return {
    // Where a cell stands says more than which paragraph of the table it is.
    lines:
      isNothing(text) && !lines.some(({image}) => image)
        ? []
        : lines.map(line => ({...line, place})),
    text: isNothing(text) ? '' : text,
    isHyphen: /^[-–]$/.test(text),
    isHead: isInHead || tree.name === 'th' || isBold,
    place,
  };
}

const spanOf = ({attributes}: Tree, name: string, most: number) =>
  Math.min(Math.max(1, Math.trunc(Number(attributes[name])) || 1), most);

/** Lays out the cells of a table as a browser does. */
function layOut(rows: readonly {readonly tree: Tree; readonly isHead: boolean}[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach(({tree, isHead}, r) => {
    let c = 0;
    let n = 0;
    for (const node of tree.content) {
      if (typeof node === 'string' || !/^t[dh]$/.test(node.name)) continue;
      while (grid[r]![c]) c++;
      const cell = cellOf(node, isHead, `tr ${r + 1}, ${node.name} ${++n}`);
      const width = spanOf(node, 'colspan', Math.max(1, limits.columns + 1 - c));
      const height = spanOf(node, 'rowspan', grid.length - r);
      for (let row = r; row < r + height; row++) {
        for (let column = c; column < c + width; column++) grid[row]![column] ??= cell;
      }
    }
  });
  const width = Math.max(0, ...grid.map(row => row.length));
  return grid.map(row => Array.from({length: width}, (_, c) => row[c] ?? nothing));
}

export const transpose = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, c) => grid.map(row => row[c]!));

const isFilled = (cells: readonly Cell[]) => cells.some(({lines}) => lines.length);

/** Leaves out rows without content, and those that only repeat the one before, as spans do. */
const dense = (grid: Grid): Grid =>
  grid
    .filter(isFilled)
    .filter((row, r, all) => !r || row.some((cell, c) => cell !== all[r - 1]![c]));

/** The cells of a table, without rows and columns that hold nothing. */
export function gridOf(table: Tree): Grid {
  const heads = new Set(within(table).flatMap(tree => (tree.name === 'thead' ? within(tree) : [])));
  const rows = within(table)
    .filter(({name}) => name === 'tr')
    .map(tree => ({tree, isHead: heads.has(tree)}));
  return transpose(dense(transpose(dense(layOut(rows)))));
}
