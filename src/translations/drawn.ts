/** The words of what is drawn. The classic file has `drawn-at-once.ts` in place of this. */
import {en as curve} from './en.js';
import {en} from './en-map.js';
import {dictionary} from './words.js';

/** Everything that is said, in English and in the languages that are loaded. */
export const wordsFor = /* @__PURE__ */ dictionary(en, {});

/** What a curve says, likewise. */
export const curveWordsFor = /* @__PURE__ */ dictionary(curve, {});
