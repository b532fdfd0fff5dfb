import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
} from 'yaml';
import {limits} from '../model/limits.js';
import type {Problem} from '../model/problem.js';

/** What a text in YAML says; without a value if it cannot be used at all. */
export interface ReadYAML {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** Whether it has no mistake. */
  readonly isSound: boolean;
}

const failed = (message: string, place?: string): Problem => ({
  severity: 'error',
  code: 'yaml',
  path: '',
  message: `is not YAML: ${message}`,
  place,
});

/** How many references a text may have: each is looked for in the whole of it. */
const mostAliases = 100;

/** Whether a mapping has too many keys: each is compared with all before it. */
const isLong = (token: CST.Token) =>
  (token.type === 'block-map' ||
    (token.type === 'flow-collection' && token.start.source === '{')) &&
  token.items.length > limits.items;

/** What would take too long, or end the process, as what makes values of tokens calls itself. */
function* excesses(tokens: readonly CST.Token[]): Generator<string> {
  let level: readonly (CST.Token | null | undefined)[] = tokens;
  let aliases = 0;
  let hasLong = false;
  for (let depth = 0; level.length; depth++) {
    // A document, and one in its front.
    if (depth > limits.depth + 2) yield `it has more than ${limits.depth} levels`;
    level = level.flatMap(token => {
      if (!token) return [];
      if (token.type === 'alias') aliases++;
      if (isLong(token)) hasLong = true;
      if ('items' in token) return token.items.flatMap(({key, value}) => [key, value]);
      return 'value' in token ? [token.value] : [];
    });
    if (hasLong) yield `it has more than ${limits.items} keys beside each other`;
    if (aliases > mostAliases) yield `it has more than ${mostAliases} references`;
  }
}

/** The first document in a text. */
function open(text: string, lines: LineCounter): Document.Parsed {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  for (const excess of excesses(tokens)) throw new Error(excess);
  const [document, next] = new Composer().compose(tokens, true, text.length);
  if (next) throw new Error('it has several documents');
  return document as Document.Parsed;
}

/** Reads YAML 1.2. Anchors that would unfold without end, and levels without end, are refused. */
export function readYAML(text: string): ReadYAML {
  try {
    const lines = new LineCounter();
    const document = open(text, lines);
    const problems = document.errors
      .slice(0, limits.problems)
      .map(({message, pos}) => failed(message, `line ${lines.linePos(pos[0]).line}`));
    return {value: document.toJS() as unknown, problems, isSound: !problems.length};
  } catch (error) {
    const {message} = error as Error;
    return {problems: [failed(message)], isSound: false};
  }
}

const isData = (value: unknown) => typeof value === 'object' && value !== null;

/** A line that begins as a mapping does, or as a list of mappings. */
const first = /^(- )?(["']?)[\p{L}_][^:"'\n]*\2:(\s|$)/u;

/** A key with a mapping or a list of mappings on the line below it. */
const nested = /^[\p{L}_][\w-]*:[ \t]*\n[ \t]*(- )?[\p{L}_]\w*:(\s|$)/mu;

/**
 * Whether a text looks like YAML, and not like Markdown or CSV, of which some
 * are YAML by accident: it has data in data. JSON is told before.
 */
export function isYAML(text: string): boolean {
  const start = text.split('\n', 1_000).find(line => line.trim() && !/^(#|---|%)/.test(line));
  if (!start || !first.test(start)) return false;
  const {value, isSound} = readYAML(text);
  if (!isSound) return nested.test(text);
  if (!isData(value)) return false;
  return Object.values(value as object).some(one =>
    Array.isArray(value) ? isData(one) : Array.isArray(one) ? one.some(isData) : isData(one),
  );
}

/** The lines of paths such as `stages[2].steps[0].emotion` in JSON or YAML; of one that is not there, that of what is around it. */
export function linesIn(text: string): (path: string) => number | undefined {
  const counter = new LineCounter();
  let document: Document.Parsed;
  try {
    document = open(text, counter);
  } catch {
    return () => undefined;
  }
  return path => {
    let node: unknown = document.contents;
    let at: number | undefined;
    for (const [, key = ''] of path.matchAll(/([^.[\]"]+)/g)) {
      if (isAlias(node)) node = node.resolve(document);
      const pair = isMap(node)
        ? node.items.find(one => isScalar(one.key) && String(one.key.value) === key)
        : undefined;
      const next: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(key)] : undefined;
      const {range} = (next ?? {}) as {range?: readonly number[] | null};
      if (!range) break;
      at = range[0];
      node = pair ? pair.value : next;
    }
    return at === undefined ? undefined : counter.linePos(at).line;
  };
}
