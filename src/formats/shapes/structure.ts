import type {Words} from '../../translations/words.js';
import type {Lexicon} from '../labels.js';
import {isData, without} from '../openjourney/nodes.js';
import {readMap} from '../read.js';
import type {Data, RawJourney} from '../reading.js';
import type {Tree} from '../tree.js';
import {namesStages, namesSteps, useOf} from './keys.js';
import {fromRows, stageKey} from './rows.js';
import {isBlank, isList, isScalar, type Shape} from './shape.js';

/** Whether data have stages, under any of their names. */
export const stagesKey = (data: Data, {reading: {lexicon}}: Shape): string | undefined =>
  Object.keys(data).find(
    key =>
      useOf('map', key, lexicon).use === 'stages' && typeof data[key] === 'object' && data[key],
  );

/** A list of lists as a table. */
export function fromSheet(rows: readonly unknown[], words: Words): RawJourney {
  const tree = (name: string, content: Tree['content'], place?: string): Tree => ({
    name,
    attributes: {},
    content,
    ...(place && {place}),
  });
  const lines = (text: string) =>
    text.split('\n').flatMap((line, i) => (i ? [tree('br', []), line] : [line]));
  const cell = (value: unknown, name: string, place: string) =>
    isList(value)
      ? tree(
          name,
          [
            tree(
              'ul',
              value.map(one => tree('li', [String(one ?? '')])),
            ),
          ],
          place,
        )
      : tree(name, lines(String(value ?? '')), place);
  const trs = rows.map((row, r) =>
    tree(
      'tr',
      (row as unknown[]).map((one, c) => cell(one, r ? 'td' : 'th', `[${r}][${c}]`)),
    ),
  );
  return readMap(tree('journey-map', [tree('table', trs)]), words);
}

const isTree = (value: unknown) => typeof value === 'object' && value !== null;

const nameIn = (value: unknown): unknown =>
  isData(value)
    ? ['name', 'title', 'label', 'lane', 'row', 'id'].map(key => value[key]).find(isScalar)
    : value;

const cellsIn = (value: unknown): unknown =>
  isData(value)
    ? ['cells', 'values', 'items', 'data', 'content'].map(key => value[key]).find(isList)
    : value;

/** The lanes of a matrix by their names; undefined if these are none. */
function lanesIn(side: unknown): [name: unknown, cells: unknown[]][] | undefined {
  const lanes: [name: unknown, cells: unknown][] = isData(side)
    ? Object.entries(side)
    : (side as unknown[]).map(one =>
        isList(one) ? [one[0], one.slice(1)] : [nameIn(one), cellsIn(one)],
      );
  const isSound = lanes.length && lanes.every(([name, cells]) => isScalar(name) && isList(cells));
  return isSound ? (lanes as [unknown, unknown[]][]) : undefined;
}

/** A column of a matrix as a row of a sheet. */
function toRow(
  head: unknown,
  cells: readonly (readonly [string, unknown])[],
  lexicon: Lexicon,
): Data {
  const own = isData(head) ? Object.entries(head) : [];
  const hasStage = own.some(([key, value]) => namesStages(key, lexicon) && isScalar(value));
  const title = nameIn(head);
  const rest = own.filter(([, value]) => hasStage || value !== title);
  return Object.fromEntries([...(hasStage ? [] : [['stage', title] as const]), ...rest, ...cells]);
}

/** Lanes with their cells, as rows of a sheet in which each column is a row. */
function fromMatrix(map: Data, shape: Shape): Data | undefined {
  const {lexicon} = shape.reading;
  const keys = Object.keys(map);
  const top = keys.find(
    key => isList(map[key]) && (/^col(umn)?s$/i.test(key) || namesStages(key, lexicon)),
  );
  const side = keys.find(
    key => key !== top && /^(rows|lanes|swim_?lanes|data)$/i.test(key) && isTree(map[key]),
  );
  const lanes = side === undefined ? undefined : lanesIn(map[side]);
  if (top === undefined || !lanes) return undefined;
  const columns = map[top] as unknown[];
  const most = Math.max(...new Set(lanes.map(([, cells]) => cells.length)));
  // A first column without a name stands above the names of the lanes.
  const heads = columns.length === most + 1 ? columns.slice(1) : columns;
  const rows = heads.map((head, i) =>
    toRow(
      head,
      lanes.map(([name, cells]) => [String(name), cells[i]]),
      lexicon,
    ),
  );
  const key = stageKey(rows, shape);
  if (key === undefined) return undefined;
  return {...without(map, top, side!), ...fromRows(rows, key, shape, top)};
}

/** What a node of a chart says, with what stands in its `data`. */
const flat = (node: unknown): unknown =>
  isData(node) && isData(node.data) ? {...without(node, 'data'), ...node.data} : node;

