import {isHeading, textOf} from './text.js';
import {collapse, type EmotionWords, readEmotion, readItem, splitItems} from '../model/notation.js';
import {fieldOf} from './fields.js';
import {defaultScale} from '../model/scale.js';
import {problem, type Problem} from '../model/problem.js';
import {type JourneyRole, roleOf} from '../internal/family.js';
import {builtInLanes, type ItemLaneId} from '../model/lanes.js';

export type Data = Record<string, unknown>;

/** A map, persona, stage or step while it is read from its element. */
export interface Part {
  readonly role: JourneyRole;
  readonly path: string;
  readonly data: Data;
  /** The stage around it. */
  readonly stage?: Part | undefined;
  // What all parts of a map share:
  readonly problems: Problem[];
  readonly links: Data[];
  /** None if the map declares another scale, on which words have no place. */
  words: EmotionWords;
}

/** An attribute's text; empty without one. */
const said = (element: Element, name: string) => collapse(element.getAttribute(name) ?? '');

const toEmotion = (text: string, {words}: Part) => readEmotion(text, words) ?? text;

/** The items of a lane: those of a list, else those that its text separates. */
function readLane(lane: ItemLaneId, text: string, element?: Element): Data[] {
  // A list inside an item is part of that item's text.
  const list = element?.querySelectorAll<HTMLElement>('li:not(:scope li li)') ?? [];
  return list.length
    ? Array.from(list, item => ({...item.dataset, ...readItem(textOf(item), lane)}))
    : splitItems(text, lane).map(item => readItem(item, lane));
}

/** Fills the field that an attribute or a `data-lane` names; false if there is none. */
function fill(part: Part, name: string, value: string, element?: Element): boolean {
  const {data, role} = part;
  const {key, type} = fieldOf(role, name) ?? {};
  const text = collapse(value);
  if (!key) return false;
  if (type === 'boolean') data[key] = true;
  else if (type === 'array') {
    // Lanes are called by their fields.
    const items =
      key in builtInLanes ? readLane(key as ItemLaneId, value, element) : splitItems(value, key);
    // What stands there comes from here.
    for (const item of items) ((data[key] ??= []) as unknown[]).push(item);
  } else if (text)
    data[key] = key === 'emotion' ? toEmotion(text, part) : key === 'image' ? {src: text} : text;
  return true;
}

function readAttributes(element: Element, part: Part): void {
  const {role, data} = part;
  const isMap = role === 'map';
  for (const {name, value} of element.attributes) {
    const [, end] = /^emotion-(?!labels?$)(.+)/.exec(name) ?? [];
    if (!end) fill(part, name, value);
    else if (value.trim()) {
      // The name comes from the page; without a prototype it reaches none.
      const ends = (data[isMap ? 'emotionScale' : 'emotions'] ??= Object.create(null)) as Data;
      ends[end] = toEmotion(value.trim(), part);
    }
  }
  if (isMap && data.emotionScale) {
    const {min, max} = defaultScale;
    const scale: Data = {min, max, ...data.emotionScale};
    data.emotionScale = scale;
    if (scale.min !== min || scale.max !== max) part.words = [];
  }
}

/** Reads headings, lanes and the text beside them; attributes go before. */
function readContent(element: Element, part: Part): void {
  const {role, data, path, problems} = part;
  let heading = '';
  const text = textOf(element, inner => {
    if (!heading && isHeading(inner)) {
      heading = collapse(textOf(inner));
      return true;
    }
    const lane = said(inner, 'data-lane');
    return !!roleOf(inner) || (!!fieldOf(role, lane) && fill(part, lane, textOf(inner), inner));
  });
  const name = said(element, 'heading') || said(element, 'name') || said(element, 'label');
  const title = said(element, 'title');
  const called = name || heading || title;
  if (called) data[role === 'persona' ? 'name' : 'title'] = called;
  if (called && !name && !heading)
    problems.push(problem('hint', 'alias', path, {name: 'title', use: 'heading'}));
  if (text.trim()) data.description ??= collapse(text);
}

/** Reads the attributes that say more about what others have said. */
function readDetails(element: Element, {data}: Part): void {
  const {emotion, image} = data;
  const label = said(element, 'emotion-label');
  if (label) data.emotion = {...(typeof emotion === 'object' ? emotion : {value: emotion}), label};
  const alt = said(element, 'image-alt');
  if (alt) data.image = {...(image as Data | undefined), alt};
}

/** Reads where a step leads. It is known by its id, or else by its title. */
function readLinks(element: Element, {data, links}: Part): void {
  const label = said(element, 'link-label') || undefined;
  for (const name of ['next', 'loop-to', 'branch-to']) {
    for (const to of splitItems(element.getAttribute(name) ?? '', name))
      links.push({from: data.id ?? data.title, to, kind: name.replace('-to', ''), label});
  }
}

/** Reads what an element says by its attributes and content, without the parts inside it. */
export function readPart(element: Element, part: Part): void {
  readAttributes(element, part);
  readContent(element, part);
  readDetails(element, part);
  if (part.role === 'step') readLinks(element, part);
}
