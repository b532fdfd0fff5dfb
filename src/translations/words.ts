import type {LaneId} from '../model/lanes.js';
import type {Messages} from '../model/messages.js';
import type {Journey, Level} from '../model/schema.js';

/** Forms by the categories of `Intl.PluralRules`, `{n}` standing for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What a curve says in one language, and every element about its input. */
export interface CurveWords {
  /** The language in which numbers and dates go with these words. */
  readonly lang: string;
  readonly lanes: {readonly emotion: string};
  /** From the worst to the best. */
  readonly emotionLevels: readonly [string, string, string, string, string];
  /** What a curve without a title is called. */
  readonly curve: string;
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

/** What the toolbar says. */
export interface ControlWords extends Readonly<
  Record<
    | 'toolbar'
    | 'view'
    | 'everyone'
    | 'collapse'
    | 'lanes'
    | 'share'
    | 'copy'
    | 'copied'
    | 'failed'
    | 'print'
    | 'download'
    | 'present'
    | 'fullScreen'
    | 'find'
    | 'previous'
    | 'next'
    | 'nothing',
    string
  >
> {
  /** How a map is drawn: by its width, in a row, as a stack, as a table. */
  readonly views: readonly [string, string, string, string];
  /** Which of several; takes numbers. */
  readonly nOf: (n: string, total: string) => string;
}

/** What a word in an author's markup may stand for. */
export type Term =
  LaneId | Level | 'stages' | 'steps' | 'personas' | 'duration' | keyof Words['story'];

/** Everything the interface says in one language. */
export interface Words extends CurveWords {
  readonly lanes: Readonly<Record<LaneId, string>>;
  readonly stages: string;
  readonly steps: string;
  /**
   * Other words that authors use for lanes, stages, steps, personas and levels, by
   * what they stand for, separated by commas. Case, accents, articles and
   * plurals count for nothing.
   */
  readonly terms: Readonly<Partial<Record<Term, string>>>;
  readonly kinds: Readonly<Record<Journey['kind'], string>>;
  readonly states: Readonly<Record<Journey['state'], string>>;
  /** When the map was last revised; takes what `formatDate()` gives. */
  readonly updated: (date: string) => string;
  /** When the map is to be revised; takes what `formatDate()` gives. */
  readonly reviewBy: (date: string) => string;
  /** What a map without a title is called. */
  readonly map: string;
  readonly personas: string;
  readonly momentOfTruth: string;
  /** How bad a pain point is, or how much an impact or an effort. */
  readonly severity: Readonly<Record<Level, string>>;
  /** How much an opportunity would help. */
  readonly impact: string;
  /** How much work an opportunity is. */
  readonly effort: string;
  /** Until when an opportunity is to be seized; takes what `formatDate()` gives. */
  readonly due: (date: string) => string;
  /** Whether somebody saw something or only supposes it. */
  readonly basis: Readonly<Record<'assumed' | 'observed', string>>;
  /** Who keeps the map; takes the name. */
  readonly owner: (name: string) => string;
  /** What the story behind a map is called, and its parts. */
  readonly background: string;
  readonly story: Readonly<
    Record<'problem' | 'scenario' | 'expectations' | 'outcome' | 'businessGoal' | 'sources', string>
  >;
  /** Where a link leads; takes the title, quoted. */
  readonly links: Readonly<Record<'next' | 'loop' | 'branch', (title: string) => string>>;
  /** Said of a step that the persona does not take; takes the name. */
  readonly passed: (name: string) => string;
  /** The lines of a blueprint. */
  readonly boundaries: Readonly<Record<'interaction' | 'visibility' | 'internal', string>>;
  /** From whom a department takes over; takes names. */
  readonly handover: (names: string) => string;
  /** Whose something is; takes names. */
  readonly of: (names: string) => string;
  /** What a metric should be; takes the figure with its unit. */
  readonly target: (figure: string) => string;
  readonly targetMet: string;
  readonly targetMissed: string;
  /** The toolbar; its English words load with it. */
  readonly controls: Partial<ControlWords>;
  /** The earlier figures of a metric. */
  readonly history: string;
}

/** A translation may leave words out; they are then English. */
export type Translation = {
  readonly [K in Exclude<keyof Words, 'lang'>]?: Words[K] extends string | readonly string[]
    ? Words[K]
    : Words[K] extends (...args: never[]) => string
      ? Words[K]
      : Partial<Words[K]>;
};

const shipped = new Map<string, Translation>();
const registered = new Map<string, Translation>();
const caches: Map<string, unknown>[] = [];

const forget = () => caches.forEach(cache => cache.clear());

/** Adds the words of a language that comes with the library and loads when it is first used. A page's own go before. */
export function ship(lang: string, translation: Translation): void {
  shipped.set(lang, translation);
  forget();
}

/** Adds the words of a language, or replaces them, for whatever is drawn from then on. `lang` is a language tag such as `de` or `pt-BR`. */
export function registerTranslation(lang: string, translation: Translation): void {
  registered.set(lang.toLowerCase(), translation);
  forget();
}

/** The languages that a page has registered. */
export const registeredLanguages = (): readonly string[] => [...registered.keys()];

/** English for each word that the translation lacks. */
const fill = (en: object, translation: object) =>
  Object.entries(en).map(([key, word]: [string, object]) => {
    const own: unknown = translation[key as keyof typeof translation];
    return [key, word.constructor === Object ? {...word, ...(own as object)} : (own ?? word)];
  });

/**
 * Makes what gives the words for a language tag: its own, else those of the
 * shorter tag (`fr-CA` → `fr`), else English. An element carries the languages
 * of its own words alone; those that a page has registered are known to all.
 */
export function dictionary<W extends CurveWords>(
  en: W,
  own: Readonly<Record<string, Translation>>,
): (lang: string) => W {
  const cache = new Map<string, W>();
  caches.push(cache);
  return lang => {
    let words = cache.get(lang);
    if (!words) {
      const known = new Map<string, Translation>([
        ...Object.entries({en, ...own}),
        ...shipped,
        ...registered,
      ]);
      const tag = [...known.keys()]
        .sort()
        .findLast(key => `${lang.toLowerCase()}-`.startsWith(`${key}-`));
      words = {
        ...Object.fromEntries(fill(en, known.get(tag!) ?? en)),
        lang: tag ? lang : en.lang,
      } as W;
      cache.set(lang, words);
    }
    return words;
  };
}
