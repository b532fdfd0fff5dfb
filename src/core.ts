/** What works without a page: the model and the layout of journeys, the words they are told in, and the forms they are written as and read from. */
export * from './core-alone.js';
export {fromCSV} from './formats/sheet/from-csv.js';
export {fromMarkdown} from './formats/markdown/from-markdown.js';
