import {type Node, parseTree} from 'jsonc-parser';
import {pathText} from '../model/report.js';

/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and the column of a sign. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

/** The values in a list or an object, with how a path goes on to each. */
function* childrenOf({type, children = []}: Node): Generator<readonly [string, Node]> {
  for (const [i, child] of children.entries()) {
    if (type === 'array') yield [`[${i}]`, child];
    else {
      const [key, value] = child.children ?? [];
      if (key) yield [pathText([String(key.value)]), value ?? key];
    }
  }
}

/** The value to which a path leads, or the innermost around it that is there. */
function find(node: Node, rest: string): Node {
  let best: readonly [string, Node] | undefined;
  for (const [text, child] of childrenOf(node)) {
    const isOn = rest.startsWith(text) && /^([.[]|$)/.test(rest.slice(text.length));
    // The last of two equal keys is the one that counts.
    if (isOn && text.length >= (best?.[0].length ?? 0)) best = [text, child];
  }
  return best ? find(best[1], rest.slice(best[0].length).replace(/^\./, '')) : node;
}

/**
 * A finder of places in JSON: for a path such as `stages[2].emotion`, the
 * offset of its value, or of what is nearest around it. Undefined for what is
 * no JSON, or is nested more deeply than can be read.
 */
export function jsonFinder(text: string): ((path: string) => number) | undefined {
  try {
    const root = parseTree(text);
    return root && (path => find(root, path).offset);
  } catch {
    return undefined;
  }
}

/** Offset of a cell in CSV, by row and column from 1; of the last sign before it, if there is none. */
export function cellOffset(text: string, mark: string, row: number, column: number): number {
  let [r, c, at] = [1, 1, 0];
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  // A cell: quoted, with pairs of quotation marks inside, or up to the next border.
  const cell = /"(?:[^"]|"")*"?[^\r\n,;\t]*|[^\r\n,;\t]*/y;
  for (at = begin; r < row || (r === row && c < column);) {
    cell.lastIndex = at;
    cell.exec(text);
    at = cell.lastIndex;
    if (at >= text.length) break;
    const sign = text[at];
    if (sign === mark) c++;
    else if (sign === '\n' || sign === '\r') {
      // What is missing at the end of a row is where the row ends.
      if (r === row) return at;
      r++;
      c = 1;
    }
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return at;
}
