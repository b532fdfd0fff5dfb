import {isBuiltIn, laneIds, type LaneId} from '../model/lanes.js';
import {readNumber, splitItems} from '../model/notation.js';
import {fieldOf} from './fields.js';
import {nothing, transpose, type Cell, type Grid} from './grid.js';
import {formOf, readLabel, type Label} from './labels.js';
import {addNamed} from './outline.js';
import {fill, fillOwn} from './part.js';
import {addPart, declarePersona, tell, type Part} from './reading.js';
import type {Term} from '../translations/words.js';

/** A stage, and what each of its columns says something of: a step, or itself. */
interface Head {
  readonly stage: Part;
  readonly parts: Part[];
}

/** What a row fills. */
interface Row {
  readonly id: string;
  /** What the lane is called; none if that is its usual name. */
  readonly label?: string | undefined;
  /** Whether it is a lane, or a field of another sort. */
  readonly isLane?: boolean;
  readonly read?: Label;
}

export type {Row};
export {lanesOf};

/** What the name of a row says. */
function labelOf(map: Part, {text}: Cell): Label {
  const label = readLabel(text, map.reading.lexicon, true);
  return label.terms.length ? label : {...label, text};
}

const lanesIn = (map: Part, cells: readonly Cell[]) =>
  cells.slice(1).filter(cell => labelOf(map, cell).terms.some(isBuiltIn));

/** Turns a table in which the stages run down. */
function turn(grid: Grid, map: Part): Grid {
  const turned = transpose(grid);
  const [across, down] = [lanesIn(map, grid[0]!).length, lanesIn(map, turned[0]!).length];
  const {place} = grid[0]![0]!;
  if (across && down && across < 2 * down && down < 2 * across)
    tell(map, 'unclear', {found: 'table'}, place, 'warning');
  if (across <= down) return grid;
  tell(map, 'transposed', {}, place);
  return turned;
}

const isRepeated = (cell: Cell, before: Cell | undefined) =>
  cell === before || !cell.text || cell.text === before?.text;

/** Whether a row is one cell over the whole width, which fills nothing. */
const isBand = ([first, ...rest]: readonly Cell[]) =>
  rest.length > 1 && rest.every(cell => cell === first);

/** Whether a row has the steps of the stages above it. */
function hasSteps(map: Part, [stages, steps]: Grid): boolean {
  if (!stages || !steps || isBand(steps)) return false;
  const [first, ...rest] = steps;
  const {terms} = labelOf(map, first!);
  const isLane = terms.some(isBuiltIn);
  const isSteps = terms.includes('steps');
  const isGrouped = stages.some((cell, c) => c > 1 && isRepeated(cell, stages[c - 1]));
  return (
    (isSteps && (!isLane || isGrouped)) ||
    (!first!.text && isGrouped) ||
    ((isSteps || !isLane) && rest.every(({isHead, text}) => isHead || !text))
  );
}

const addHead = (around: Part, role: 'stage' | 'step', cell: Cell): Part =>
  cell.text
    ? addNamed(around, role, {...cell, links: cell.lines[0]!.links})
    : addPart(around, role, cell.place);

