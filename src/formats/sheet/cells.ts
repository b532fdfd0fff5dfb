import {dsvFormat} from 'd3-dsv';
import {problem, type Problem} from '../../model/problem.js';

/** The cells of a text by row and column, and what is wrong with it. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  readonly problems: Problem[];
}

/**
 * The sign that parts the columns: the one that stands equally often on most
 * lines, as columns do and commas in sentences or numbers do not; of two, the
 * one that stands there more often. What is quoted says nothing.
 */
export function markOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/[\r\n]+/);
  let best = '';
  let [most, width] = [0, 0];
  for (const mark of [';', '\t', ',']) {
    const sums = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(mark).length - 1;
      const sum = (sums.get(count) ?? 0) + 1;
      sums.set(count, sum);
      if (count && (sum > most || (sum === most && count > width)))
        [best, most, width] = [mark, sum, count];
    }
  }
  return best || ',';
}

/**
 * Puts quotation marks right that RFC 4180 does not know: those inside of a
 * quoted text that are not doubled, and spaces around it. Gives where one
 * opens that none closes before the next cell opens one or the text ends, else -1.
 */
function mend(text: string, mark: string): [sound: string, open: number] {
  let open = -1;
  let lost: number | undefined;
  const isBorder = (sign: string | undefined) => !sign || `${mark}\r\n`.includes(sign);
  const sound = text.replace(
    /(?<! )( *)("+)( *)/g,
    (match, _, quotes: string, after: string, at: number) => {
      const isInside = open >= 0;
      if (!isInside && !isBorder(text[at - 1])) return match;
      const start = isInside ? match.trimEnd() : quotes;
      // An even number is pairs, once a text is open.
      const isLast = isInside === quotes.length % 2 > 0;
      const isEnd = isLast && isBorder(text[at + match.length]);
      if (isInside && isLast && !isEnd && match[0] === '"' && text[at - 1] === mark) lost ??= open;
      if (!isInside || isEnd) open = isEnd ? -1 : at;
      return start + (isEnd ? '' : isLast ? `"${after}` : after);
    },
  );
  return [sound, lost ?? open];
}

/** Reads the cells of CSV or of what is parted by semicolons or tabs. */
export function readCells(input: string): Cells {
  const problems: Problem[] = [];
  let text = input.replace(/^\ufeff/, '');
  // The line that tells Excel the sign.
  const [, own] = /^sep=([,;\t])[\r\n]/i.exec(text) ?? [];
  const mark = own ?? markOf(text);
  let [sound, open] = mend(text, mark);
  for (let i = 0; i < 9 && open >= 0; i++) {
    const place = `line ${text.slice(0, open).split(/\r\n?|\n/).length}`;
    const [found = ''] = /".{0,40}/.exec(text.slice(open)) ?? [];
    problems.push({...problem('warning', 'unclear', '', {found}), place});
    // Without it, what follows is sound again.
    text = text.slice(0, open) + text.slice(open).replace('"', '');
    [sound, open] = mend(text, mark);
  }
  const rows = dsvFormat(mark).parseRows(sound);
  if (own) rows[0] = [];
  return {rows, problems};
}
