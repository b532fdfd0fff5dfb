import {isBuiltIn} from '../model/lanes.js';
import {collapse, readEmotion, splitItems} from '../model/notation.js';
import {defaultScale} from '../model/scale.js';
import {fieldOf, nearestName} from './fields.js';
import {readItems, readLevel} from './items.js';
import {type Label, readLabel} from './labels.js';
import {join, type Line, linesOf} from './lines.js';
import {declarePersona, isPersona, tell, type Data, type Part} from './reading.js';
import type {Tree} from './tree.js';

const toEmotion = (text: string, {reading}: Part) =>
  readEmotion(text, reading.emotionWords) ?? text;

/** Keys come from the author; without a prototype they reach none. */
const recordIn = (data: Data, key: string) => (data[key] ??= Object.create(null)) as Data;

/** Adds to a list of the data. */
const addTo = (data: Data, key: string, items: readonly unknown[]) => {
  for (const item of items) ((data[key] ??= []) as unknown[]).push(item);
};

/** An emotion, of the persona that its label names: `Emotion – Lea`, or in parentheses one that is known. */
function putEmotion(part: Part, text: string, {whose, note}: Partial<Label>, place?: string): void {
  const emotion = toEmotion(text, part);
  const owner = whose ?? (note && isPersona(part, note) ? note : undefined);
  if (owner) {
    declarePersona(part, owner, place);
    recordIn(part.data, 'emotions')[owner] = emotion;
  } else
    part.data.emotion =
      note && typeof emotion === 'number' ? {value: emotion, label: note} : emotion;
}

/** Adds items to a lane, built in or an author's own. A note says of each a level, a unit or where it is known from. */
function putItems(part: Part, key: string, lines: readonly Line[], note?: string): void {
  const {
    reading: {lexicon},
    role,
    data,
  } = part;
  const own = fieldOf(role, key)?.schema.item;
  const field = {key, item: own ?? fieldOf('step', 'notes')!.schema.item!, lexicon};
  const common =
    note && (readLevel(note, field) ?? (key === 'metrics' ? {unit: note} : {source: note}));
  const items = readItems(lines, field);
  addTo(
    own ? data : recordIn(data, 'cells'),
    key,
    common ? items.map(item => ({...common, ...item})) : items,
  );
}

/** Fills the field that an attribute, a `data-lane` or a label names; false if there is none. */
export function fill(
  part: Part,
  name: string,
  lines: readonly Line[],
  label: Partial<Label> = {},
): boolean {
  const {key = '', schema: {type = '', item} = {}} = fieldOf(part.role, name) ?? {};
  const {data} = part;
  const text = collapse(join(lines));
  const {src = text, alt} = lines.find(({image}) => image)?.image?.attributes ?? {};
  if (type === 'boolean') data[key] = true;
  else if (key === 'lanes') addTo(data, key, text.split(/[\s,;|]+/).filter(Boolean));
  else if (item?.entries) putItems(part, key, lines, label.note);
  else if (item) addTo(data, key, splitItems(join(lines, '\n'), key));
  else if (key === 'image' && src) data.image = alt ? {src, alt} : {src};
  else if (key === 'emotion' && text) putEmotion(part, text, label, lines[0]!.place);
  else if (key && text) data[key] = text;
  return !!key;
}

/** Fills a lane or, if it is none that is known, one of the author's own. */
export function fillLane(part: Part, name: string, lines: readonly Line[], label?: Label): void {
  // A storyboard in words is a remark.
  const key = name === 'image' && !lines.some(({image}) => image) ? 'notes' : name;
  if (!fill(part, key, lines, label)) putItems(part, key, lines);
}

