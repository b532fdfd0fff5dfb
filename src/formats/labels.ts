import type {Term, Words} from '../translations/words.js';

/** What a label says: the name of a lane and what stands beside it. */
export interface Label {
  /** What it may stand for; none if the words are not known, several if it names several things. */
  readonly terms: readonly Term[];
  /** As the author wrote it, without a colon. */
  readonly text: string;
  /** What stands in parentheses behind it. */
  readonly note?: string | undefined;
  /** Whose it is: `Emotion – Léa`. */
  readonly whose?: string | undefined;
}

/** Knows the words of all languages. */
export interface Lexicon {
  readonly words: Words;
  /** What a word stands for; several if it is used for several things. */
  readonly find: (text: string) => readonly Term[];
}

const articles =
  /^(les?|la|une?|des?|du|l|d|the|an?|of|my|mon|ma|mes|leurs?|nos|notre|votre|your|their)$/;
const people = /^(client|customer|user|utilisateur|usager|visiteur|consumer|guest|patient|buyer)$/;

/** `Points de douleur du client :` → `point douleur client`: case, accents, icons, articles and plurals count for nothing. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word && !articles.test(word))
    .map(word =>
      word
        .replace(/ies$/, 'y')
        .replace(/aux$/, 'al')
        .replace(/(?<=..)[sx]$/, ''),
    );

/** Whether two names are the same, forms aside. */
export const isSame = (a: string, b: string): boolean =>
  wordsIn(a).join(' ') === wordsIn(b).join(' ');

/** Makes what knows the words that stand for lanes, levels and the like, in all languages. */
export function makeLexicon(words: Words, languages: readonly Words[]): Lexicon {
  const known = new Map<string, Set<Term>>();
  const add = (term: string, text: string | undefined) => {
    for (const one of text?.split(',') ?? []) {
      const key = wordsIn(one).join(' ');
      known.set(key, (known.get(key) ?? new Set()).add(term as Term));
    }
  };
  for (const {lanes, stages, steps, personas, severity, story, terms} of [words, ...languages]) {
    const all = {...lanes, stages, steps, personas, ...severity, ...story};
    for (const table of [all, terms]) for (const term in table) add(term, table[term as Term]);
  }
  return {
    words,
    find: text => {
      const said = wordsIn(text);
      const own = said.filter(word => !people.test(word));
      return [...(known.get(said.join(' ')) ?? known.get(own.join(' ')) ?? [])];
    },
  };
}

/** A name without an icon before it and the colon after it. */
export const plainName = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}([]+/u, '')
    .trim()
    .replace(/:$/, '')
    .trim();

/** Reads what a row, a heading or an item is called. */
export function readLabel(label: string, {find}: Lexicon): Label {
  const whole = plainName(label);
  const at = whole.search(/[([][^()[\]]*[)\]]$/);
  const text = at > 0 ? whole.slice(0, at).trim() : whole;
  const note = at > 0 ? whole.slice(at + 1, -1).trim() : undefined;
  const terms = find(text);
  if (terms.length) return {terms, text, note};
  const [name = '', ...whose] = text.split(/\s[–—-]\s/);
  if (whose.length && find(name).includes('emotion'))
    return {terms: ['emotion'], text: name.trim(), note, whose: whose.join(' – ').trim()};
  // `Pains & frustrations` are one, `Touchpoints / channels` are not.
  const several = text.split(/[/&+,]|\s(?:et|ou|and|or)\s/i).map(find);
  const isKnown = several.length > 1 && several.every(({length}) => length);
  return {terms: isKnown ? [...new Set(several.flat())] : [], text, note};
}

/** What an item says that begins with a label; undefined if it does not. */
export function readLabelled(
  text: string,
  lexicon: Lexicon,
): (Label & {readonly rest: string}) | undefined {
  for (const mark of [/:/, /\s[–—-]\s/]) {
    const at = mark.exec(text);
    const label = at && at.index < 60 && readLabel(text.slice(0, at.index), lexicon);
    if (label && label.terms.length)
      return {...label, rest: text.slice(at.index + at[0].length).trim()};
  }
  return undefined;
}
