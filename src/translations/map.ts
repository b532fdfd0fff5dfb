import {en} from './en-map.js';
import {fr} from './fr-map.js';
import {dictionary, registeredLanguages, type Words} from './words.js';

const shipped = {fr};

/** Everything that is said, in the language of a tag or the nearest one. */
export const wordsFor = /* @__PURE__ */ dictionary(en, shipped);

/** The words of every language: what an author writes may be in any of them. */
export const allWords = (): Words[] =>
  ['en', ...Object.keys(shipped), ...registeredLanguages()].map(wordsFor);
