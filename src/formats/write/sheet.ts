import {isBuiltIn} from '../../model/lanes.js';
import {parseJourney} from '../../model/parse.js';
import type {Journey} from '../../model/schema.js';
import {wordsFor} from '../../translations/map.js';
import type {Words} from '../../translations/words.js';
import {lexiconOf} from '../labels.js';
import {isTag} from '../language.js';
import {within, type Tree, type TreeNode} from '../tree.js';
import {writeTable} from './table.js';

export {isTag};

/** How a sheet is written. */
export interface SheetOptions {
  /** Language of the lanes' names and of numbers. Default: the journey's, else English. */
  readonly lang?: string;
}

/** What stands in a cell, line by line. */
export type Lines = readonly (readonly TreeNode[])[];

/** A journey as rows of cells, and the paragraphs and lists that belong above them. */
export interface Sheet {
  readonly title: string | undefined;
  readonly preface: readonly Tree[];
  /** The first has the stages; behind it the steps, if there are any. */
  readonly rows: readonly (readonly Lines[])[];
  readonly hasSteps: boolean;
}

/** Each item of a list is a line; what else stands in a cell is one. */
function linesOf({content}: Tree): Lines {
  if (!content.length) return [];
  const [list] = content;
  return typeof list === 'object' && list.name === 'ul'
    ? within(list, 'li').map(item => item.content)
    : [content];
}

/** What spans stands in the first of its columns: a sheet has no wider cells. */
const cellsOf = (row: Tree): Lines[] =>
  within(row)
    .filter(({name}) => /^t[dh]$/.test(name))
    .flatMap(cell => [
      linesOf(cell),
      ...Array.from({length: Number(cell.attributes['colspan'] ?? 1) - 1}, (): Lines => []),
    ]);

/** A word for steps. Where no stage has several, it has to be one that means no lane: `Actions` is both in French. */
function stepsWord({stages}: Journey, words: Words): string {
  const {find} = lexiconOf(words);
  const others = words.terms.steps?.split(/,\s*/) ?? [];
  const other = others.find(word => find(word).join() === 'steps');
  const isClear = stages.some(({steps}) => steps.length > 1) || !find(words.steps).some(isBuiltIn);
  return isClear || !other ? words.steps : other[0]!.toLocaleUpperCase(words.lang) + other.slice(1);
}

/** A journey as a sheet, in the words of a language. */
export function sheetOf(journey: Journey, words: Words): Sheet {
  const figure = writeTable(journey, {words, named: new Set(), isSheet: true});
  const rows = within(figure, 'tr').map(cellsOf);
  const hasSteps = journey.stages.some(({steps}) => steps.length);
  // A row without a name looks like part of the one above.
  if (hasSteps) rows[1]![0] = [[stepsWord(journey, words)]];
  const preface = figure.content.filter(node => typeof node === 'object' && node.name !== 'table');
  return {title: journey.title, preface: preface as Tree[], rows, hasSteps};
}

/** Writes any data by a writer of sound journeys; what is no journey gives an empty text. */
export function write(
  data: unknown,
  {lang}: SheetOptions,
  writer: (journey: Journey, words: Words) => string,
): string {
  const {journey} = parseJourney(data);
  return journey ? writer(journey, wordsFor([lang, journey.lang].find(isTag) ?? 'en')) : '';
}
