import {isBuiltIn} from '../../model/lanes.js';
import {limits} from '../../model/limits.js';
import {readEmotion, readNumber} from '../../model/notation.js';
import {short} from '../../model/problem.js';
import {formOf, readLabel, type Lexicon} from '../labels.js';
import {addPart, tell, type Data, type Part} from '../reading.js';

/** The scale of OpenJourney's scores. */
export const scoreScale = {min: -5, max: 5} as const;

/** A stage with its steps. */
interface Column {
  readonly part: Part;
  readonly steps: Part[];
}

/** A swimlane, and the lane or the row of steps that it is. */
export interface Swimlane {
  /** The id of a lane, or the name of one of the author's own. */
  readonly id: string;
  /** What the lane is called; none if that is its usual name. */
  readonly label?: string | undefined;
  readonly name: string;
  /** What it says beside its name. */
  readonly more: Data;
  /** How far its name says that its nodes are steps. */
  readonly rank: number;
}

/** A node, and where it belongs. */
export interface Node {
  readonly data: Data;
  readonly place: string;
  readonly column: Column;
  readonly lane: Swimlane;
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Data without some of their keys. */
export const without = (data: Data, ...keys: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** A copy of a list, as far as it can be read: one may be all holes. One entry for what is no list. */
export const listIn = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, limits.values) : value == null ? [] : [value];

/** The entries of a list with their places; a text alone is both id and name. */
const entriesIn = (input: Data, key: string): [entry: Data, place: string][] =>
  listIn(input[key]).flatMap((one, i) =>
    one == null ? [] : [[isData(one) ? one : {id: one, name: one}, `${key}[${i}]`]],
  );

/** What stands in the place of a text. An object is none, whatever it says of itself. */
export const textOf = (value: unknown): string => (isData(value) ? '…' : String(value));

/** What others refer to by id; what is not there is made, so that nothing is lost, and told. */
function finder<T>(
  map: Part,
  input: Data,
  key: string,
  make: (entry: Data, place: string) => T,
): (id: unknown, place: string) => T {
  const known = new Map<string, T>();
  const add = (entry: Data, place: string): T => {
    const one = make(entry, place);
    const id = textOf(entry.id ?? entry.name);
    if (!known.has(id)) known.set(id, one);
    return one;
  };
  for (const [entry, place] of entriesIn(input, key)) add(entry, place);
  return (id, place) => {
    const one = known.get(textOf(id));
    if (one) return one;
    tell(map, 'unknown-reference', {found: id === undefined ? key : short(id)}, place, 'warning');
    return add({id, name: id ?? '…'}, place);
  };
}

/** What a swimlane is: what `toOpenJourney()` says, else by its name, else by its id. */
export function laneOf(lexicon: Lexicon, {id, name = id, lane, ...more}: Data): Swimlane {
  const text = textOf(name);
  const [terms, others] = [text, textOf(id)].map(one => readLabel(one, lexicon, true).terms);
  const [first, another] = terms!.some(isBuiltIn)
    ? terms!.filter(isBuiltIn)
    : others!.filter(isBuiltIn);
  const own = typeof lane === 'string' ? lane : first && !another ? first : text;
  const isUsual = isBuiltIn(own) && formOf(text) === formOf(lexicon.words.lanes[own]);
  return {
    more,
    id: own,
    name: text,
    label: isUsual ? undefined : text,
    rank: terms!.includes('steps') ? 2 : Number(own === 'actions'),
  };
}

/** The swimlanes and the nodes of a map. Its stages are added to it. */
export function readNodes(map: Part, input: Data): {lanes: Swimlane[]; nodes: Node[]} {
  const lanes: Swimlane[] = [];
  const columnOf = finder(map, input, 'stages', ({name, steps, ...more}, place): Column => ({
    part: addPart(map, 'stage', place, {
      ...more,
      title: name ?? more.title,
      // The author's own list stays as it is.
      ...(steps !== undefined && {steps: listIn(steps)}),
    }),
    steps: [],
  }));
  const laneAt = finder(map, input, 'swimlanes', entry => {
    lanes.push(laneOf(map.reading.lexicon, entry));
    return lanes.at(-1)!;
  });
  const nodes = entriesIn(input, 'nodes').map(([{stageId, swimlaneId, ...data}, place]) => ({
    data,
    place,
    column: columnOf(stageId, place),
    lane: laneAt(swimlaneId, place),
  }));
  return {lanes, nodes};
}

/** How good a node feels: its score, else the word for its sentiment. */
export function feelingOf(map: Part, {data: {score, sentiment}, place}: Node): number | undefined {
  const value = typeof score === 'string' ? readNumber(score.trim()) : score;
  if (Number.isFinite(value)) return value as number;
  const level = typeof sentiment === 'string' && readEmotion(sentiment, map.reading.emotionWords);
  if (typeof level !== 'number') return undefined;
  const use = level * 2.5;
  tell(map, 'read-as', {found: short(sentiment), use: String(use)}, place);
  return use;
}

/** The swimlane whose nodes are the steps: the one called so, else that of actions, else the first of those with scores that can be. */
export function stepsLane(
  lanes: readonly Swimlane[],
  nodes: readonly Node[],
): Swimlane | undefined {
  const named = [2, 1].flatMap(rank => lanes.find(lane => lane.rank === rank) ?? []);
  if (named[0]) return named[0];
  const scored = nodes.find(
    ({data, lane: {id}}) =>
      Number.isFinite(data.score) &&
      (!isBuiltIn(id) || /^(emotion|touchpoints|channels)$/.test(id)),
  );
  return scored?.lane;
}
