import type {JourneyRole} from '../internal/family.js';
import type {ItemLaneId} from '../model/lanes.js';
import {
  collapse,
  type EmotionWords,
  readEmotion,
  readItem,
  readNumber,
  splitItems,
} from '../model/notation.js';
import {problem, type Problem} from '../model/problem.js';
import {type Field, fieldsOf, isForeign, nearest, plainName} from './attributes.js';
import {listItems, textOf} from './text.js';

export type Data = Record<string, unknown>;

/** What all parts of one map share while they are read. */
export interface Reading {
  readonly problems: Problem[];
  /** Null while the map declares another scale, on which words have no place. */
  emotionWords: EmotionWords | null;
}

// Keys come from the page; without a prototype none of them reaches one.
const dictionary = (): Data => Object.create(null) as Data;

const itemFields = ['severity', 'impact', 'effort', 'owner', 'channel'];

/** A map, persona, stage or step while it is read from its element. */
export class Part {
  readonly role: JourneyRole;
  readonly path: string;
  readonly data: Data = {};
  /** Text outside of headings and lists. */
  text = '';
  readonly #aside: Data = {};
  readonly #links: Data[] = [];
  readonly #reading: Reading;
  #heading = '';

  constructor(role: JourneyRole, path: string, reading: Reading) {
    this.role = role;
    this.path = path;
    this.#reading = reading;
  }

  #hint(code: string, params: Readonly<Record<string, string>>): void {
    this.#reading.problems.push(problem('hint', code, this.path, params));
  }

  readAttributes(element: Element): void {
    const fields = fieldsOf[this.role];
    for (const {name, value} of element.attributes) {
      const field = fields.get(plainName(name));
      const persona = /^emotion-(.+)/.exec(name)?.[1];
      if (field) this.#set(field, value);
      else if (persona && fields.has('emotion')) {
        const text = collapse(value);
        if (text) this.#under('emotions')[persona] = this.#emotion(text);
      } else if (!isForeign(name)) {
        const use = nearest(name, fields);
        if (use) this.#hint('misspelt', {name, use});
      }
    }
  }

  /** The dictionary under a key, made when first needed. */
  #under(key: string): Data {
    // What stands there was made here.
    return (this.data[key] ??= dictionary()) as Data;
  }

  #append(to: Data, key: string, items: readonly unknown[]): void {
    // Only lists are put where lists are appended.
    if (items.length) to[key] = [...((to[key] as unknown[] | undefined) ?? []), ...items];
  }

  #emotion(text: string): unknown {
    return readEmotion(text, this.#reading.emotionWords) ?? text;
  }

  #put(keys: string, value: unknown): void {
    const [key = '', inner] = keys.split('.');
    if (inner) this.#under(key)[inner] = value;
    else this.data[key] = value;
  }

  #set({key, reading}: Field, value: string): void {
    const text = collapse(value);
    if (reading === 'flag') this.data[key] = true;
    else if (!text) return;
    else if (reading === 'text') this.#put(key, text);
    else if (reading === 'number') this.#put(key, readNumber(text) ?? text);
    else if (reading === 'emotion') this.data[key] = this.#emotion(text);
    else if (reading === 'aside') this.#aside[key] = text;
    else if (reading === 'link') {
      this.#links.push(...splitItems(value, key).map(to => ({to, kind: key})));
    } else if (reading === 'lane') {
      // Fields that are read as lanes are called by the lanes' ids.
      const lane = key as ItemLaneId;
      this.#append(
        this.data,
        lane,
        splitItems(value, lane).map(item => readItem(item, lane)),
      );
    } else if (reading !== 'none') {
      this.#append(this.data, key, splitItems(value, key));
    }
  }

  /** Takes the first heading with text for the title, also where an attribute goes before it. */
  readHeading(element: Element): boolean {
    if (this.#heading) return false;
    this.#heading = collapse(textOf(element));
    return true;
  }

  /** Fills the lane that an element names in `data-lane`; false if there are no lanes here. */
  readLane(element: Element, name: string): boolean {
    const fields = fieldsOf[this.role];
    const field = fields.get(plainName(name));
    if (field && (field.reading === 'list' || field.reading === 'emotion')) {
      this.#set(field, textOf(element));
      return true;
    }
    if (!fields.has('emotion')) return false;
    const known = field?.reading === 'lane' ? (field.key as ItemLaneId) : undefined;
    if (!known) {
      const use = nearest(name, fields);
      this.#hint(use ? 'misspelt' : 'own-lane', {name, ...(use && {use})});
    }
    const lane = known ?? 'notes';
    const list = listItems(element);
    this.#append(
      known ? this.data : this.#under('cells'),
      known ?? name.trim(),
      list.length
        ? list.map(item => this.#listItem(item, lane))
        : splitItems(textOf(element), lane).map(text => readItem(text, lane)),
    );
    return true;
  }

  #listItem(element: Element, lane: ItemLaneId): Data {
    const item = readItem(textOf(element), lane);
    for (const key of itemFields) {
      const value = collapse(element.getAttribute(`data-${key}`) ?? '');
      if (value) item[key] = value;
    }
    return item;
  }

  /** Settles what depends on the whole element; the links go out by the name that the step has now. */
  close(): readonly Data[] {
    const {data} = this;
    const {heading, name, label, title, emotionLabel, linkLabel} = this.#aside;
    const said = heading ?? name ?? label ?? (this.#heading || undefined);
    if (!said && title) this.#hint('alias', {name: 'title', use: 'heading'});
    const called = said ?? title;
    const text = collapse(this.text);
    if (called) data[this.role === 'persona' ? 'name' : 'title'] = called;
    if (text) data.description ??= text;
    if (emotionLabel) {
      const {emotion} = data;
      data.emotion = {
        ...(typeof emotion === 'object' ? emotion : {value: emotion}),
        label: emotionLabel,
      };
    }
    const from = data.id ?? called;
    return this.#links.map(link => ({from, ...link, ...(linkLabel ? {label: linkLabel} : {})}));
  }
}
