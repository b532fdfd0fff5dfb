/** What reads other forms than the library's own, for the classic file: sheets and diagrams are there, the rest lies beside it. */
import type {Listed} from '../formats/beside/listed.js';
import {readMermaid} from '../formats/mermaid/read.js';
import type {DataReader, RawJourney, TextReader} from '../formats/reading.js';
import type {Format} from '../formats/recognise.js';
import {readCSV} from '../formats/sheet/from-csv.js';
import {beside} from '../internal/beside.js';
import {here, lazy, type Lazy} from '../internal/lazy.js';

const rawOf = ([data, problems, get]: Listed): RawJourney => ({data, problems, places: {get}});

/** What the default export of a file beside this one reads. */
const lyingBeside = (name: string) =>
  lazy(async () => {
    const {default: read} = (await beside(name)) as {default: (...given: unknown[]) => Listed};
    return (given: unknown, {lang}: {lang: string}) => rawOf(read(given, lang));
  });

const sheet = /* @__PURE__ */ here<TextReader>(readCSV);
export const textReaders: {readonly [format in Format]?: Lazy<TextReader>} = {
  mermaid: /* @__PURE__ */ here(readMermaid),
  csv: sheet,
  tsv: sheet,
  markdown: /* @__PURE__ */ lyingBeside('markdown'),
};
export const dataReader: Lazy<DataReader> = /* @__PURE__ */ lyingBeside('data');
