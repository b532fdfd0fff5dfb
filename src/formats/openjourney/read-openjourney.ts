import {builtInLanes, isBuiltIn, type MainField} from '../../model/lanes.js';
import {readItem, readNumber} from '../../model/notation.js';
import {problem} from '../../model/problem.js';
import {pathText} from '../../model/report.js';
import type {Words} from '../../translations/words.js';
import {beginMap, finish} from '../begin.js';
import {addPart, tell, type Data, type Part, type RawJourney} from '../reading.js';
import {
  feelingOf,
  isData,
  listIn,
  readNodes,
  scoreScale,
  stepsLane,
  textOf,
  type Node,
  without,
} from './nodes.js';

/** A node as an item of a lane, and the key of the list that it belongs to. */
function itemOf({data, lane: {id, name}}: Node): [key: string, item: Data] {
  const {title, ...more} = data;
  const {main = ''} = isBuiltIn(id) ? (builtInLanes[id] as {main?: MainField}) : {main: 'text'};
  if (title == null && main) return [id, more];
  const {description} = more;
  const text = textOf(title ?? description ?? '…');
  const isTold = main === 'text' && typeof description === 'string' && description;
  const said = isTold ? `${text}: ${description}` : text;
  const isRead = id === 'quotes' || (id === 'metrics' && !Number.isFinite(more.value));
  const item: Data = {...more, [main]: said, ...(isRead && readItem(said, id as 'quotes'))};
  // Without a figure it is no metric, but still to be seen.
  return !main || (id === 'metrics' && !Number.isFinite(Number(item.value)))
    ? [name, {...more, text}]
    : [id, item];
}

/** Puts nodes into the lists of a part; none of these is the author's own. */
function adder(map: Part): (part: Part, node: Node) => void {
  const own = new Set<unknown>();
  return ({path, data}, node) => {
    const [key, item] = itemOf(node);
    const isLane = isBuiltIn(key) && key === node.lane.id;
    const around = isLane ? data : ((data.cells ??= Object.create(null)) as Data);
    if (!own.has(around[key])) own.add((around[key] = listIn(around[key])));
    const list = around[key] as Data[];
    const at = list.push(item) - 1;
    map.reading.places.set(
      `${path}.${pathText([...(isLane ? [] : ['cells']), key, at])}`,
      node.place,
    );
  };
}

function readSteps(map: Part, nodes: readonly Node[]): void {
  for (const node of nodes) {
    const {column, place} = node;
    const {isMomentOfTruth: momentOfTruth, ...data} = node.data;
    const value = feelingOf(map, node);
    const emotion = {...(isData(data.emotion) && data.emotion), value, label: data.sentiment};
    const felt = value === undefined ? data : {...without(data, 'score', 'sentiment'), emotion};
    column.steps.push(addPart(column.part, 'step', place, {...felt, momentOfTruth}));
  }
}

/** Gives stages, or their steps one by one, the feelings that a swimlane has. Returns the nodes that say no more than that. */
function readFeelings(map: Part, nodes: readonly Node[]): Set<Node> {
  const read = new Set<Node>();
  const byColumn = new Map(nodes.map(({column}) => [column, [] as Node[]]));
  for (const node of nodes) byColumn.get(node.column)!.push(node);
  for (const [{part, steps}, own] of byColumn) {
    const parts = own.length === 1 ? [part] : steps;
    if (own.length !== parts.length) {
      tell(part, 'unclear', {found: own[0]!.lane.name}, own[0]!.place, 'warning');
      continue;
    }
    own.forEach((node, i) => {
      const {data} = parts[i]!;
      const value = feelingOf(map, node);
      if (value === undefined || data.emotion) return;
      const {title} = node.data;
      const isFigure = typeof title === 'string' && readNumber(title) === value;
      data.emotion = {
        ...without(node.data, 'title', 'score'),
        value,
        label: isFigure ? undefined : title,
      };
      read.add(node);
    });
  }
  return read;
}

/**
 * Reads OpenJourney: stages across, swimlanes down, nodes in the cells. The
 * nodes of one swimlane are the steps; those of the others belong to the
 * stage, as the format says no more than that.
 */
export function readOpenJourney(input: Data, words: Words): RawJourney {
  const {version, persona, ...more} = input;
  const rest = without(more, 'stages', 'swimlanes', 'nodes');
  const map = beginMap(words, rest);
  const {data, reading} = map;
  const {lanes, nodes} = readNodes(map, input);
  const spine = stepsLane(lanes, nodes);
  const [steps, others] = [true, false].map(is =>
    nodes.filter(({lane}) => (lane === spine) === is),
  );
  readSteps(map, steps!);
  const read = readFeelings(
    map,
    others!.filter(({lane}) => lane.id === 'emotion'),
  );
  const columns = [...new Set(nodes.map(({column}) => column))];
  const parts = columns.flatMap(({part, steps: own}) => [part, ...own]);
  const byId = new Map(parts.map(part => [part.role === 'step' && part.data.id, part]));
  const put = adder(map);
  for (const node of others!) {
    const {stepId, ...more} = node.data;
    const step = typeof stepId === 'string' ? byId.get(stepId) : undefined;
    if (!read.has(node)) put(step ?? node.column.part, step ? {...node, data: more} : node);
  }
  if (spine) tell(map, 'read-as', {found: JSON.stringify(spine.name), use: 'steps'}, undefined);
  const {personas} = rest;
  if (personas === undefined) data.personas = listIn(persona);
  else if (!listIn(personas).some(one => (one as Data | null)?.name === persona))
    data.persona = persona;
  data.openJourney = {version, steps: spine?.name};
  if (parts.some(part => part.data.emotion)) data.emotionScale ??= scoreScale;
  data.lanes ??= lanes
    .filter(lane => lane !== spine)
    .map(({more, id, label}) => ({...more, id, label}));
  if (!data.stages) reading.problems.push(problem('error', 'expected', '', {kind: 'journey'}));
  return finish(map);
}
