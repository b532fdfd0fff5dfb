import {limits} from '../../model/limits.js';
import {fieldOf} from '../fields.js';
import {readLabel, type Lexicon} from '../labels.js';
import type {Tree, TreeNode} from '../tree.js';
import type {Cells} from './cells.js';

const tree = (name: string, content: TreeNode[], place?: string): Tree => ({
  name,
  attributes: {},
  content,
  place,
});

/** What stands in a cell, line by line. An apostrophe before what could begin a formula is none of its text. */
const linesOf = (text: string): TreeNode[] =>
  text
    .replace(/^'(?='*\s*[=+\-@＝＋－＠]|'*[\t\r\n])/, '')
    .split(/\r\n?|\n/)
    .flatMap((line, i) => (i ? [tree('br', []), line] : line));

/** A sheet as a map that holds a table, with the lines above it as its title, its fields and its description. */
export function sheetTree(rows: Cells['rows'], lexicon: Lexicon): Tree {
  const attributes = Object.create(null) as Record<string, string>;
  const content: Tree[] = [];
  const table: Tree[] = [];
  const filled = rows.map(row => row.flatMap((text, c) => (text.trim() ? c : [])));
  const left = filled.reduce((least, [first = least]) => Math.min(least, first), Infinity);
  rows.forEach((row, r) => {
    const [first, second, ...more] = filled[r]!;
    if (first === undefined) return;
    const place = `row ${r + 1}, column ${first + 1}`;
    const text = row[first]!.trim();
    if (!table.length && first === left && !more.length) {
      if (second === undefined) {
        content.push(tree(content.length ? 'p' : 'h2', linesOf(text), place));
        return;
      }
      // `Persona, Lea`: a line that says something of the map.
      const name = text.replace(/:$/, '').trim();
      const {terms} = readLabel(name, lexicon, true);
      const key = [name, ...terms].map(one => fieldOf('map', one)?.key).find(Boolean);
      const value = row[second]!;
      if (key) return void (attributes[key === 'title' ? 'heading' : key] = value);
      if (terms.includes('personas'))
        return void content.push(tree('p', [`${name}: ${value}`], place));
    }
    // One column more than can be drawn.
    table.push(
      tree(
        'tr',
        row
          .slice(0, limits.columns + 2)
          .map((cell, c) => tree('td', linesOf(cell), `row ${r + 1}, column ${c + 1}`)),
      ),
    );
  });
  return {...tree('journey-map', [...content, tree('table', table)]), role: 'map', attributes};
}
