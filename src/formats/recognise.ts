/** What a journey may be written as. */
export type Format = 'json' | 'openjourney' | 'mermaid' | 'csv' | 'tsv' | 'markdown' | 'html';

/** What may be known of a text beside it. */
export interface Evidence {
  /** What somebody says that it is: a format's name, an extension or a content type. Goes before all else. */
  readonly type?: string | null | undefined;
  /** Its address or file name, of which the extension counts. */
  readonly url?: string | null | undefined;
  /** What a server says that it is. */
  readonly contentType?: string | null | undefined;
}

/** How formats are called in content types, as extensions and by people. */
const names: readonly (readonly [Format, RegExp])[] = [
  ['openjourney', /^(ojf|openjourney(\+json)?)$/],
  ['json', /(^|[+-])json$/],
  ['mermaid', /^(x-)?(mermaid|mmd)$/],
  ['csv', /^csv$/],
  ['tsv', /^(tsv|tab|tab-separated-values)$/],
  ['markdown', /^(x-)?(markdown|md)$/],
  ['html', /^x?html?(\+xml)?$/],
];

/** The format that a content type, an extension or a name stands for. `text/plain` and `application/octet-stream` stand for none. */
export function formatNamed(said: string | null | undefined): Format | undefined {
  const [type = ''] = String(said ?? '').split(/[;,]/);
  const name = type.slice(1 + Math.max(type.lastIndexOf('/'), type.lastIndexOf('.')));
  return names.find(([, pattern]) => pattern.test(name.trim().toLowerCase()))?.[0];
}

/** The extension of an address or a file name; empty without one. */
function extensionIn(url: string | null | undefined): string {
  const [path = ''] = String(url ?? '')
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '')
    .split(/[?#]/);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.')) : '';
}

/** How a line begins that only Markdown has. */
const mark = /^\s{0,3}(#{1,6}\s|[-*+>]\s|\d{1,3}[.)]\s|\||```|~~~)/;

/** The first line that is more than a comment, and the one after it; without a preamble between dashes. */
function firstLines(text: string): string[] {
  const lines = text.slice(0, 5000).split(/\r\n?|\n/);
  const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const first = lines.findIndex((line, i) => i >= start && line.trim() && !/^\s*%%/.test(line));
  return first < 0 ? [] : lines.slice(first);
}

/** What a text looks like. */
function formatSeen(text: string): Format | undefined {
  const lines = firstLines(text.replace(/^\uFEFF/, ''));
  const [first = '', second = ''] = lines;
  if (/^\s*[[{]/.test(first)) return 'json';
  if (/^\s*</.test(first)) return 'html';
  if (/^\s*journey\s*($|(title|section|accTitle|accDescr)\b)/.test(first)) return 'mermaid';
  if (mark.test(first)) return 'markdown';
  // A field in quotation marks may have line breaks.
  const isQuoted = first.includes('"') || second.includes('"');
  const separator = ['\t', ';', ','].find(sign =>
    isQuoted ? `${first}${second}`.includes(sign) : first.includes(sign) && second.includes(sign),
  );
  if (separator && second.trim()) return separator === '\t' ? 'tsv' : 'csv';
  return lines.some(line => mark.test(line) || /^(=+|-{2,})\s*$/.test(line))
    ? 'markdown'
    : undefined;
}

/**
 * What a text is written as: what is said of it, else by its extension, else
 * by a content type that says something, else by its look. Undefined if it is
 * none that is known. Whether JSON holds a journey or another shape is seen
 * when it is read.
 */
export const formatOf = (
  text: string,
  {type, url, contentType}: Evidence = {},
): Format | undefined =>
  formatNamed(type) ??
  formatNamed(extensionIn(url)) ??
  formatNamed(contentType) ??
  formatSeen(text);

/** What stands in a block of code, if a text is nothing else, with the lines where they were; chats answer with such. */
export function unfence(text: string): {text: string; type?: string | undefined} {
  const [first = '', ...lines] = text.trim().split('\n');
  const isFenced = first.startsWith('```') && lines.pop()?.trim() === '```';
  if (!isFenced || lines.some(line => line.startsWith('```'))) return {text};
  return {text: ['', ...lines].join('\n'), type: first.slice(3).trim()};
}
