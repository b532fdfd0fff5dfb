import {isBuiltIn, laneIds} from '../model/lanes.js';
import {readNumber, splitItems} from '../model/notation.js';
import {gridOf, transpose, type Cell, type Grid} from './grid.js';
import {isSame, readLabel, plainName, type Label} from './labels.js';
import {addNamed} from './outline.js';
import {putLane} from './part.js';
import {addPart, declarePersona, tell, type Part, type Reading} from './reading.js';
import type {Tree} from './tree.js';

/** A column of cells and what they say something of. */
interface Column {
  readonly stage: Part;
  /** None for a stage without steps. */
  readonly step?: Part | undefined;
}

/** A row that fills a lane. */
interface Row {
  readonly id: string;
  /** What it is called; none if that is its usual name. */
  readonly label?: string | undefined;
}

const lanesIn = ({terms}: Label) => terms.filter(isBuiltIn);

const countLanes = (cells: readonly Cell[], {lexicon}: Reading) =>
  cells.slice(1).filter(({text}) => lanesIn(readLabel(text, lexicon)).length).length;

/** Turns a table in which the stages run down. */
function turn(grid: Grid, map: Part): Grid {
  const {reading} = map;
  const across = countLanes(grid[0]!, reading);
  const down = countLanes(
    grid.map(row => row[0]!),
    reading,
  );
  const place = grid[0]![0]!.place.split(',')[0];
  if (across && across === down) tell(map, 'warning', 'unclear', {found: 'table'}, place);
  if (across <= down) return grid;
  tell(map, 'hint', 'transposed', {}, place);
  return transpose(grid);
}

const isRepeated = (cell: Cell, before: Cell | undefined) =>
  cell === before || !cell.text || cell.text === before?.text;

/** Whether a row has the steps of the stages above it. */
function hasSteps([stages, steps]: Grid, {lexicon}: Reading): boolean {
  if (!stages || !steps) return false;
  const [first, ...rest] = steps;
  const {terms} = readLabel(first!.text, lexicon);
  const isSteps = terms.includes('steps');
  if (isSteps && !terms.some(isBuiltIn)) return true;
  if (first!.text && !isSteps) return false;
  const isGrouped = stages.some((cell, c) => c > 1 && isRepeated(cell, stages[c - 1]));
  return isGrouped || rest.every(({isHead, text}) => isHead || !text);
}

/** Reads the heads of the columns. */
function readHead(map: Part, [stages = [], steps]: Grid): Column[] {
  const columns: Column[] = [];
  for (let c = 1; c < stages.length; c++) {
    const last = columns.at(-1);
    const cell = stages[c]!;
    const isLast = last && isRepeated(cell, stages[c - 1]) && (steps || cell === stages[c - 1]);
    const stage = isLast ? last.stage : addColumn(map, 'stage', cell);
    const head = steps?.[c];
    const isAlone = !isLast && !(stages[c + 1] && isRepeated(stages[c + 1]!, cell));
    if (!head || (isAlone && !head.text)) columns.push({stage});
    else if (isLast && head === steps[c - 1]) columns.push(last);
    else columns.push({stage, step: addColumn(stage, 'step', head)});
  }
  return columns;
}

function addColumn(around: Part, role: 'stage' | 'step', {text, lines, place}: Cell): Part {
  if (!text) return addPart(around, role, place);
  const [line] = lines;
  return addNamed(around, role, {text, place, links: line?.links});
}

/** Puts a cell into the stages that it covers whole, else into each step below it. */
function putCell(
  columns: readonly Column[],
  from: number,
  to: number,
  all: readonly Column[],
  put: (part: Part) => void,
): void {
  const done = new Set<Part>();
  for (const {stage, step} of columns.slice(from, to)) {
    const own = all.filter(column => column.stage === stage);
    const covered = columns.slice(from, to).filter(column => column.stage === stage);
    const part = step && !(own.length > 1 && covered.length === own.length) ? step : stage;
    if (!done.has(part)) put(part);
    done.add(part);
  }
}

/** The scale that stands behind the word for emotions: `1–5`, `0 to 10`. */
function readScale(map: Part, {note = '', terms}: Label): boolean {
  const [, low, high] =
    /^([-−–+]?\d+)\s*(?:[-–—/…]|\.{2,3}|à|to)\s*\+?([-−]?\d+)$/.exec(note.trim()) ?? [];
  if (!terms.includes('emotion') || !low || !high) return false;
  const [min, max] = [readNumber(low), readNumber(high)];
  map.data.emotionScale = {min, max};
  if (min !== -2 || max !== 2) map.reading.emotionWords = [];
  return true;
}

