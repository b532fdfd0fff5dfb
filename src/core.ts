/** What works without a page: the model and the layout of journeys, and the words they are told in. */
export * from './model/index.js';
export * from './layout/index.js';
export {toHTML, type HTMLOptions, type WrittenHTML} from './formats/write/to-html.js';
export {registerTranslation, wordsFor, type Translation, type Words} from './translations/index.js';
export {version} from './internal/version.js';
