import {problem} from '../model/problem.js';
import type {ParseResult} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {wordsFor} from '../translations/map.js';
import type {Words} from '../translations/words.js';
import {dataIn} from './data-in.js';
import {journeyFrom} from './journey-from.js';
import {isData} from './openjourney/nodes.js';
import {readOpenJourney} from './openjourney/read-openjourney.js';
import type {Data, RawJourney} from './reading.js';
import {formatNamed, formatOf, unfence, type Evidence, type Format} from './recognise.js';
import {readShape} from './shapes/read-shape.js';

/** What may be known of a source beside it. */
export interface SourceOptions extends Evidence {
  /** Language of the map's own words, which decides what is a lane's usual name. Words of all languages are known. Default: English. */
  readonly lang?: string;
}

/** Reads a text in one format. */
type Reader = (text: string, words: Words) => RawJourney;

/** Whether data are OpenJourney's, and not a journey of this library with odd keys. */
const isOpenJourney = (value: unknown): value is Data =>
  isData(value) &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.swimlanes) &&
  !(value.version === 1 && 'kind' in value);

/** Reads data of any shape. */
const readValue = (value: unknown, words: Words): RawJourney =>
  isOpenJourney(value) ? readOpenJourney(value, words) : readShape(value, words);

/** A text in another format needs one line here. */
const readers: {readonly [F in Format]?: Reader} = {
  json: (text, words) => dataIn(text, value => readValue(value, words)),
  openjourney: (text, words) =>
    dataIn(text, value =>
      isData(value) ? readOpenJourney(value, words) : readShape(value, words),
    ),
};

function readText(text: string, {lang = 'en', ...evidence}: SourceOptions): RawJourney {
  const bare = unfence(text);
  const format = formatOf(bare.text, {...evidence, type: evidence.type ?? bare.type});
  const read = format && readers[format];
  if (!read) {
    const tried = {kind: Object.keys(readers).join(', ')};
    return {problems: [problem('error', 'expected', '', tried, text.trim())], places: new Map()};
  }
  const {problems, ...rest} = read(bare.text, wordsFor(lang));
  const {type} = evidence;
  const isUnknown = type && !formatNamed(type) && !/\b(plain|octet-stream|txt)\b/i.test(type);
  const told = problem('hint', 'read-as', '', {use: format}, type ?? undefined);
  return {...rest, problems: isUnknown ? [told, ...problems] : problems};
}

/**
 * Reads a journey from whatever holds one: data or text; a journey of this
 * library, OpenJourney, or other shapes of JSON. What a text is, `type` says
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
