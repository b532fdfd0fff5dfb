/** What works without a page: the model and the layout of journeys, the words they are told in, and the forms they are written as and read from. */
export * from './core-alone.js';
export {fromCSV} from './formats/sheet/from-csv.js';
export {fromMarkdown} from './formats/markdown/from-markdown.js';
export {fromMermaid} from './formats/mermaid/from-mermaid.js';
export {toMermaid, type WrittenMermaid} from './formats/mermaid/to-mermaid.js';
export {fromOpenJourney, type ReadOptions} from './formats/openjourney/from-openjourney.js';
export {
  toOpenJourney,
  type OpenJourneyOptions,
  type WrittenOpenJourney,
} from './formats/openjourney/to-openjourney.js';
export {readJourney, type SourceOptions} from './formats/read-journey.js';
export {formatOf, type Evidence, type Format} from './formats/recognise.js';
