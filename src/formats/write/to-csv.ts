import type {Journey} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import type {TreeNode} from '../tree.js';
import {sheetOf, write, type Lines, type SheetOptions} from './sheet.js';

/** A picture is told by its words, else by its address. */
const textOf = (node: TreeNode): string =>
  typeof node === 'string'
    ? node
    : node.attributes['alt'] || node.attributes['src'] || node.content.map(textOf).join('');

/**
 * A cell as a field. An apostrophe before a sign with which a formula could
 * begin keeps a spreadsheet from working it out. One of the text itself gets another, as readers take one away.
 */
const fieldOf = (lines: Lines, mark: string): string => {
  const text = lines.map(nodes => nodes.map(textOf).join('')).join('\n');
  const safe = /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
  return safe.includes(mark) || /["'\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A sound journey as CSV, in the words of a language. */
export function writeCSV(journey: Journey, words: Words): string {
  // What a spreadsheet of that language takes for the border of columns.
  const mark = (0.5).toLocaleString(words.lang).includes(',') ? ';' : ',';
  const {rows} = sheetOf(journey, words);
  const lines = rows.map(cells => cells.map(cell => fieldOf(cell, mark)).join(mark));
  // By its first sign spreadsheets know that it is UTF-8.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/**
 * Writes a journey as CSV (RFC 4180, UTF-8 with its mark) for spreadsheets:
 * stages and steps above, a row for each lane, items of a cell on lines of
 * their own. Fields are parted by commas, or by semicolons in languages that
 * write a comma in numbers. What could begin a formula has an apostrophe
 * before it. What is said of a whole stage stands in its first column; what
 * has no place in a table is left out. Never throws for data; what is no
 * journey gives an empty text.
 */
export const toCSV = (journey: unknown, options: SheetOptions = {}): string =>
  write(journey, options, writeCSV);
