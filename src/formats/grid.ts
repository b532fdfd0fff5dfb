import {limits} from '../model/limits.js';
import {join, type Line, linesOf} from './lines.js';
import type {Tree} from './tree.js';

/** A cell of a table. One that spans stands in several places. */
export interface Cell {
  /** None if it only says that there is nothing. */
  readonly lines: readonly Line[];
  /** The text of these lines. */
  readonly text: string;
  /** All that stands in it. */
  readonly said: string;
  /** Whether it is a head, or looks like one. */
  readonly isHead: boolean;
  /** Where it stands, as in `tr 3, td 2`. */
  readonly place: string | undefined;
}

/** The cells of a table by row and column. */
export type Grid = readonly (readonly Cell[])[];

export const nothing: Cell = {lines: [], text: '', said: '', isHead: false, place: ''};

function cellOf(tree: Tree): Cell {
  const {name, place} = tree;
  // Where a cell stands says more than which paragraph of the table it is.
  const all = linesOf(tree, () => false).map(line => ({...line, place}));
  const said = join(all);
  const isNothing = /^([-–—/.…]|n\/?a)$/i.test(said);
  return {
    lines: isNothing ? [] : all,
    text: isNothing ? '' : said,
    said,
    isHead: name === 'th' || (!!said && all.every(({level}) => level)),
    place,
  };
}

const spanOf = ({attributes}: Tree, name: string, most: number) =>
  Math.max(1, Math.min(Math.trunc(Number(attributes[name])) || 1, most));

/** The rows of a table, without those of tables inside. */
const rowsOf = ({content}: Tree): Tree[] =>
  content.flatMap(node => {
    if (typeof node === 'string' || /^(table|t[dh])$/.test(node.name)) return [];
    return node.name === 'tr' ? node : rowsOf(node);
  });

/** Lays out the cells of rows as a browser does, with one column more than can be drawn. */
function layOut(rows: readonly Tree[]): Grid {
  const most = limits.columns + 2;
  let left: number = limits.values;
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const tree of row.content) {
      if (typeof tree === 'string' || !/^t[dh]$/.test(tree.name)) continue;
      while (grid[r]![c]) c++;
      const cell = cellOf(tree);
      const end = Math.min(most, c + spanOf(tree, 'colspan', most));
      for (const line of grid.slice(r, r + spanOf(tree, 'rowspan', grid.length))) {
        for (let i = c; i < end && left > 0; i++, left--) line[i] ??= cell;
      }
    }
  });
  // As a set, as a call takes only so many arguments.
  const width = Math.max(...new Set(grid.map(row => row.length)));
  // Only spans beyond all measure make more cells.
  return grid
    .slice(0, Math.ceil(limits.values / width))
    .map(row => Array.from({length: width}, (_, c) => row[c] ?? nothing));
}

export const transpose = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, c) => grid.map(row => row[c]!));

/** Leaves out rows without content, and those that only repeat the one before, as spans do. */
const dense = (grid: Grid): Grid =>
  grid
    .filter(row => row.some(({said, lines}) => said || lines.length))
    .filter((row, r, all) => row.some((cell, c) => cell !== all[r - 1]?.[c]));

/** The cells of a table, without rows and columns that hold nothing. */
export const gridOf = (table: Tree): Grid =>
  transpose(dense(transpose(dense(layOut(rowsOf(table))))));
