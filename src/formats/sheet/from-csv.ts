import {problem, type ParseResult} from '../../model/problem.js';
import type {Journey} from '../../model/schema.js';
import {wordsFor} from '../../translations/map.js';
import type {Words} from '../../translations/words.js';
import {journeyFrom} from '../journey-from.js';
import {lexiconOf} from '../labels.js';
import {readMap} from '../read.js';
import type {RawJourney} from '../reading.js';
import type {SheetOptions} from '../write/sheet.js';
import {readCells} from './cells.js';
import {sheetTree} from './sheet-tree.js';

/** The public `fromCSV()`, but that the problems have no words yet. */
export function readCSV(text: string, words: Words): RawJourney {
  const {rows, problems} = readCells(text);
  const raw = readMap(sheetTree(rows, lexiconOf(words)), words);
  if (!raw.data) problems.push(problem('error', 'expected', '', {kind: 'journey'}));
  return {...raw, problems: [...problems, ...raw.problems]};
}

/**
 * Reads a journey from CSV, or from cells parted by semicolons or tabs, as
 * spreadsheets write them: with the mark of UTF-8, `sep=;`, decimal commas and
 * breaks in quoted cells, each line of which is an item.
 *
 * A sheet is wide or long. In a long one each row is a step: the first row
 * names a column for stages, for steps or for each of both, and more lanes
 * than the first column does. A stage and a step that are repeated or left
 * empty go on; a row with a stage and no step speaks of the stage. Any other
 * sheet is read as a table in HTML: stages, with steps below, across and lanes
 * down, or turned. Lines above the table are its title, fields such as
 * `Owner`, personas and the description.
 *
 * Problems have the place of their cell: `row 3, column 2`, counted from 1
 * with empty rows. Never throws for data.
 *
 * @param options `lang` is the language whose usual words for lanes need no
 * label of their own; words of all languages are known. Default: English.
 */
export const fromCSV = (text: string, {lang = 'en'}: SheetOptions = {}): ParseResult<Journey> =>
  journeyFrom(readCSV(text, wordsFor(lang)));
