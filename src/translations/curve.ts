import {en} from './en.js';
import {fr} from './fr.js';
import {dictionary} from './words.js';

/** What a curve says, in the language of a tag or the nearest one. */
export const curveWordsFor = /* @__PURE__ */ dictionary(en, {fr});
