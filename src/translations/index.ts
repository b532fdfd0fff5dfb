export {formatDate, formatNumber, plural} from './format.js';
export {describe, registerTranslation, wordsFor} from './words.js';
export type {Moment, PluralForms, ProblemMessage, Translation, Words} from './words.js';
