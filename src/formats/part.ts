import {collapse, readEmotion, splitItems} from '../model/notation.js';
import {defaultScale} from '../model/scale.js';
import {fieldOf, nearestName} from './fields.js';
import {type ListField, readItems, readLevel} from './items.js';
import {type Label, readLabel} from './labels.js';
import {join, type Line, linesOf} from './lines.js';
import {declarePersona, isPersona, tell, type Data, type Part, type Reading} from './reading.js';
import type {Tree} from './tree.js';

const toEmotion = (text: string, {emotionWords}: Reading) =>
  readEmotion(text, emotionWords) ?? text;

/** Keys come from the author; without a prototype they reach none. */
const recordIn = (data: Data, key: string) => (data[key] ??= Object.create(null)) as Data;

/** Adds to a list of the data. */
const addTo = (data: Data, key: string, items: readonly unknown[]) => {
  for (const item of items) ((data[key] ??= []) as unknown[]).push(item);
};

/** An emotion, of the persona that its label names: `Emotion – Lea`, or in parentheses one that is known. */
function putEmotion(part: Part, text: string, {whose, note}: Partial<Label>, place?: string): void {
  const {data, reading} = part;
  const emotion = toEmotion(text, reading);
  const owner = whose ?? (note && isPersona(reading, note) ? note : undefined);
  if (owner) {
    declarePersona(reading, owner, place);
    recordIn(data, 'emotions')[owner] = emotion;
  } else if (data.emotion !== undefined) tell(part, 'unclear', {found: text}, place, 'warning');
  else data.emotion = note && typeof emotion === 'number' ? {value: emotion, label: note} : emotion;
}

/** Adds items to a list. What stands in parentheses behind its label says of each a level, a unit or where it is known from. */
function addItems(data: Data, field: ListField, lines: readonly Line[], note?: string): void {
  const unit = field.key === 'metrics' ? 'unit' : 'source';
  const more = note && (readLevel(note, field) ?? {[unit]: note});
  addTo(
    data,
    field.key,
    readItems(lines, field).map(item => ({...(more || {}), ...item})),
  );
}

/** Fills a lane of the author's own. */
export const fillOwn = (
  {data, reading: {lexicon}}: Part,
  key: string,
  lines: readonly Line[],
): void =>
  addItems(
    recordIn(data, 'cells'),
    {key, item: fieldOf('step', 'notes')!.schema.item!, lexicon},
    lines,
  );

/** Fills the field that an attribute, a `data-lane` or a label names; false if there is none. */
export function fill(
  part: Part,
  name: string,
  lines: readonly Line[],
  label: Partial<Label> = {},
): boolean {
  const {data, path, reading, role} = part;
  const {key = '', schema: {type, item} = {}} = fieldOf(role, name) ?? {};
  if (key) reading.places.set(path && `${path}.${key}`, lines[0]?.place);
  const text = collapse(join(lines));
  const {src, alt} = lines.find(({image}) => image)?.image?.attributes ?? {};
  if (type === 'boolean') data[key] = true;
  else if (key === 'lanes')
    addTo(
      data,
      key,
      (text.match(/[^\s,;|]+/g) ?? []).map(one => fieldOf('step', one)?.key ?? one),
    );
  else if (item?.entries) addItems(data, {key, item, lexicon: reading.lexicon}, lines, label.note);
  else if (item) addTo(data, key, splitItems(join(lines, '\n'), key));
  else if (key === 'image' && src) data.image = alt ? {src, alt} : {src};
  else if (key === 'emotion' && text) putEmotion(part, text, label, lines[0]!.place);
  // A storyboard in words is a remark.
  else if (key === 'image' && text.includes(' ')) fill(part, 'notes', lines);
  else if (key && text) data[key] = key === 'image' ? {src: text} : text;
  return !!key;
}

/** Reads what an element says by its attributes. Returns them with what is misspelt put right. */
export function readAttributes({attributes, place}: Tree, part: Part): Tree['attributes'] {
  const {role, data, reading} = part;
  const sound = {...attributes};
  const {min, max} = defaultScale;
  for (const [name, value] of Object.entries(attributes)) {
    const lines = [{text: value, depth: 0, place}];
    const [, end = ''] = /^emotion-(?!label)(.+)/.exec(name) ?? [];
    if (role === 'map' ? /^m(in|ax)$/.test(end) : end) {
      if (!value.trim()) continue;
      const record =
        role === 'map' ? (data.emotionScale ??= {min, max}) : recordIn(data, 'emotions');
      (record as Data)[end] = toEmotion(collapse(value), reading);
    } else if (name !== 'title' && !fill(part, name, lines)) {
      const near = nearestName(role, name);
      if (!near || near in sound) continue;
      tell(part, 'alias', {name, use: near}, place);
      sound[near] = value;
      fill(part, near, lines);
    }
  }
  const scale = data.emotionScale as Data | undefined;
  if (scale && (scale.min !== min || scale.max !== max)) reading.emotionWords = [];
  return sound;
}

