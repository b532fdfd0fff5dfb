import {plain} from '../model/plain.js';
import {allWords} from '../translations/map.js';
import type {Term, Words} from '../translations/words.js';

/** What a label says, and what stands beside it. */
export interface Label {
  /** What it may stand for; none if the words are not known, several if it names several things. */
  readonly terms: readonly Term[];
  /** As the author wrote it, without an icon and a colon. */
  readonly text: string;
  /** What stands in parentheses behind it. */
  readonly note?: string | undefined;
  /** Whose it is: `Emotion – Lea`. */
  readonly whose?: string | undefined;
  /** What follows it on the line; absent for a label alone. */
  readonly rest?: string | undefined;
}

/** Knows the words of all languages. */
export interface Lexicon {
  readonly words: Words;
  /** What a word stands for; several if it is used for several things. */
  readonly find: (text: string) => readonly Term[];
}

const people = /^(client|customer|user|utilisateur|usager)$/;

/** `Points de douleur du client :` → `point douleur client`: case, accents, icons, plurals and, beside longer words, short ones count for nothing. */
function wordsIn(text: string): string[] {
  const words: string[] = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  // `clés` is as short as `clé`.
  const long = words.filter(word => word.replace(/s$/, '').length > 3);
  return (long.length ? long : words.slice(-1)).map(word =>
    word
      .replace(/ies$/, 'y')
      .replace(/aux$/, 'al')
      .replace(/e?[sx]?$/, ''),
  );
}

/** One form of a name for all its forms. */
export const formOf = (text: string): string => wordsIn(text).join(' ');

/** What the words of all languages stand for, by their forms. */
function termsOf(languages: readonly Words[]): ReadonlyMap<string, ReadonlySet<Term>> {
  const known = new Map<string, Set<Term>>();
  for (const {lanes, stages, steps, personas, severity, story, terms} of languages) {
    for (const table of [lanes, {stages, steps, personas}, severity, story, terms]) {
      for (const [term, text] of Object.entries(table)) {
        for (const one of text.split(',')) {
          const key = formOf(one);
          known.set(key, (known.get(key) ?? new Set()).add(term as Term));
        }
      }
    }
  }
  return known;
}

const lexicons = new WeakMap<Words, Lexicon>();

/** What knows the words that stand for lanes, levels and the like, in all languages. Each language's words are made anew when a page registers some. */
export function lexiconOf(words: Words): Lexicon {
  let lexicon = lexicons.get(words);
  if (!lexicon) {
    const known = termsOf(allWords());
    const find = (text: string) => {
      const own = wordsIn(text).filter(word => !people.test(word));
      return [...(known.get(formOf(text)) ?? known.get(own.join(' ')) ?? [])];
    };
    lexicon = {words, find};
    lexicons.set(words, lexicon);
  }
  return lexicon;
}

/** A text without what stands in parentheses or brackets at its end, and that. */
export function splitNote(text: string): [name: string, note?: string] {
  const at = text.search(/[([][^()[\]]*[)\]]$/);
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at + 1, -1).trim()] : [text];
}

/** Reads a name with what stands in parentheses, or after a dash, behind it. */
function readName(name: string, {find}: Lexicon): Label {
  const [text, note] = splitNote(
    name
      .trim()
      .replace(/^[^\p{L}\p{N}([]+|:$/gu, '')
      .trim(),
  );
  const [first = '', whose] = text.split(/\s[–—-]\s/);
  if (whose) {
    const isEmotion = find(first).includes('emotion');
    return isEmotion ? {terms: ['emotion'], text: first, note, whose} : {terms: [], text};
  }
  // `Pains & frustrations` are one, `Touchpoints / channels` are not.
  const several = text.split(/[/&+,]|\s(?:et|ou|and|or)\s/i).map(find);
  const all = several.every(({length}) => length) ? [...new Set(several.flat())] : [];
  const own = find(text);
  return {terms: own.length ? own : all, text, note};
}

/** What a line is called as a whole, or begins with, up to a colon or a dash. */
export function readLabel(text: string, lexicon: Lexicon, isWhole = false): Label {
  for (const mark of isWhole ? [] : [/:/, /\s[–—-]\s/]) {
    const at = mark.exec(text);
    const label = at && at.index < 60 && readName(text.slice(0, at.index), lexicon);
    if (label && label.terms.length)
      return {...label, rest: text.slice(at.index + at[0].length).trim()};
  }
  return readName(text, lexicon);
}