/** Reads the heads of the columns. */
function readHeads(map: Part, [stages = [], steps]: Grid): Head[] {
  const heads: Head[] = [];
  const goesOn = (c: number) =>
    c > 1 &&
    stages[c] &&
    (stages[c] === stages[c - 1] || (steps && isRepeated(stages[c], stages[c - 1])));
  for (let c = 1; c < stages.length; c++) {
    if (!goesOn(c)) heads.push({stage: addHead(map, 'stage', stages[c]!), parts: []});
    const {stage, parts} = heads.at(-1)!;
    const last = parts.at(-1);
    const step = steps?.[c];
    if (last && step && step === steps[c - 1]) parts.push(last);
    else
      parts.push(
        !step || (!step.text && !last && !goesOn(c + 1)) ? stage : addHead(stage, 'step', step),
      );
  }
  return heads;
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

/** The field of a stage or a step that a label names and that is no lane. */
const plainField = ({terms, text}: Label): string | undefined =>
  [text, ...terms]
    .map(name => fieldOf('step', name)?.key ?? '')
    .find(key => key && !isBuiltIn(key) && !/^(id|title)$/.test(key));

/** What a row fills, by its name. */
function readRowName(map: Part, cell: Cell, hasCurves: boolean): Row {
  const {words} = map.reading.lexicon;
  const label = labelOf(map, cell);
  const {terms, text, note} = label;
  const [id, another] = terms.filter(isBuiltIn);
  const field = id ? undefined : plainField(label);
  if (field) return {id: field};
  if (!id || another) {
    if (id) tell(map, 'unclear', {found: text}, cell.place, 'warning');
    else tell(map, 'own-lane', {name: text}, cell.place);
    return {id: text, isLane: true};
  }
  const isRead = readScale(map, label) || id === 'metrics';
  // What tells several rows of emotions apart is whose they are.
  const whose =
    label.whose ??
    (hasCurves && id === 'emotion' && !isRead && !/\d/.test(note ?? '') ? note : undefined);
  const name = note && !isRead && !whose ? `${text} (${note})` : text;
  const isUsual = formOf(name) === formOf(words.lanes[id]);
  return {
    id,
    label: isUsual ? undefined : name,
    isLane: true,
    read: {terms, text, whose, note: id === 'metrics' ? note : undefined},
  };
}

/** What the rows say of the lanes, if it is not as usual. */
function lanesOf(rows: readonly Row[]): Row[] | undefined {
  const known = new Set<string>();
  const lanes = rows.filter(({id, isLane}) => isLane && !known.has(id) && known.add(id));
  const places = lanes.map(({id, label}) => (label ? -1 : laneIds.indexOf(id as LaneId)));
  return places.every((place, i) => place > (places[i - 1] ?? -1)) ? undefined : lanes;
}

/** Takes each cell of a row for the stage that it covers whole, else for each step below it. */
function readRow(
  heads: readonly Head[],
  cells: readonly Cell[],
  put: (part: Part, cell: Cell) => void,
): void {
  let c = 1;
  for (const {stage, parts} of heads) {
    const own = cells.slice(c, (c += parts.length));
    const isWhole = own.length > 1 && own.every(cell => cell === own[0]);
    (isWhole ? [stage] : parts).forEach((part, i) => {
      if (part !== parts[i - 1] || own[i] !== own[i - 1]) put(part, own[i]!);
    });
  }
}

function readRows(map: Part, heads: readonly Head[], body: Grid): void {
  const rows: Row[] = [];
  const {reading} = map;
  const hasCurves =
    body.filter(([first]) => labelOf(map, first!).terms.includes('emotion')).length > 1;
  body.forEach((cells, r) => {
    const [first] = cells;
    if (isBand(cells))
      return tell(map, 'read-as', {found: first!.said, use: 'nothing'}, first!.place);
    // A row without a name goes on with the one before.
    if (!rows.length || !isRepeated(first!, body[r - 1]?.[0]))
      rows.push(readRowName(map, first!, hasCurves));
    const {id, isLane, read} = rows.at(-1)!;
    // Among signs, a hyphen is one of them.
    const isSigned = id === 'emotion' && cells.some(({text}) => /^(\+\+?|--|−−)(\s|$)/.test(text));
    readRow(heads, cells, (part, {lines, said, place}) => {
      const all = isSigned && !lines.length ? [{text: said, depth: 0, place}] : lines;
      if (!all.length) return;
      if (id === 'personas')
        for (const name of splitItems(said, id)) declarePersona(reading, name, place);
      if (isLane && !read) fillOwn(part, id, all);
      else if (!isLane && typeof part.data[id] === 'string')
        tell(part, 'unclear', {found: said}, place, 'warning');
      else if (id !== 'momentOfTruth' || !/^(no|non|false|0)$/i.test(said))
        fill(part, id, all, read);
    });
  });
  const lanes = lanesOf(rows);
  if (lanes) map.data.lanes ??= lanes.map(({id, label}) => ({id, label}));
}

/**
 * The columns in which a long table names the stage and the step (−1: none)
 * of each row; undefined if the table is no long one. Its first row has a name
 * for stages, for steps or for each of both, and more lanes than its first
 * column. A lane's word can stand for steps, too, where stages are repeated.
 */
function findKeys(map: Part, table: Grid): [stage: number, step: number] | undefined {
  const [head, next] = table;
  const terms = head!.map(({text}) => (/\d/.test(text) ? [] : map.reading.lexicon.find(text)));
  const has = (c: number, term: Term) => terms[c]!.includes(term);
  const names = [...terms.keys()].filter(
    c => !terms[c]!.some(isBuiltIn) && (has(c, 'stages') || has(c, 'steps')),
  );
  const stage = names.find(c => !has(c, 'steps')) ?? names.find(c => has(c, 'stages')) ?? names[0];
  if (stage === undefined || names.length > 2) return undefined;
  const isStep = (c: number) => c !== stage && has(c, 'steps');
  const isGrouped =
    has(stage, 'stages') &&
    table.some((row, r) => r > 1 && isRepeated(row[stage]!, table[r - 1]![stage]));
  const step = names.find(isStep) ?? (isGrouped ? terms.findIndex((_, c) => isStep(c)) : -1);
  // A word for steps says as much as two lanes.
  const count = (cells: readonly Cell[], hasSteps: boolean) =>
    new Set(lanesIn(map, cells).map(({text}) => text)).size + (hasSteps ? 2 : 0);
  const across = count(head!, step >= 0);
  const down = count(
    table.map(([first]) => first!),
    labelOf(map, next![0]!).terms.includes('steps'),
  );
  return across > down ? [stage, step] : undefined;
}

/**
 * Reads a long table, which has a row for each step. A stage and a step go on
 * while they are repeated or left empty, so that a step may have several rows;
 * what such rows repeat is said once. A row that names a stage and no step
 * speaks of the stage.
 */
function readLong(map: Part, [head, ...rows]: Grid, [stageAt, stepAt]: [number, number]): void {
  tell(map, 'transposed', {}, head![0]!.place);
  const parts: Part[] = [];
  let [stage, step]: (Part | undefined)[] = [];
  let [stageName, stepName] = ['', ''];
  let said = new Set<string>();
  const body = rows.map(row => {
    const [first, second] = [row[stageAt]!, row[stepAt]];
    if (!stage || (first.text && first.text !== stageName)) {
      stage = addHead(map, 'stage', first);
      stageName = first.text;
      stepName = '';
    }
    if (second?.text && second.text !== stepName) {
      step = addHead(stage, 'step', second);
      stepName = second.text;
    }
    const part = second?.text ? step! : first.text ? stage : (parts.at(-1) ?? stage);
    if (part !== parts.at(-1)) said = new Set();
    parts.push(part);
    return row.map((cell, c) => {
      const key = `${c} ${cell.said}`;
      return said.has(key) ? nothing : said.add(key) && cell;
    });
  });
  const columns = transpose([head!, ...body]).filter((_, c) => c !== stageAt && c !== stepAt);
  readRows(map, [{stage: map, parts}], columns);
}

/** How many lanes a table has by the names of its rows, or of its columns; less than none if it is too small. */
export const countLanes = (map: Part, grid: Grid): number =>
  grid.length > 1 && grid[0]!.length > 1
    ? Math.max(lanesIn(map, grid[0]!).length, lanesIn(map, transpose(grid)[0]!).length)
    : -1;

/** Reads a map from a table: stages run across, lanes run down, or the other way round. */
export function readTable(map: Part, table: Grid): void {
  let whole = table;
  const [first, ...others] = whole;
  const filled = new Set(first!.filter(({text}) => text));
  // A first row that is one cell, or one filled cell and nothing beside it, is the title.
  if (others.length > 1 && first!.length > 2 && filled.size === 1 && filled.has(first![0]!)) {
    map.data.title ??= first![0]!.text;
    whole = others;
  }
  const keys = findKeys(map, whole);
  if (keys) return readLong(map, whole, keys);
  const grid = turn(whole, map);
  const rows = hasSteps(map, grid) ? 2 : 1;
  readRows(map, readHeads(map, grid.slice(0, rows)), grid.slice(rows));
}