/** Lines after the one at a place, up to the first that ends them. */
function linesUntil(lines: readonly Line[], at: number, isEnd: (line: Line) => unknown): Line[] {
  let end = at + 1;
  while (end < lines.length && !isEnd(lines[end]!)) end++;
  return lines.slice(at + 1, end);
}

/** What a line heads: lines that lie deeper or, below a heading, all up to the next one. */
const below = (lines: readonly Line[], at: number): Line[] => {
  const {depth: own, level: isHeading} = lines[at]!;
  return linesUntil(
    lines,
    at,
    ({whole, level, depth}) => whole ?? (isHeading && !own ? level && !depth : depth <= own),
  );
};

/**
 * Reads lines that begin with the word for a field, with the list below them:
 * `Pains: queue; noise`, `Pains` over a list, `Pains: queue` in a list. Returns
 * how many lines that were.
 */
function readField(part: Part, lines: readonly Line[], at: number): number {
  const line = lines[at]!;
  const {text, depth, image, whole, place} = line;
  const {role, reading} = part;
  const {lexicon} = reading;
  const name = whole?.attributes['data-lane'];
  if (name && fill(part, name, linesOf(whole))) return 1;
  // Only stages and steps have lanes.
  if (name && /^st/.test(role)) {
    tell(part, 'own-lane', {name}, place);
    fillOwn(part, name, linesOf(whole));
    return 1;
  }
  const label = readLabel(text, lexicon);
  const {terms, rest} = label;
  if (rest && role === 'map' && terms.includes('personas')) {
    declarePersona(reading, rest, place);
    return 1;
  }
  // A list after a paragraph that says all is another matter.
  const more = depth || !rest ? below(lines, at) : [];
  const term = terms.find(one => fieldOf(role, one));
  if (!term || (rest === undefined && !more.length && !image)) return 0;
  const own = rest || image ? [{...line, text: rest ?? '', item: undefined}] : [];
  fill(part, term, [...own, ...more], label);
  return 1 + more.length;
}

/**
 * Reads lines: those that name a field fill it, the others are the description.
 *
 * @param take Reads an item, with what lies below it. Without it, items are lines as all others.
 */
export function readLines(
  part: Part,
  lines: readonly Line[],
  take?: (item: Line, below: readonly Line[]) => void,
): void {
  const texts: string[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    const {whole, text, item} = line;
    let next = i + readField(part, lines, i);
    if (next === i && take && item) {
      // What lies deeper than the item, or continues it.
      const more = linesUntil(
        lines,
        i,
        ({depth, item: other}) => !depth || (other && depth <= line.depth),
      );
      take(line, more);
      next += 1 + more.length;
    } else if (next === i) {
      texts.push(whole ? join(linesOf(whole)) : text);
      next++;
    }
    i = next;
  }
  const text = texts.filter(Boolean).join(' ');
  if (text) part.data.description ??= text;
}

/** What an element is called by its attributes. */
export const nameOf = ({heading, name, label}: Tree['attributes']): string | undefined =>
  [heading, name, label].find(one => one?.trim());

/** The lines of an element's content. A table beside stages is never mixed in: the stages go before. */
function ownLines(element: Tree, part: Part): Line[] {
  const isTable = ({name}: Tree) => part.role === 'map' && name === 'table';
  const lines = linesOf(element, inner => inner.attributes['data-lane']?.trim() || isTable(inner));
  return lines.filter(({whole, place}) => {
    const isOut = whole && isTable(whole);
    if (isOut)
      tell(part, 'two-sources', {used: 'journey-stage', unused: 'table'}, place, 'warning');
    return !isOut;
  });
}

/** Reads what an element says by its attributes and content, without the parts inside it. */
export function readPart(element: Tree, part: Part): void {
  const {role, data, reading} = part;
  const attributes = readAttributes(element, part);
  const lines = ownLines(element, part);
  const at = lines.findIndex(({level = 7}) => level < 7);
  const given = nameOf(attributes);
  const text = lines[at]?.text ?? '';
  // Where a name is given, a heading may be that of a lane.
  const isLane = given && readLabel(text, reading.lexicon, true).terms.length;
  if (at >= 0 && !isLane) lines.splice(at, 1);
  const name = given ?? text;
  const {title, 'emotion-label': label, 'image-alt': alt, 'link-label': way} = attributes;
  const called = collapse(name || (title ?? ''));
  if (called) data[role === 'persona' ? 'name' : 'title'] = called;
  if (called && !name) tell(part, 'alias', {name: 'title', use: 'heading'}, element.place);
  readLines(part, lines);
  const {emotion, image} = data;
  if (label?.trim())
    data.emotion = {
      ...(typeof emotion === 'object' ? emotion : {value: emotion}),
      label: collapse(label),
    };
  if (alt?.trim()) data.image = {...(image as Data | undefined), alt: collapse(alt)};
  // A step is known by its id, or else by its title.
  for (const kind of role === 'step' ? ['next', 'loop-to', 'branch-to'] : []) {
    for (const to of splitItems(attributes[kind] ?? '', kind)) {
      const from = data.id ?? data.title;
      reading.map.links.push({
        from,
        to,
        kind: kind.replace('-to', ''),
        label: collapse(way ?? '') || undefined,
      });
    }
  }
}
