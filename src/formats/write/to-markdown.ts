import type {Journey} from '../../model/schema.js';
import type {Words} from '../../translations/words.js';
import {writeMarkdownLists} from './markdown-lists.js';
import {lineOf, plain} from './markdown-text.js';
import {sheetOf, write, type Lines, type SheetOptions} from './sheet.js';

/** How a journey is written in Markdown. */
export interface MarkdownOptions extends SheetOptions {
  /**
   * `table`: a table (as on GitHub); `lists`: headings and lists, which
   * several people can change without meeting on one line. Default: `table`;
   * anything else means that too.
   */
  readonly form?: 'table' | 'lists';
}

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
 * GitHub) with stages and steps above and a row for each lane, or stages as
 * headings and steps as lists, with lanes as lists below. In a table, what is
 * said of a whole stage stands in its first column. Lists without a title,
 * where the first stage would be taken for it, are called as a map is. What
 * has no place in a form is left out: of lists, a journey's own lanes. Never
 * throws for data; what is no journey gives an empty text.
 */
export const toMarkdown = (journey: unknown, {form, lang}: MarkdownOptions = {}): string =>
  write(journey, {lang}, form === 'lists' ? writeMarkdownLists : writeMarkdown);
