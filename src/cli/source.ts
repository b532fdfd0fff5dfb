import {readJourney} from '../formats/read-journey.js';
import {formatOf, unfence, type Format} from '../formats/recognise.js';
import {markOf} from '../formats/sheet/cells.js';
import type {ParseResult, Problem} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {Trouble} from './faults.js';
import {called, pipe, readText} from './files.js';
import {fromHTML} from './from-html.js';
import {cellOffset, jsonFinder, positionAt, type Position} from './positions.js';

/** How a file is to be read. */
export interface ReadOptions {
  readonly from?: string | undefined;
  readonly lang?: string | undefined;
  readonly encoding?: string | undefined;
}

/** A file that was read. */
export interface Source extends ParseResult<Journey> {
  readonly name: string;
  readonly format: Format;
  /** Where in the file a problem is: at its beginning, if it has no place. */
  positionOf(problem: Problem): Position;
}

type Locate = (problem: Problem) => Position | undefined;

const beginning: Position = {line: 1, column: 1};

/** What the problem itself says: a line, and maybe a column. */
const told: Locate = ({code, params, place = ''}) => {
  if (code === 'json' && params)
    return {line: Number(params['line']), column: Number(params['column'])};
  const [, line, column = 1] = /^line (\d+)(?:, column (\d+))?/.exec(place) ?? [];
  return line ? {line: Number(line), column: Number(column)} : undefined;
};

/** Finds places in JSON that stands in a text from some sign on. */
function inJSONAt(text: string, json: string, offset: number): Locate {
  const bare = json.startsWith('\ufeff') ? 1 : 0;
  const find = jsonFinder(json.slice(bare));
  const start = positionAt(text, offset);
  return one => {
    const own = told(one);
    if (own) {
      const {line, column} = own;
      return {line: line + start.line - 1, column: line > 1 ? column : column + start.column - 1};
    }
    // In data of another shape, the place is the path in the file.
    return find && positionAt(text, find(one.place ?? one.path) + offset + bare);
  };
}

const inJSON = (text: string): Locate => inJSONAt(text, text, 0);

function inSheet(text: string): Locate {
  const bare = text.replace(/^\ufeff/, '');
  const [, own] = /^sep=([,;\t])[\r\n]/i.exec(bare) ?? [];
  const mark = own ?? markOf(bare);
  return one => {
    const [, row, column = 1] = /^row (\d+)(?:, column (\d+))?/.exec(one.place ?? '') ?? [];
    if (!row) return told(one);
    return positionAt(bare, cellOffset(bare, mark, Number(row), Number(column)));
  };
}

type Read = ParseResult<Journey> & {readonly locate: Locate};

function readHTML(text: string, lang?: string): Read {
  const {json, offsets, maps, start, ...result} = fromHTML(text, lang);
  const hint: Problem = {
    severity: 'hint',
    code: 'more',
    path: '',
    message: `the first of ${maps} maps is read`,
  };
  const inside = json && inJSONAt(text, json.text, json.offset);
  return {
    ...result,
    problems: maps > 1 ? [...result.problems, hint] : result.problems,
    locate: one => {
      if (inside) return inside(one);
      return positionAt(text, offsets.get(one.place ?? '') ?? start);
    },
  };
}

const locators: Readonly<Record<Exclude<Format, 'html'>, (text: string) => Locate>> = {
  json: inJSON,
  openjourney: inJSON,
  csv: inSheet,
  tsv: inSheet,
  mermaid: () => told,
  markdown: () => told,
};

const readAs = (format: Format, text: string, lang?: string): Read =>
  format === 'html'
    ? readHTML(text, lang)
    : {...readJourney(text, {lang, type: format}), locate: locators[format](text)};

/** Reads a text in its format, or in the one that is named. */
export function readSource(name: string, whole: string, {from, lang}: ReadOptions = {}): Source {
  const fenced = unfence(whole);
  const {text} = fenced;
  const format = formatOf(text, {
    // A block of code says what is in it, whatever the file is called.
    type: from ?? fenced.type,
    url: text === whole && name !== pipe ? name : undefined,
  });
  if (!format)
    throw new Trouble(
      `${called(name)}: is in no format that is known; name it, as in --from csv, if it is one`,
    );
  const {locate, ...result} = readAs(format, text, lang);
  return {name, format, ...result, positionOf: one => locate(one) ?? beginning};
}

export const openSource = async (name: string, options: ReadOptions): Promise<Source> =>
  readSource(name, await readText(name, options.encoding), options);
