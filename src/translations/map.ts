import {en} from './en-map.js';
import {fr} from './fr-map.js';
import {dictionary} from './words.js';

/** Everything that is said, in the language of a tag or the nearest one. */
export const wordsFor = /* @__PURE__ */ dictionary(en, {fr});
