import type {LaneId} from '../model/lanes.js';
import {fillIn, type Messages} from '../model/messages.js';
import type {Problem} from '../model/problem.js';
import type {Journey, Level} from '../model/schema.js';
import {en} from './en.js';
import {fr} from './fr.js';

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
  /** The curve in a sentence. A moment is given as its emotion's word, with its title behind it. */
  readonly summary: {
    /** All points are equal, or there is only one. */
    readonly flat: (word: string) => string;
    readonly curve: (start: string, highest: string, lowest: string, end: string) => string;
  };
  readonly problemCount: PluralForms;
  /** By the problem's code; those not named here are said in English. */
  readonly problems: Messages;
  /** The value is outside the scale. */
  readonly outside: string;
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

/** Adds the words of a language, or replaces them, for whatever is drawn from then on. `lang` is a language tag such as `de` or `pt-BR`. */
export function registerTranslation(lang: string, translation: Translation): void {
  translations.set(lang.toLowerCase(), translation);
  complete.clear();
}

/** English for each word that the translation lacks. */
const fill = (translation: Readonly<Record<string, unknown>>) =>
  Object.entries(en).map(([key, word]: [string, object]) => {
    const own = translation[key];
    return [key, word.constructor === Object ? {...word, ...(own as object)} : (own ?? word)];
  });

/** The words for a language tag: its own, else those of the shorter tag (`fr-CA` → `fr`), else English. */
export function wordsFor(lang: string): Words {
  let words = complete.get(lang);
  if (!words) {
    const tag = [...translations.keys()]
      .sort()
      .findLast(key => `${lang.toLowerCase()}-`.startsWith(`${key}-`));
    words = {
      ...Object.fromEntries(fill(translations.get(tag!) ?? en)),
      lang: tag ? lang : en.lang,
    } as Words;
    complete.set(lang, words);
  }
  return words;
}

/** What a problem is, in the language of the words if they know it. */
export const describe = ({code, params = {}, message}: Problem, words: Words): string => {
  const own = words.problems[code];
  return own ? fillIn(own, params, words.problems) : message;
};
