/** `drawn.ts` where every language is there from the first. */
export {wordsFor, wordsFor as curveWordsFor} from './map.js';
