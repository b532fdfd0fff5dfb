import {isBuiltIn, laneIds, type LaneId} from '../model/lanes.js';
import {readNumber, splitItems} from '../model/notation.js';
import {gridOf, transpose, type Cell, type Grid} from './grid.js';
import {formOf, readLabel, type Label} from './labels.js';
import {addNamed} from './outline.js';
import {fill} from './part.js';
import {addPart, declarePersona, tell, type Part} from './reading.js';
import type {Tree} from './tree.js';

/** A column of cells and what they say something of. */
interface Column {
  readonly stage: Part;
  /** None for a stage without steps. */
  readonly step?: Part | undefined;
}

/** What a row fills. */
interface Row {
  readonly id: string;
  /** What the lane is called; none if that is its usual name. */
  readonly label?: string | undefined;
  readonly read: Label;
}

/** What the name of a row says. */
function labelOf(map: Part, {text}: Cell): Label {
  const label = readLabel(text, map.reading.lexicon, true);
  return label.terms.length ? label : {...label, text};
}

const lanesIn = (map: Part, cells: readonly Cell[]) =>
  cells.slice(1).filter(cell => labelOf(map, cell).terms.some(isBuiltIn)).length;

/** Turns a table in which the stages run down. */
function turn(grid: Grid, map: Part): Grid {
  const turned = transpose(grid);
  const [across, down] = [lanesIn(map, grid[0]!), lanesIn(map, turned[0]!)];
  const {place} = grid[0]![0]!;
  if (across && across === down) tell(map, 'unclear', {found: 'table'}, place, 'warning');
  if (across <= down) return grid;
  tell(map, 'transposed', {}, place);
  return turned;
}

const isRepeated = (cell: Cell, before: Cell | undefined) =>
  cell === before || !cell.text || cell.text === before?.text;

/** Whether a row has the steps of the stages above it. */
function hasSteps(map: Part, [stages, steps]: Grid): boolean {
  if (!stages || !steps) return false;
  const [first, ...rest] = steps;
  const {terms} = labelOf(map, first!);
  const isSteps = terms.includes('steps');
  const isGrouped = stages.some((cell, c) => c > 1 && isRepeated(cell, stages[c - 1]));
  return (
    (isSteps && !terms.some(isBuiltIn)) ||
    ((isSteps || !first!.text) && (isGrouped || rest.every(({isHead, text}) => isHead || !text)))
  );
}

/** Reads the heads of the columns. */
function readHead(map: Part, [stages = [], steps]: Grid): Column[] {
  const columns: Column[] = [];
  const add = (around: Part, role: 'stage' | 'step', cell: Cell) =>
    cell.text
      ? addNamed(around, role, {...cell, links: cell.lines[0]!.links})
      : addPart(around, role, cell.place);
  const goesOn = (c: number) =>
    c > 1 &&
    stages[c] &&
    (stages[c] === stages[c - 1] || (steps && isRepeated(stages[c], stages[c - 1])));
  for (let c = 1; c < stages.length; c++) {
    const last = goesOn(c) ? columns.at(-1) : undefined;
    const stage = last?.stage ?? add(map, 'stage', stages[c]!);
    const head = steps?.[c];
    if (last && head && head === steps[c - 1]) columns.push(last);
    else if (!head || (!head.text && !last && !goesOn(c + 1))) columns.push({stage});
    else columns.push({stage, step: add(stage, 'step', head)});
  }
  return columns;
}

/** The scale that stands behind the word for emotions: `1–5`, `0 to 10`. */
function readScale({data, reading}: Part, {note = '', terms}: Label): boolean {
  const [, low = '', high = ''] =
    /^([-−–+]?\d+)\s?(?:[-–—/…]|à|to)\s?\+?([-−]?\d+)$/.exec(note) ?? [];
  const [min, max] = [readNumber(low), readNumber(high)];
  if (!terms.includes('emotion') || min === undefined || max === undefined) return false;
  data.emotionScale = {min, max};
  if (min !== -2 || max !== 2) reading.emotionWords = [];
  return true;
}

