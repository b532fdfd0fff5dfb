import {parseJSON} from '../../model/parse-json.js';

/** What is left of a text when all that is not of the diagram's own grammar is out. */
export interface Prepared {
  /**
   * Begins with a line break. Breaks that were taken out are vertical tabs,
   * which are white space to the grammar, so that lines can be counted.
   */
  readonly code: string;
  /** Of the front matter. */
  readonly title?: string | undefined;
  /** A directive that nothing closes: it swallows what follows. */
  readonly open?: string | undefined;
}

const breaksIn = (text: string) => text.replace(/[^\n]+/g, '').replaceAll('\n', '\v');

/** The title in front matter, if it stands on one line. */
function titleIn(yaml: string): string | undefined {
  const [, text = ''] = /\ntitle[^\S\n]*:[^\S\n]+([^\n]*)/.exec(yaml) ?? [];
  const [quote] = text;
  const quoted = text.slice(0, text.lastIndexOf(quote!) + 1);
  if (quote === '"') return String(parseJSON(quoted)?.value ?? quoted);
  return quote === "'"
    ? quoted.slice(1, -1).replaceAll("''", "'")
    : text.replace(/(^|\s)#.*/, '').trim();
}

/** Parts front matter from what follows it. */
function splitFront(code: string): [rest: string, title?: string | undefined] {
  const [start, indent] = /^([^\S\n]*)---[^\S\n]*\n/.exec(code) ?? [];
  const fence = new RegExp(`\n${indent}---(?=[^\\S\n]*\n)`, 'g');
  fence.lastIndex = start?.length ?? 0;
  const close = start && fence.exec(code);
  if (!close) return [code];
  const front = code.slice(0, fence.lastIndex);
  const yaml = front.replaceAll(`\n${indent}`, '\n');
  return [breaksIn(front) + code.slice(front.length), titleIn(yaml)];
}

/** Takes out comments that have lines of their own, with blank lines before them. */
const withoutComments = (code: string) =>
  code.replace(/\n\s*(?:%%(?!\{)[^\n]+\s*)*/g, lines => {
    const at = lines.lastIndexOf('%%');
    const end = lines.indexOf('\n', at) + 1 || lines.length;
    return at < 0 ? lines : '\n' + breaksIn(lines.slice(1, end)) + lines.slice(end);
  });

/** Attributes are quoted anew before all else. */
const withSingleQuotes = (code: string) =>
  code
    .split('>')
    .map((part, i, {length}) =>
      i < length - 1 ? part.replace(/<\w[^]*/, tag => tag.replace(/="([^"]*)"/g, "='$1'")) : part,
    )
    .join('>');

/** In a line with one of these words, the last `;` is taken for the end of a style if a `#` follows a colon closely. */
const withoutEnd = (code: string, word: string) =>
  code.includes(word)
    ? code
        .split('\n')
        .map(line => {
          const at = Math.max(line.lastIndexOf(';'), 0);
          const [, ...rest] = line.slice(0, at).split(word);
          return /:[^\s:#]*#/.test(rest.join(word)) ? line.slice(0, at) + line.slice(at + 1) : line;
        })
        .join('\n')
    : code;

/** Does to a text what Mermaid does before its lexer reads it. */
export function prepare(text: string): Prepared {
  const [rest, title] = splitFront(withSingleQuotes(text.replace(/\r\n?/g, '\n')));
  let code = '\n' + rest;
  let open: string | undefined;
  let breaks = '';
  if (code.includes('%%{')) {
    code = code.replace(
      /\n|%%\{\s*\w+(?:\s*:)?\s*(?:\w+|(?:(?!\}%%)[^\u2028\u2029])*)\s*(?:\}%%)?/g,
      part => {
        if (part !== '\n') {
          // A directive may stand in the middle of a word; its breaks wait for the next line.
          if (!part.endsWith('}%%')) open = part;
          breaks += breaksIn(part);
          return '';
        }
        part += breaks;
        breaks = '';
        return part;
      },
    );
  }
  if (code.includes('%%')) code = withoutComments(code);
  // eslint-disable-next-line journey/styles -- a word in a text, no style
  code = withoutEnd(withoutEnd(code, 'style'), 'classDef');
  // Entities; what stands for them means nothing to the grammar.
  return {code: code.replace(/#(\w+);/g, '\ufb02$1\xb6'), title, open};
}
