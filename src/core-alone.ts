/** The core without the other formats: a page that loads modules one by one gets none that it has no use for. */
export * from './model/index.js';
export * from './layout/index.js';
export {toCSV} from './formats/write/to-csv.js';
export {toMarkdown, type MarkdownOptions} from './formats/write/to-markdown.js';
export type {SheetOptions} from './formats/write/sheet.js';
export {toHTML, type HTMLOptions, type WrittenHTML} from './formats/write/to-html.js';
export {registerTranslation, wordsFor, type Translation, type Words} from './translations/index.js';
export {version} from './internal/version.js';
