import type {Entries} from '../model/kit.js';
import {camel, isBuiltIn, type ItemLaneId} from '../model/lanes.js';
import {collapse, readItem, splitItems} from '../model/notation.js';
import {JourneySchema, PersonaSchema, StepSchema} from '../model/schema.js';
import type {Lexicon} from './labels.js';
import type {Line} from './lines.js';
import type {Data} from './reading.js';

/** Which field of an item says how much: what may stand behind it in brackets. */
const levels: Readonly<Record<string, string>> = {painPoints: 'severity', opportunities: 'impact'};

/** The level that a word stands for, or the word itself if it is one of the notation. */
export const levelIn = (word: string, {find}: Lexicon): string | undefined =>
  find(word).find(term => /^(low|medium|high)$/.test(term)) ?? /^[1-3]$/.exec(word.trim())?.[0];

const allEntries: Entries = {
  ...PersonaSchema.entries,
  ...JourneySchema.entries,
  ...StepSchema.entries,
};

/** What an item's `data-` attributes say. Editors leave many that say nothing of a map. */
function readDetails({item}: Line, lane: string): Data {
  const known = allEntries[lane]?.item?.entries ?? allEntries['notes']!.item!.entries!;
  const data: Data = {};
  for (const [name, value] of Object.entries(item?.attributes ?? {})) {
    const key = name.startsWith('data-') ? camel(name.slice(5)) : '';
    const schema = Object.hasOwn(known, key) && known[key];
    if (schema) data[key] = schema.type === 'array' ? splitItems(value, key) : value;
  }
  return data;
}

/** One item of a lane. */
function toItem(text: string, lane: string, line: Line, lexicon: Lexicon): Data {
  const item: Data = isBuiltIn(lane) ? readItem(text, lane as ItemLaneId) : {text: collapse(text)};
  const field = levels[lane];
  const [, said, word] = (field && /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/s.exec(text)) || [];
  const level = !!word && levelIn(word, lexicon);
  if (level && !item[field!]) Object.assign(item, {text: said, [field!]: level});
  const href = line.links?.get(text);
  return {...readDetails(line, lane), ...item, ...(href && {href})};
}

/** Lines by the items that they are part of: a list inside an item belongs to that item. */
function entriesOf(lines: readonly Line[]): Line[] {
  const depths = lines.flatMap(({item, depth}) => (item ? [depth] : []));
  const base = Math.min(...depths);
  const entries: Line[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const begins = !last || !line.depth || (line.item && line.depth <= base);
    if (begins) entries.push(line);
    else entries.push({...entries.pop()!, text: `${last.text} ${line.text}`});
  }
  return entries;
}

/** The items of a lane: those of a list, else those that breaks and separators part. */
export function readItems(lines: readonly Line[], lane: string, lexicon: Lexicon): Data[] {
  if (lines.some(({item}) => item)) {
    return entriesOf(lines).map(line => toItem(line.text, lane, line, lexicon));
  }
  // A separator at the end of a line separates nothing.
  const text = lines.map(line => line.text.replace(/(?<!\\)[;|]$/, '')).join('\n');
  const links = new Map(lines.flatMap(line => [...(line.links ?? [])]));
  const line = {text, links, depth: 0, place: ''};
  return splitItems(text, lane).map(one => toItem(one, lane, line, lexicon));
}
