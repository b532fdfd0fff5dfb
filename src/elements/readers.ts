/** What reads other forms than the library's own, which loads when it is first used. The classic file has `readers-at-once.ts` in its place. */
import type {DataReader, TextReader} from '../formats/reading.js';
import type {Format} from '../formats/recognise.js';
import {lazy, type Lazy} from '../internal/lazy.js';

const sheet: Lazy<TextReader> = lazy(
  async () => (await import('../formats/sheet/from-csv.js')).readCSV,
);

/** What reads a text, by its format. */
export const textReaders: {readonly [format in Format]?: Lazy<TextReader>} = {
  mermaid: lazy(async () => (await import('../formats/mermaid/read.js')).readMermaid),
  csv: sheet,
  tsv: sheet,
  markdown: lazy(async () => {
    const {readMarkdown} = await import('../formats/markdown/from-markdown.js');
    return text => readMarkdown(text);
  }),
};

/** What reads data of another form: OpenJourney, and other shapes. */
export const dataReader: Lazy<DataReader> = lazy(
  async () => (await import('../formats/read-value.js')).readValue,
);
