/** The core without what reads by packages of others: a page that loads modules one by one gets none that it has no use for. */
export * from './model/index.js';
export * from './layout/index.js';
export {toCSV} from './formats/write/to-csv.js';
export {toMarkdown} from './formats/write/to-markdown.js';
export type {SheetOptions} from './formats/write/sheet.js';
export {toHTML, type HTMLOptions, type WrittenHTML} from './formats/write/to-html.js';
export {fromOpenJourney, type ReadOptions} from './formats/openjourney/from-openjourney.js';
export {
  toOpenJourney,
  type OpenJourneyOptions,
  type WrittenOpenJourney,
} from './formats/openjourney/to-openjourney.js';
export {readJourney, type SourceOptions} from './formats/read-journey.js';
export {formatOf, type Evidence, type Format} from './formats/recognise.js';
export {registerTranslation, wordsFor, type Translation, type Words} from './translations/index.js';
export {version} from './internal/version.js';
