import {isBuiltIn} from '../model/lanes.js';
import {collapse, readEmotion, splitItems} from '../model/notation.js';
import {defaultScale} from '../model/scale.js';
import {fieldOf, nearestName} from './fields.js';
import {levelIn, readItems} from './items.js';
import {readLabel, readLabelled, type Label} from './labels.js';
import {join, type Line, linesOf} from './lines.js';
import {declarePersona, isPersona, tell, type Data, type Part} from './reading.js';
import type {Tree} from './tree.js';

/** An attribute's text; empty without one. */
export const said = ({attributes}: Tree, name: string): string => collapse(attributes[name] ?? '');

const toEmotion = (text: string, {reading}: Part) =>
  readEmotion(text, reading.emotionWords) ?? text;

/** Keys come from the author; without a prototype they reach none. */
const recordIn = (data: Data, key: string) => (data[key] ??= Object.create(null)) as Data;

/** An emotion, of the persona that its label names: `Emotion – Lea`, or in parentheses one that is known. */
function putEmotion(part: Part, text: string, {whose, note}: Partial<Label>, place: string): void {
  if (!text) return;
  const owner = whose ?? (note && isPersona(part, note) ? note : undefined);
  const emotion = toEmotion(text, part);
  if (!owner) {
    part.data.emotion =
      note && typeof emotion === 'number' ? {value: emotion, label: note} : emotion;
    return;
  }
  declarePersona(part, owner, place);
  recordIn(part.data, 'emotions')[owner] = emotion;
}

/** What a label's parenthesis says of each of its items: a level, a unit or where they are known from. */
function readNote(key: string, note: string, {reading}: Part): Data {
  if (key === 'metrics') return {unit: note};
  const level = levelIn(note, reading.lexicon);
  if (level && key === 'painPoints') return {severity: level};
  return level && key === 'opportunities' ? {impact: level} : {source: note};
}

/** Fills a lane, built in or an author's own, with what some lines say. */
export function putLane(
  part: Part,
  key: string,
  lines: readonly Line[],
  label: Partial<Label> = {},
): void {
  const {data, reading} = part;
  const [{place = ''} = {}] = lines;
  if (key === 'emotion') return putEmotion(part, join(lines), label, place);
  const {src, alt} = lines.find(({image}) => image)?.image?.attributes ?? {};
  if (key === 'image' && src) return void (data.image = alt ? {src, alt} : {src});
  // A storyboard in words is a remark.
  if (key === 'image') key = 'notes';
  const owner = isBuiltIn(key) || fieldOf(part.role, key) ? data : recordIn(data, 'cells');
  const items = readItems(lines, key, reading.lexicon);
  const {note} = label;
  const common = note && readNote(key, note, part);
  for (const item of items)
    ((owner[key] ??= []) as Data[]).push(common ? {...common, ...item} : item);
}

/** A text as the line that it is in an attribute. */
const asLine = (text: string): Line => ({text, depth: 0, place: ''});

/** Fills the field that an attribute or a `data-lane` names; false if there is none. */
function fill(part: Part, name: string, lines: readonly Line[]): boolean {
  const {data, role} = part;
  const {key, schema: {type = '', item} = {}} = fieldOf(role, name) ?? {};
  if (!key) return false;
  const text = join(lines);
  const all = lines.map(line => line.text).join('\n');
  if (type === 'boolean') data[key] = true;
  else if (key === 'lanes') data[key] = all.split(/[\s,;|]+/).filter(Boolean);
  else if (item?.entries) putLane(part, key, lines);
  else if (type === 'array') {
    const items = splitItems(all, key);
    if (items.length) data[key] = items;
  } else if (text.trim()) {
    const plain = collapse(text);
    data[key] = key === 'emotion' ? toEmotion(plain, part) : key === 'image' ? {src: plain} : plain;
  }
  return true;
}

/** Reads the scale first: on another one than the usual, words have no place. */
function readScale(element: Tree, part: Part): void {
  const ends = {min: said(element, 'emotion-min'), max: said(element, 'emotion-max')};
  if (!ends.min && !ends.max) return;
  const {min, max} = defaultScale;
  const scale = {
    min: toEmotion(ends.min || String(min), part),
    max: toEmotion(ends.max || String(max), part),
  };
  part.data.emotionScale = scale;
  if (scale.min !== min || scale.max !== max) part.reading.emotionWords = [];
}

/** Attributes that are read together with others. */
const elsewhere =
  /^(heading|name|label|title|emotion-label|image-alt|next|loop-to|branch-to|link-label)$/;