/** What a row fills, by its name. */
function readRowName(map: Part, cell: Cell, isCurve: boolean): Row {
  const {words} = map.reading.lexicon;
  const label = labelOf(map, cell);
  const {terms, text, note} = label;
  const [id, another] = terms.filter(isBuiltIn);
  if (!id && terms.includes('personas')) return {id: 'personas', read: label};
  if (!id || another) {
    if (id) tell(map, 'unclear', {found: text}, cell.place, 'warning');
    else tell(map, 'own-lane', {name: text}, cell.place);
    return {id: text, read: {terms, text}};
  }
  const isRead = readScale(map, label) || id === 'metrics';
  // What tells several rows of emotions apart is whose they are.
  const whose = label.whose ?? (isCurve && id === 'emotion' && !isRead ? note : undefined);
  const name = note && !isRead && !whose ? `${text} (${note})` : text;
  const isUsual = formOf(name) === formOf(words.lanes[id]);
  return {
    id,
    label: isUsual ? undefined : name,
    read: {terms, text, whose, note: id === 'metrics' ? note : undefined},
  };
}

/** What the rows say of the lanes, if it is not as usual. */
function lanesOf(rows: readonly Row[]): Row[] | undefined {
  const lanes = rows.filter(
    ({id}, r) => id !== 'personas' && rows.findIndex(row => row.id === id) === r,
  );
  const places = lanes.map(({id, label}) => (label ? -1 : laneIds.indexOf(id as LaneId)));
  return places.every((place, i) => place > (places[i - 1] ?? -1)) ? undefined : lanes;
}

/** Fills the lane of a row, each cell in the stages that it covers whole, else in each step below it. */
function readRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  put: (part: Part, cell: Cell) => void,
): void {
  const done = new Map<Cell, Set<Part>>();
  columns.forEach(({stage, step}, c) => {
    const cell = cells[c + 1]!;
    if (!cell.said && !cell.lines.length) return;
    const own = columns.flatMap((column, i) => (column.stage === stage ? [cells[i + 1]] : []));
    const isWhole = own.length > 1 && own.every(one => one === cell);
    const part = step && !isWhole ? step : stage;
    const parts = done.get(cell) ?? new Set();
    if (!parts.has(part)) put(part, cell);
    done.set(cell, parts.add(part));
  });
}

function readRows(map: Part, columns: readonly Column[], body: Grid): void {
  const rows: Row[] = [];
  const isCurve =
    body.filter(([first]) => labelOf(map, first!).terms.includes('emotion')).length > 1;
  body.forEach((cells, r) => {
    const [first] = cells;
    // A band over the whole width fills nothing.
    if (cells.length > 2 && cells.every(cell => cell === first)) return;
    // A row without a name goes on with the one before.
    if (!rows.length || !isRepeated(first!, body[r - 1]?.[0]))
      rows.push(readRowName(map, first!, isCurve));
    const {id, read} = rows.at(-1)!;
    // Among signs, a hyphen is one of them.
    const isSigned = id === 'emotion' && cells.some(({text}) => /^(\+\+?|--|−−)(\s|$)/.test(text));
    readRow(columns, cells, (part, {lines, said, place}) => {
      if (id === 'personas')
        for (const name of splitItems(said, id)) declarePersona(map.reading, name, place);
      const all = isSigned && !lines.length ? [{text: said, depth: 0, place}] : lines;
      fill(part, id, all, read, true);
    });
  });
  const lanes = lanesOf(rows);
  if (lanes) map.data.lanes ??= lanes.map(({id, label}) => ({id, label}));
}

/** Reads a map from a table: stages run across, lanes run down, or the other way round. */
export function readTable(map: Part, table: Tree): void {
  let whole = gridOf(table);
  const [first, ...others] = whole;
  const filled = new Set(first!.filter(({text}) => text));
  // A first row that is one cell, or one filled cell and nothing beside it, is the title.
  if (others.length > 1 && first!.length > 2 && filled.size === 1 && filled.has(first![0]!)) {
    map.data.title ??= first![0]!.text;
    whole = others;
  }
  const grid = turn(whole, map);
  const heads = hasSteps(map, grid) ? 2 : 1;
  readRows(map, readHead(map, grid.slice(0, heads)), grid.slice(heads));
}
