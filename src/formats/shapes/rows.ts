import {isBuiltIn, type ItemLaneId} from '../../model/lanes.js';
import {readItem, splitItems} from '../../model/notation.js';
import {formOf} from '../labels.js';
import {isData, without} from '../openjourney/nodes.js';
import type {Data} from '../reading.js';
import {lanesOf, type Row} from '../table.js';
import {isHeading, namesStages, namesSteps, useOf} from './keys.js';
import {titleKey} from './parts.js';
import {isBlank, isList, isScalar, type Shape} from './shape.js';

/** What the keys of all rows say. */
interface Columns {
  readonly stage: string;
  readonly step: string | undefined;
  /** Whether a row is a step, and not a stage. */
  readonly hasSteps: boolean;
  readonly lanes: ReadonlyMap<string, Row>;
}

/** The key under which rows name their stage; undefined if these are no rows. */
export function stageKey(
  rows: readonly unknown[],
  {reading: {lexicon}}: Shape,
): string | undefined {
  const [first] = rows;
  if (!rows.every(isData) || !isData(first)) return undefined;
  const keys = Object.keys(first).filter(
    key => namesStages(key, lexicon) && rows.every(row => row[key] == null || isScalar(row[key])),
  );
  // In French one word may stand for both.
  return keys.find(key => !namesSteps(key, lexicon)) ?? keys[0];
}

/** What the items of a cell are: those of a list, else those that breaks and separators part. */
function itemsOf(value: unknown, id: string): unknown {
  const read = (text: string) => (isBuiltIn(id) ? readItem(text, id as ItemLaneId) : text);
  if (isList(value)) {
    const list: readonly unknown[] = value;
    return list.map(one => (typeof one === 'string' ? read(one) : one));
  }
  return typeof value === 'string' ? splitItems(value, id).map(read) : value;
}

/** What the columns of a sheet are. A heading that nothing is known of has a lane of its own. */
function columnsOf(rows: readonly Data[], stage: string, shape: Shape): Columns {
  const {lexicon} = shape.reading;
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))].filter(key => key !== stage);
  const named = keys.find(key => namesSteps(key, lexicon) && rows.some(row => isScalar(row[key])));
  const isTitled = keys.some(key => useOf('step', key, lexicon).use === 'title');
  const isRepeated = rows.some(
    (row, i) => i && (isBlank(row[stage]) || row[stage] === rows[i - 1]![stage]),
  );
  // Where nothing else names the steps, what is done or met does.
  const other =
    isTitled || !isRepeated ? undefined : titleKey('step', without(rows[0]!, stage), shape);
  const step = named ?? other;
  const hasSteps = isRepeated || isTitled || step !== undefined;
  const lanes = new Map<string, Row>();
  for (const key of keys) {
    if (key === step) continue;
    const found = useOf('step', key, lexicon);
    // In a sheet each cell is the feeling of one.
    const {use, isLane} = found.use === 'emotions' ? {use: 'emotion', isLane: true} : found;
    const id = use ?? key.trim();
    if (!use && !isHeading(key)) continue;
    if (!use) shape.tell('own-lane', {name: id});
    const isUsual =
      !isHeading(key) || (isBuiltIn(id) && formOf(key) === formOf(lexicon.words.lanes[id]));
    lanes.set(key, {id, isLane: isLane || !use, label: isUsual ? undefined : key.trim()});
  }
  return {stage, step, hasSteps, lanes};
}

/** A row as a step. */
function stepOf(row: Data, {stage, step, lanes}: Columns): Data {
  const cells = Object.create(null) as Data;
  const entries = Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
    if (key === stage || isBlank(value)) return [];
    if (key === step) return [['title', value]];
    const {id, isLane} = lanes.get(key) ?? {};
    if (id === undefined || !isLane || id === 'emotion' || id === 'image') return [[key, value]];
    if (isBuiltIn(id)) return [[id, itemsOf(value, id)]];
    cells[id] = itemsOf(value, id);
    return [];
  });
  return Object.fromEntries([
    ...entries,
    ...(Object.keys(cells).length ? [['cells', cells]] : []),
  ]) as Data;
}

/** Rows that repeat their stage, as stages with steps. An empty cell goes on with the stage above. */
export function fromRows(rows: readonly Data[], key: string, shape: Shape, place: string): Data {
  const columns = columnsOf(rows, key, shape);
  const {hasSteps} = columns;
  const stages: {title: unknown; steps: Data[]}[] = [];
  const {places} = shape.reading;
  rows.forEach((row, i) => {
    const title = row[key];
    if (!stages.length || (!isBlank(title) && title !== stages.at(-1)!.title))
      stages.push({title: title ?? '…', steps: []});
    const {steps} = stages.at(-1)!;
    const step = stepOf(row, columns);
    const path = `stages[${stages.length - 1}]${hasSteps ? `.steps[${steps.length}]` : ''}`;
    places.set(path, `${place}[${i}]`);
    steps.push(step);
  });
  shape.tell('read-as', {found: place || '[…]', use: 'stages, steps'});
  const lanes = lanesOf([...columns.lanes.values()])?.map(({id, label}) => ({id, label}));
  return {
    // Without steps each row is a stage.
    stages: hasSteps ? stages : stages.map(({title, steps: [own]}) => ({...own, title})),
    ...(lanes && {lanes}),
  };
}