/** The ways between nodes that their order does not say. */
function linksOf(edges: unknown, nodes: readonly Data[]): Data[] {
  const order = new Map(nodes.map(({id}, i) => [id, i]));
  return (isList(edges) ? (edges as unknown[]) : []).flatMap(edge => {
    if (!isData(edge)) return [];
    const {source = edge.from, target = edge.to, ...more} = edge;
    const way = (order.get(target) ?? NaN) - (order.get(source) ?? NaN);
    if (way === 1) return [];
    return [
      {
        ...without(more, 'id', 'type', 'from', 'to'),
        from: source,
        to: target,
        kind: way > 0 ? 'branch' : 'loop',
      },
    ];
  });
}

/** Steps in a list of their own, beside the stages that they name, or without any. */
function fromNodes(map: Data, stages: string | undefined, shape: Shape): Data | undefined {
  const key = Object.keys(map).find(one => {
    const list = map[one];
    return one !== stages && isList(list) && list.length && stageKey(list.map(flat), shape);
  });
  if (key === undefined) return undefined;
  const nodes = (map[key] as unknown[]).map(flat) as Data[];
  const stage = stageKey(nodes, shape)!;
  const edges = ['edges', 'links', 'connections', 'transitions'].find(one => isList(map[one]));
  const links = edges === undefined ? [] : linksOf(map[edges], nodes);
  const rest = without(
    map,
    key,
    ...(edges === undefined ? [] : [edges]),
    ...(stages ? [stages] : []),
  );
  if (!stages)
    return {...rest, ...fromRows(nodes, stage, shape, key), ...(links.length && {links})};
  const list = map[stages] as unknown;
  const parts = (isList(list) ? list : [list]).map((one: unknown) =>
    isData(one) ? one : {title: one},
  );
  // Each stage by its id, else by its name; nodes come in the order of their stages.
  const known = new Map(parts.flatMap((part, i) => [part.id, nameIn(part)].map(name => [name, i])));
  if (!nodes.every(node => isBlank(node[stage]) || known.has(node[stage]))) return undefined;
  const steps = parts.map((): Data[] => []);
  nodes.forEach((node, i) => {
    const at = known.get(node[stage]) ?? 0;
    shape.reading.places.set(`stages[${at}].steps[${steps[at]!.length}]`, `${key}[${i}]`);
    steps[at]!.push(without(node, stage));
  });
  shape.tell('read-as', {found: JSON.stringify(key), use: 'steps'});
  return {
    ...rest,
    stages: parts.map((part, i) => (steps[i]!.length ? {...part, steps: steps[i]} : part)),
    ...(links.length && {links}),
  };
}

/** Whether something has what only stages have. */
const isStage = (value: unknown, {reading: {lexicon}}: Shape) =>
  isData(value) &&
  Object.keys(value).some(key => {
    const {use, isLane} = useOf('stage', key, lexicon);
    return isLane || use === 'steps';
  });

/** Stages under their names: `{awareness: {actions: […]}, purchase: {…}}`. */
function fromRecord(record: Data, shape: Shape): Data[] | undefined {
  const parts = Object.entries(record);
  if (parts.length < 2 || !parts.every(([, value]) => isStage(value, shape))) return undefined;
  shape.tell('read-as', {found: '{…}', use: 'stages'});
  return parts.map(([title, value]) => ({title, ...(value as Data)}));
}

/** What stands in a wrapper, with what stands beside it. */
function fromWrapper(map: Data, shape: Shape, depth: number): Data | undefined {
  const {lexicon} = shape.reading;
  for (const [key, value] of Object.entries(map)) {
    // A persona has needs as a stage has, and is none.
    if (useOf('map', key, lexicon).use) continue;
    const isWhole = isList(value) && value.length > 0 && value.every(one => isStage(one, shape));
    const found = isWhole ? {stages: value} : isData(value) && toMap(value, shape, depth + 1);
    if (!found || stagesKey(found, shape) === undefined) continue;
    shape.tell('read-as', {found: JSON.stringify(key), use: isWhole ? 'stages' : 'journey'});
    return {...without(map, key), ...found};
  }
  return undefined;
}

/** What is read of an object, and again until it has stages. */
export function toMap(map: Data, shape: Shape, depth = 0): Data {
  const {lexicon} = shape.reading;
  const stages = stagesKey(map, shape);
  const other =
    map.version === 1 ? undefined : (fromMatrix(map, shape) ?? fromNodes(map, stages, shape));
  if (other) return other;
  if (stages !== undefined) {
    const own = isData(map[stages]) ? fromRecord(map[stages], shape) : undefined;
    return own ? {...without(map, stages), stages: own} : map;
  }
  const steps = Object.keys(map).find(key => isList(map[key]) && namesSteps(key, lexicon));
  if (steps !== undefined) {
    shape.tell('alias', {name: steps, use: 'stages'});
    return {...without(map, steps), stages: map[steps]};
  }
  const record = fromRecord(map, shape);
  if (record) return {stages: record};
  return (depth < 4 && fromWrapper(map, shape, depth)) || map;
}
