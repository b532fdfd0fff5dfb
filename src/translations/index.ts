export {formatDate, plural} from './format.js';
export {describe, registerTranslation, wordsFor} from './words.js';
export type {PluralForms, Translation, Words} from './words.js';
