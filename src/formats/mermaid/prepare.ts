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

const breaksIn = (text: string) => '\v'.repeat(text.split('\n').length - 1);

/** The title in front matter, if it stands on one line. */
function titleIn(yaml: string): string | undefined {
  const [, double, single, bare] =
    /\ntitle[^\S\n]*:[^\S\n]+(?:("(?:[^"\\\n]|\\.)*")|'((?:[^'\n]|'')*)'|([^\s#].*))/.exec(yaml) ??
    [];
  if (bare) return bare.replace(/\s#.*/, '');
  try {
    return double ? (JSON.parse(double) as string) : single?.replaceAll("''", "'");
  } catch {
    // YAML knows more escapes than JSON.
    return double;
  }
}

/** Parts front matter from what follows it. */
function splitFront(code: string): [rest: string, title?: string | undefined] {
  const [start, indent] = /^([^\S\n]*)---[^\S\n]*\n/.exec(code) ?? [];
  if (!start) return [code];
  const fence = new RegExp(`\n${indent}---(?=[^\\S\n]*\n)`, 'g');
  fence.lastIndex = start.length;
  const close = fence.exec(code);
  if (!close) return [code];
  const yaml = code.slice(start.length - 1, close.index).replaceAll(`\n${indent}`, '\n');
  const {lastIndex} = fence;
  return [breaksIn(code.slice(0, lastIndex)) + code.slice(lastIndex), titleIn(yaml)];
}

/** Takes out comments that have lines of their own, with blank lines before them. */
const withoutComments = (code: string) =>
  code.replace(/\n\s*(?:%%(?!\{)[^\n]+\s*)*/g, lines => {
    const at = lines.lastIndexOf('%%');
    if (at < 0) return lines;
    const end = lines.indexOf('\n', at) + 1 || lines.length;
    return '\n' + breaksIn(lines.slice(1, end)) + lines.slice(end);
  });

/** As attributes are quoted before anything else is read. */
const withSingleQuotes = (code: string) =>
  code
    .split('>')
    .map((part, i, {length}) =>
      i < length - 1 ? part.replace(/<\w[^]*/, tag => tag.replace(/="([^"]*)"/g, "='$1'")) : part,
    )
    .join('>');

/** In a line with one of these words, the last `;` may be taken for the end of a style. */
const withoutStyleEnd = (code: string, word: string) =>
  code.includes(word)
    ? code
        .split('\n')
        .map(line => {
          const at = line.lastIndexOf(';');
          const start = line.indexOf(word);
          return start >= 0 && /:[^\s:#]*#/.test(line.slice(start + word.length, Math.max(at, 0)))
            ? line.slice(0, at) + line.slice(at + 1)
            : line;
        })
        .join('\n')
    : code;

/** Does to a text what Mermaid does before its lexer reads it. */
export function prepare(text: string): Prepared {
  let code = text.replace(/\r\n?/g, '\n');
  if (code.includes('="')) code = withSingleQuotes(code);
  const [rest, title] = splitFront(code);
  let open: string | undefined;
  code = ('\n' + rest).replace(
    /%%\{\s*\w+(?:\s*:)?\s*(?:\w+|(?:(?!\}%%)[^\u2028\u2029])*)\s*(?:\}%%)?/g,
    directive => {
      if (!directive.endsWith('}%%')) open = directive;
      return breaksIn(directive);
    },
  );
  if (code.includes('%%')) code = withoutComments(code);
  code = withoutStyleEnd(withoutStyleEnd(code, 'style'), 'classDef');
  // Entities; what stands for them means nothing to the grammar.
  return {code: code.replace(/#(\w+);/g, '\ufb02$1\xb6'), title, open};
}
