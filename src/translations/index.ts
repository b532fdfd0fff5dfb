export {formatDate} from './format.js';
export {plural} from './plural.js';
export {wordsFor} from './map.js';
export {describe} from './describe.js';
export {registerTranslation} from './words.js';
export type {CurveWords, PluralForms, Translation, Words} from './words.js';