/** Reads a map's scale, and whatever else its attributes say, or those of a part of it. Returns the element with what is misspelt put right. */
export function readAttributes(element: Tree, part: Part, place: string): Tree {
  const isMap = part.role === 'map';
  if (isMap) readScale(element, part);
  const attributes = {...element.attributes};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (elsewhere.test(name)) continue;
    const whose = /^emotion-(.+)/.exec(name)?.[1];
    if (whose) {
      if (!isMap && value.trim())
        recordIn(part.data, 'emotions')[whose] = toEmotion(value.trim(), part);
    } else if (!fill(part, name, [asLine(value)])) {
      const near = nearestName(part.role, name);
      if (!near || near in attributes) continue;
      tell(part, 'hint', 'alias', {name, use: near}, place);
      attributes[near] = value;
      fill(part, near, [asLine(value)]);
    }
  }
  return {...element, attributes};
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
 * Reads lines that begin with a lane's word, with the list below them: `Pains:
 * queue; noise`, `Pains` over a list, `Pains: queue` in a list. Returns how
 * many lines that were.
 */
export function readLaneAt(part: Part, lines: readonly Line[], at: number): number {
  const line = lines[at]!;
  const {lexicon} = part.reading;
  const labelled = readLabelled(line.text, lexicon);
  // A list after a paragraph that says all is another matter.
  const more = line.depth || !labelled?.rest ? below(lines, at) : [];
  const label = labelled ?? {...readLabel(line.text, lexicon), rest: ''};
  const key = label.terms.find(isBuiltIn);
  const {rest} = label;
  if (rest && part.role === 'stage' && label.terms.includes('businessGoal')) {
    part.data.businessGoal = rest;
    return 1;
  }
  // A step may be called like a lane, and have lanes.
  const isStep = !rest && more.some(({text}) => readLabelled(text, lexicon)?.terms.some(isBuiltIn));
  if (!key || isStep || !(labelled || more.length || line.image)) return 0;
  const own: readonly Line[] = rest || line.image ? [{...line, text: rest, item: undefined}] : [];
  putLane(part, key, [...own, ...more], label);
  return 1 + more.length;
}

/** Reads headings, lanes and the text beside them; attributes go before. */
function readContent(element: Tree, part: Part, place: string): void {
  const {role, data} = part;
  const isColumn = role === 'stage' || role === 'step';
  const lines = linesOf(element, inner => Boolean(said(inner, 'data-lane')));
  let heading = '';
  const texts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const {whole, level = 7, text} = line;
    if (whole) {
      const lane = said(whole, 'data-lane');
      const inner = linesOf(whole);
      if (lane && fill(part, lane, inner)) continue;
      if (lane && isColumn) {
        tell(part, 'hint', 'own-lane', {name: lane}, line.place);
        putLane(part, lane, inner);
      } else texts.push(join(inner));
    } else if (!heading && level < 7) heading = text;
    else {
      const taken = isColumn ? readLaneAt(part, lines, i) : 0;
      if (taken) i += taken - 1;
      else texts.push(text);
    }
  }
  const name = said(element, 'heading') || said(element, 'name') || said(element, 'label');
  const title = said(element, 'title');
  const called = name || heading || title;
  if (called) data[role === 'persona' ? 'name' : 'title'] = called;
  if (called && !name && !heading)
    tell(part, 'hint', 'alias', {name: 'title', use: 'heading'}, place);
  const text = texts.filter(Boolean).join(' ');
  if (text) data.description ??= text;
}

/** Reads the attributes that say more about what others have said. */
function readDetails(element: Tree, {data}: Part): void {
  const {emotion, image} = data;
  const label = said(element, 'emotion-label');
  if (label) data.emotion = {...(typeof emotion === 'object' ? emotion : {value: emotion}), label};
  const alt = said(element, 'image-alt');
  if (alt) data.image = {...(image as Data | undefined), alt};
}

/** Reads where a step leads. It is known by its id, or else by its title. */
function readLinks(element: Tree, {data, reading}: Part): void {
  const label = said(element, 'link-label') || undefined;
  for (const name of ['next', 'loop-to', 'branch-to']) {
    for (const to of splitItems(element.attributes[name] ?? '', name))
      reading.links.push({from: data.id ?? data.title, to, kind: name.replace('-to', ''), label});
  }
}

/** Reads what an element says by its attributes and content, without the parts inside it. */
export function readPart(element: Tree, part: Part, place: string): void {
  const sound = readAttributes(element, part, place);
  readContent(sound, part, place);
  readDetails(sound, part);
  if (part.role === 'step') readLinks(sound, part);
}
