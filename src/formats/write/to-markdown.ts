import type {Journey} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import type {TreeNode} from '../tree.js';
import {sheetOf, write, type Lines, type SheetOptions} from './sheet.js';

/** A text in which no sign means anything to Markdown. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([-+=#])|^(\d+)(?=[.)]\s)/, (_, sign: string, number: string) =>
      sign ? `\\${sign}` : `${number}\\`,
    )
    .replace(/\n+/g, ' ');

/** An address that ends where it should. */
const address = (url = ''): string =>
  url.replace(
    /[ ()<>|\\\n\t]/g,
    sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );

const nodeOf = (node: TreeNode): string => {
  if (typeof node === 'string') return plain(node);
  const {name, attributes, content} = node;
  const {src, alt = '', href} = attributes;
  if (name === 'img') return `![${plain(alt)}](${address(src)})`;
  const text = content.map(nodeOf).join('');
  return name === 'a' ? `[${text}](${address(href)})` : text;
};

const lineOf = (nodes: readonly TreeNode[]) => nodes.map(nodeOf).join('').trim();

const cellOf = (lines: Lines): string => lines.map(lineOf).join('<br>');

const bold = (text: string) => text && `**${text}**`;

/** A sound journey as Markdown, in the words of a language. */
export function writeMarkdown(journey: Journey, words: Words): string {
  const {title, preface, rows, hasSteps} = sheetOf(journey, words);
  const table = rows.map((cells, r) => {
    const texts = cells.map(cellOf);
    return `| ${texts.map((text, c) => (r && (!c || (hasSteps && r === 1)) ? bold(text) : text)).join(' | ')} |`;
  });
  table.splice(1, 0, `|${' --- |'.repeat(rows[0]!.length)}`);
  const above = preface.map(({name, content}) =>
    name === 'ul'
      ? content.map(item => `- ${typeof item === 'object' ? lineOf(item.content) : ''}`).join('\n')
      : lineOf(content),
  );
  const heading = title ? [`# ${plain(title)}`] : [];
  return `${[...heading, ...above, table.join('\n')].join('\n\n')}\n`;
}

/**
 * Writes a journey as Markdown: its title, its story, and a table (as on
 * GitHub) with stages and steps above and a row for each lane. What is said
 * of a whole stage stands in its first column; what has no place in a table
 * is left out. Never throws for data; what is no journey gives an empty text.
 */
export const toMarkdown = (journey: unknown, options: SheetOptions = {}): string =>
  write(journey, options, writeMarkdown);
