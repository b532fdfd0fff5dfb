import type {LaneId} from '../model/lanes.js';
import type {Params, Problem} from '../model/problem.js';
import type {Journey, Level} from '../model/schema.js';
import {en} from './en.js';
import {fr} from './fr.js';

/** Says a problem in another language than English. */
export type ProblemMessage = (params: Params) => string;

/** A moment of the curve in the summary: its emotion in a word and its title, if it has one. */
export interface Moment {
  readonly word: string;
  readonly title?: string | undefined;
}

/** Forms by the categories of `Intl.PluralRules`, `{n}` standing for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Everything the interface says in one language. */
export interface Words {
  /** The language in which numbers and dates go with these words. */
  readonly lang: string;
  readonly lanes: Readonly<Record<LaneId, string>>;
  readonly stages: string;
  readonly steps: string;
  /** From the worst to the best. */
  readonly emotionLevels: readonly [string, string, string, string, string];
  readonly kinds: Readonly<Record<Journey['kind'], string>>;
  readonly states: Readonly<Record<Journey['state'], string>>;
  /** When the map was last revised; takes what `formatDate()` gives. */
  readonly updated: (date: string) => string;
  /** When the map is to be revised; takes what `formatDate()` gives. */
  readonly reviewBy: (date: string) => string;
  /** What a map without a title is called. */
  readonly map: string;
  /** What a curve without a title is called. */
  readonly curve: string;
  readonly personas: string;
  readonly momentOfTruth: string;
  /** How bad something is. */
  readonly severity: Readonly<Record<Level, string>>;
  /** Words that somebody says or thinks, in quotation marks. */
  readonly quote: (text: string) => string;
  readonly summary: {
    /** All points are equal, or there is only one. */
    readonly flat: (word: string) => string;
    readonly curve: (start: Moment, highest: Moment, lowest: Moment, end: Moment) => string;
  };
  readonly problemCount: PluralForms;
  /** By the problem's code; those not named here are said in English. */
  readonly problems: Readonly<Record<string, ProblemMessage>>;
  readonly loading: string;
  /** The value is outside the scale. */
  readonly outside: string;
  /** There is no emotion here. */
  readonly gap: string;
  /** Name of the button that selects a step or a stage. */
  readonly select: (title: string) => string;
}

/** A translation may leave words out; they are then English. */
export type Translation = {
  readonly [K in Exclude<keyof Words, 'lang'>]?: Words[K] extends string | readonly string[]
    ? Words[K]
    : Words[K] extends (...args: never[]) => string
      ? Words[K]
      : Partial<Words[K]>;
};

export {plural} from './format.js';

const translations = new Map<string, Translation>([
  ['en', en],
  ['fr', fr],
]);
const complete = new Map<string, Words>();

/** Adds the words of a language, or replaces them. `lang` is a language tag such as `de` or `pt-BR`. */
export function registerTranslation(lang: string, translation: Translation): void {
  translations.set(lang.toLowerCase(), translation);
  complete.clear();
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** English for each word that the translation lacks. */
const fill = (english: object, translation: object): Record<string, unknown> => {
  const words: Record<string, unknown> = {...english};
  for (const [key, word] of Object.entries(translation)) {
    const known = words[key];
    if (word !== undefined)
      words[key] = isTable(known) && isTable(word) ? {...known, ...word} : word;
  }
  return words;
};

/** The words for a language tag: its own, else those of the shorter tag (`fr-CA` → `fr`), else English. */
export function wordsFor(lang: string): Words {
  let words = complete.get(lang);
  if (!words) {
    let tag = lang.toLowerCase();
    while (tag && !translations.has(tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
    // `fill` starts from all of English and replaces like by like.
    words = {...fill(en, translations.get(tag) ?? en), lang: tag ? lang : 'en'} as unknown as Words;
    complete.set(lang, words);
  }
  return words;
}

/** What a problem is, in the language of the words if they know it. */
export const describe = ({code, params = {}, message}: Problem, words: Words): string =>
  words.problems[code]?.(params) ?? message;
