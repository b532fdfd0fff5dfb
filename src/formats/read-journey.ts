import {problem} from '../model/problem.js';
import type {ParseResult} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {wordsFor} from '../translations/map.js';
import {dataIn} from './data-in.js';
import {journeyFrom} from './journey-from.js';
import {readMarkdown} from './markdown/from-markdown.js';
import {readMermaid} from './mermaid/read.js';
import {isData} from './openjourney/nodes.js';
import {readOpenJourney} from './openjourney/read-openjourney.js';
import {readValue} from './read-value.js';
import type {RawJourney, TextReader} from './reading.js';
import {formatNamed, formatOf, unfence, type Evidence, type Format} from './recognise.js';
import {readShape} from './shapes/read-shape.js';
import {readCSV} from './sheet/from-csv.js';

/** What may be known of a source beside it. */
export interface SourceOptions extends Evidence {
  /** Language of the map's own words, which decides what is a lane's usual name. Words of all languages are known. Default: English. */
  readonly lang?: string;
}

const readers: {readonly [F in Format]?: TextReader} = {
  json: (text, words) => dataIn(text, value => readValue(value, words)),
  openjourney: (text, words) =>
    dataIn(text, value =>
      isData(value) ? readOpenJourney(value, words) : readShape(value, words),
    ),
  mermaid: readMermaid,
  csv: readCSV,
  tsv: readCSV,
  markdown: (text, _, lang) => readMarkdown(text, lang),
};

function readText(text: string, {lang, ...evidence}: SourceOptions): RawJourney {
  const bare = unfence(text);
  const format = formatOf(bare.text, {...evidence, type: evidence.type ?? bare.type});
  const read = format && readers[format];
  if (!read) {
    const tried = {kind: Object.keys(readers).join(', ')};
    return {problems: [problem('error', 'expected', '', tried, text.trim())], places: new Map()};
  }
  const {problems, ...rest} = read(bare.text, wordsFor(lang ?? 'en'), lang);
  const {type} = evidence;
  const isUnknown = type && !formatNamed(type) && !/\b(plain|octet-stream|txt)\b/i.test(type);
  const told = problem('hint', 'read-as', '', {use: format}, type ?? undefined);
  return {...rest, problems: isUnknown ? [told, ...problems] : problems};
}

/**
 * Reads a journey from whatever holds one: data or text; a journey of this
 * library, OpenJourney, other shapes of JSON, Mermaid, CSV, tabs or Markdown.
 * What a text is, `type` says
 * (`csv`, `.md`, `text/csv; charset=utf-8`), else the extension of `url`, else
 * `contentType`, else its look. How it was understood is told by hints. Never
 * throws for data; what is none of these gives no journey and a problem that
 * says what it was taken for.
 */
export const readJourney = (input: unknown, options: SourceOptions = {}): ParseResult<Journey> =>
  journeyFrom(
    typeof input === 'string'
      ? readText(input, options)
      : dataIn(input, value => readValue(value, wordsFor(options.lang ?? 'en'))),
  );
