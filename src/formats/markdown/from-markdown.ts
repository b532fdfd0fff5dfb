import {problem, type ParseResult} from '../../model/problem.js';
import type {Journey} from '../../model/schema.js';
import {wordsFor} from '../../translations/map.js';
import {journeyFrom} from '../journey-from.js';
import {readMap} from '../read.js';
import type {RawJourney} from '../reading.js';
import {isTag, type SheetOptions} from '../write/sheet.js';
import {markdownTree} from './markdown-tree.js';

/** What a file says of itself before its text: plain keys alone. */
function readFront(front: string): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>;
  for (const line of front.split('\n')) {
    const [, key = '', value = ''] = /^([\w-]+):\s+(\S.*)$/.exec(line.trimEnd()) ?? [];
    // A list or a block of YAML is none of a map's texts.
    if (!key || /^[[{|>&*!]/.test(value)) continue;
    const [, quoted] = /^(?:"(.*)"|'(.*)')$/.exec(value)?.filter(one => one !== undefined) ?? [];
    attributes[/^title$/i.test(key) ? 'heading' : key] = quoted ?? value;
  }
  return attributes;
}

/** The public `fromMarkdown()`, but that the problems have no words yet. */
export function readMarkdown(input: string, lang?: string): RawJourney {
  const text = input.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [front = '', inner = ''] = /^---\n([^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  const attributes = readFront(inner);
  const content = markdownTree(text.slice(front.length), front.split('\n').length);
  const words = wordsFor([lang, attributes['lang']].find(isTag) ?? 'en');
  const raw = readMap({name: 'journey-map', role: 'map', attributes, content}, words);
  if (raw.data) return raw;
  const none = problem('error', 'expected', '', {kind: 'journey'});
  return {...raw, problems: [none, ...raw.problems]};
}

/**
 * Reads a journey from Markdown: the table (as on GitHub) that has the most
 * lanes, long or wide as in CSV, else headings and lists. What stands between
 * `---` at its beginning gives fields of the map, such as `title: Returns` or
 * `lang: fr`. Of HTML in it the text, breaks and pictures are read. Problems
 * have their place, as in `line 12`. Never throws for data.
 *
 * @param options `lang` is the language whose usual words for lanes need no
 * label of their own; words of all languages are known. Default: that of the
 * text's own `lang`, else English.
 */
export const fromMarkdown = (text: string, {lang}: SheetOptions = {}): ParseResult<Journey> =>
  journeyFrom(readMarkdown(text, lang));