/** What a row is, by its name. */
function readRowName(
  map: Part,
  cell: Cell,
  isCurve: boolean,
): {row: Row; label: Label} | {persona: true} {
  const {reading} = map;
  const read = readLabel(cell.text, reading.lexicon);
  // What tells several rows of emotions apart is whose they are.
  const isOne = isCurve && read.terms.includes('emotion') && !read.whose && read.note;
  const label = isOne ? {...read, whose: read.note} : read;
  const ids = lanesIn(label);
  const [id] = ids;
  if (label.terms.includes('personas') && !id) return {persona: true};
  if (id && ids.length === 1) {
    const isScale = readScale(map, label);
    const isUnit = id === 'metrics' && label.note;
    const text = isScale || isUnit || label.whose || !label.note ? label.text : cell.text;
    const isUsual = isSame(text, reading.lexicon.words.lanes[id]);
    return {
      row: {id, label: isUsual ? undefined : plainName(text)},
      label: {...label, note: isUnit ? label.note : undefined},
    };
  }
  const name = plainName(cell.text);
  if (ids.length) tell(map, 'warning', 'unclear', {found: JSON.stringify(name)}, cell.place);
  else tell(map, 'hint', 'own-lane', {name}, cell.place);
  return {row: {id: name}, label: {terms: [], text: name}};
}

/** What the rows say of the lanes, if it is not as usual. */
function lanesOf(rows: readonly Row[]): Row[] | undefined {
  const lanes = [...new Map(rows.toReversed().map(row => [row.id, row])).values()].toReversed();
  const own = lanes.filter(({id}) => !isBuiltIn(id));
  const usual = lanes.filter(({id}) => isBuiltIn(id));
  const places = usual.map(({id}) => laneIds.indexOf(id as (typeof laneIds)[number]));
  const isUsual =
    !own.length &&
    usual.every(({label}) => !label) &&
    places.every((place, i) => !i || place > places[i - 1]!);
  return isUsual ? undefined : lanes;
}

/** The cells of a row; in one of emotions in signs, a hyphen is a sign too. */
function signedCells(cells: readonly Cell[], isEmotion: boolean): readonly Cell[] {
  const hasSigns = isEmotion && cells.some(({text}) => /^(\+\+?|--|−−)(\s|$)/.test(text));
  return cells.map(cell =>
    hasSigns && cell.isHyphen ? {...cell, lines: [{text: '-', depth: 0, place: cell.place}]} : cell,
  );
}

function readRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  put: (part: Part, cell: Cell) => void,
): void {
  for (let c = 0; c < columns.length;) {
    const cell = cells[c + 1]!;
    let end = c + 1;
    while (end < columns.length && cells[end + 1] === cell) end++;
    if (cell.lines.length) putCell(columns, c, end, columns, part => put(part, cell));
    c = end;
  }
}

function readRows(map: Part, columns: readonly Column[], body: Grid): void {
  const rows: Row[] = [];
  const isEmotion = ([first]: readonly Cell[]) =>
    readLabel(first!.text, map.reading.lexicon).terms.includes('emotion');
  const isCurve = body.filter(isEmotion).length > 1;
  let name: ReturnType<typeof readRowName> | undefined;
  body.forEach((cells, r) => {
    const [first] = cells;
    const before = body[r - 1]?.[0];
    // A band over the whole width, or a row that goes on.
    if (cells.every(cell => cell === first) && cells.length > 2) return;
    if (!name || !isRepeated(first!, before)) {
      name = readRowName(map, first!, isCurve);
      if ('row' in name) rows.push(name.row);
    }
    const row = name;
    const said = signedCells(cells, 'row' in row && row.row.id === 'emotion');
    readRow(columns, said, (part, {lines, text, place}) => {
      if ('row' in row) return putLane(part, row.row.id, lines, row.label);
      const names = splitItems(text, 'personas');
      for (const one of names) declarePersona(map, one, place);
      part.data.personas = names;
    });
  });
  const lanes = lanesOf(rows);
  if (lanes) map.data.lanes ??= lanes.map(({id, label}) => (label ? {id, label} : {id}));
}

/** A first row that is one cell, or one filled cell and nothing beside it, is the table's title. */
function takeTitle(grid: Grid): {title?: string; grid: Grid} {
  const [first, ...rest] = grid;
  const filled = new Set(first!.filter(({lines}) => lines.length));
  const isTitle =
    rest.length > 1 && first!.length > 2 && filled.size === 1 && filled.has(first![0]!);
  return isTitle ? {title: first![0]!.text, grid: rest} : {grid};
}

/** Whether a table can be a map: it has more than one row and column. */
export function readTable(map: Part, table: Tree): void {
  const {title, grid: whole} = takeTitle(gridOf(table));
  if (title) map.data.title ??= title;
  const grid = turn(whole, map);
  const isDeep = hasSteps(grid, map.reading);
  const columns = readHead(map, grid.slice(0, isDeep ? 2 : 1));
  readRows(map, columns, grid.slice(isDeep ? 2 : 1));
}
