import type {Schema} from '../model/kit.js';
import {isBuiltIn, type ItemLaneId, kebab} from '../model/lanes.js';
import {readItem, splitItems} from '../model/notation.js';
import {type Lexicon, splitNote} from './labels.js';
import {join, type Line} from './lines.js';
import type {Data} from './reading.js';

/** How the items of a list are read. */
export interface ListField {
  readonly key: string;
  readonly item: Schema;
  readonly lexicon: Lexicon;
}

/** What a word in brackets says of an item of a list: a level under the name of its field; undefined for other words. */
export function readLevel(word: string, {key, lexicon}: ListField): Data | undefined {
  const field = key === 'painPoints' ? 'severity' : key === 'opportunities' ? 'impact' : '';
  const level =
    field &&
    [...lexicon.find(word), word.trim().toLowerCase()].find(term =>
      /^(low|medium|high|[1-3])$/.test(term),
    );
  return level ? {[field]: level} : undefined;
}

/** One item of a list, with what its `data-` attributes say. Editors leave many that say nothing of a map. */
function toItem(text: string, {item: from, links}: Partial<Line>, field: ListField): Data {
  const {
    key,
    item: {entries = {}},
  } = field;
  const data: Data = {};
  for (const name of from ? Object.keys(entries) : []) {
    const value = from!.attributes[`data-${kebab(name)}`];
    if (value !== undefined) data[name] = entries[name]!.item ? splitItems(value, name) : value;
  }
  const href = links?.get(text);
  if (href) data.href = href;
  const item = isBuiltIn(key) ? readItem(text, key as ItemLaneId) : {text};
  const [name, note] = splitNote(text);
  const level = note && readLevel(note, field);
  return {...data, ...item, ...(level && {...level, text: name})};
}

/** Lines by the items that they are part of: a list inside an item belongs to that item. */
function entriesOf(lines: readonly Line[]): Line[] {
  // As a set, as a call takes only so many arguments.
  const base = Math.min(...new Set(lines.flatMap(({item, depth}) => (item ? depth : []))));
  const entries: Line[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (!last || !line.depth || (line.item && line.depth <= base)) entries.push(line);
    else entries.splice(-1, 1, {...last, text: `${last.text} ${line.text}`});
  }
  return entries;
}

/** The items of a list: those of a list in the markup, else those that breaks and separators part. */
export function readItems(said: readonly Line[], field: ListField): Data[] {
  // A picture alone says what is written for those who do not see it.
  const lines = said.map(line => ({
    ...line,
    text: line.text || (line.image?.attributes['alt'] ?? ''),
  }));
  if (lines.some(({item}) => item))
    return entriesOf(lines).map(line => toItem(line.text, line, field));
  // A separator at the end of a line separates nothing.
  const text = join(lines, '\n').replace(/(?<!\\)[;|]$/gm, '');
  const links = new Map(lines.flatMap(line => [...(line.links ?? [])]));
  return splitItems(text, field.key).map(one => toItem(one, {links}, field));
}