/** Reads what an element says by its attributes. Returns them with what is misspelt put right. */
export function readAttributes({attributes, place}: Tree, part: Part): Tree['attributes'] {
  const {role, data, reading} = part;
  const sound = {...attributes};
  const {min, max} = defaultScale;
  for (const [name, value] of Object.entries(attributes)) {
    const lines = [{text: value, depth: 0, place}];
    const [, end = ''] = /^emotion-(?!label)(.+)/.exec(name) ?? [];
    if (end && value.trim()) {
      const record =
        role === 'map' ? (data.emotionScale ??= {min, max}) : recordIn(data, 'emotions');
      (record as Data)[end] = toEmotion(collapse(value), part);
    } else if (!end && name !== 'title' && !fill(part, name, lines)) {
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

/** What a line heads: lines that lie deeper or, below a heading, all up to the next one. */
function below(lines: readonly Line[], at: number): Line[] {
  const {depth, level: own} = lines[at]!;
  const end = lines.findIndex(
    ({whole, level, depth: other}, i) =>
      i > at && (whole ?? (own && !depth ? level && !other : other <= depth)),
  );
  return lines.slice(at + 1, end < 0 ? undefined : end);
}

/**
 * Reads lines that begin with the word for a field, with the list below them:
 * `Pains: queue; noise`, `Pains` over a list, `Pains: queue` in a list. Returns
 * how many lines that were.
 */
function readField(part: Part, lines: readonly Line[], at: number): number {
  const line = lines[at]!;
  const {text, depth, image, whole, place} = line;
  const {lexicon} = part.reading;
  const name = whole?.attributes['data-lane'];
  if (name && (fieldOf(part.role, name) ?? part.stage ?? part.map)) {
    if (!fieldOf(part.role, name)) tell(part, 'own-lane', {name}, place);
    fillLane(part, name, linesOf(whole));
    return 1;
  }
  const label = readLabel(text, lexicon);
  const {terms, rest} = label;
  if (rest && !part.map && terms.includes('personas')) {
    declarePersona(part, rest, place);
    return 1;
  }
  // A list after a paragraph that says all is another matter.
  const more = depth || !rest ? below(lines, at) : [];
  const term = terms.find(one => fieldOf(part.role, one));
  // A step may be called like a lane, and have lanes.
  const isStep = !rest && more.some(inner => readLabel(inner.text, lexicon).terms.some(isBuiltIn));
  if (!term || isStep || (rest === undefined && !more.length && !image)) return 0;
  const own = rest || image ? [{...line, text: rest ?? '', item: undefined}] : [];
  fillLane(part, term, [...own, ...more], label);
  return 1 + more.length;
}

/**
 * Reads lines: those that name a field fill it, items may be taken, and the
 * rest is the description.
 *
 * @param take Reads an item and returns how many lines that were.
 */
export function readLines(part: Part, lines: readonly Line[], take?: (at: number) => number): void {
  const texts: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    const taken = readField(part, lines, i) || (take && line.item ? take(i) : 0);
    if (!taken) texts.push(line.whole ? {...line, text: join(linesOf(line.whole))} : line);
    i += taken || 1;
  }
  const text = join(texts);
  if (text) part.data.description ??= text;
}

/** Where the lines end that lie deeper than an item or continue it. */
export function endOf(lines: readonly Line[], at: number): number {
  const {depth} = lines[at]!;
  const end = lines.findIndex(
    (line, i) => i > at && (!line.depth || (line.item && line.depth <= depth)),
  );
  return end < 0 ? lines.length : end;
}

/** Reads headings, lanes and the text beside them; attributes go before. */
function readContent(element: Tree, attributes: Tree['attributes'], part: Part): void {
  const {role, data} = part;
  const lines = linesOf(element, inner => inner.attributes['data-lane']?.trim());
  const at = lines.findIndex(({level = 7}) => level < 7);
  const [{text = ''} = {}] = at < 0 ? [] : lines.splice(at, 1);
  const {heading, name, label, title} = attributes;
  const called = [heading, name, label, text].find(one => one?.trim());
  const tip = !called && title?.trim();
  if (called || tip) data[role === 'persona' ? 'name' : 'title'] = collapse(called || tip || '');
  if (tip) tell(part, 'alias', {name: 'title', use: 'heading'}, element.place);
  readLines(part, lines);
}

/** Reads the attributes that say more about what others have said. */
function readDetails(attributes: Tree['attributes'], {data}: Part): void {
  const {'emotion-label': label, 'image-alt': alt} = attributes;
  const {emotion, image} = data;
  if (label?.trim())
    data.emotion = {
      ...(typeof emotion === 'object' ? emotion : {value: emotion}),
      label: collapse(label),
    };
  if (alt?.trim()) data.image = {...(image as Data | undefined), alt: collapse(alt)};
}

/** Reads where a step leads. It is known by its id, or else by its title. */
function readLinks(attributes: Tree['attributes'], {data, reading}: Part): void {
  const label = collapse(attributes['link-label'] ?? '') || undefined;
  for (const name of ['next', 'loop-to', 'branch-to']) {
    for (const to of splitItems(attributes[name] ?? '', name))
      reading.links.push({from: data.id ?? data.title, to, kind: name.replace('-to', ''), label});
  }
}

/** Reads what an element says by its attributes and content, without the parts inside it. */
export function readPart(element: Tree, part: Part): void {
  const attributes = readAttributes(element, part);
  readContent(element, attributes, part);
  readDetails(attributes, part);
  if (part.role === 'step') readLinks(attributes, part);
}
