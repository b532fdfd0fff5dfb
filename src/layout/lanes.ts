import {laneTypeOf} from '../model/lane-type.js';
import {builtInLanes, isBuiltIn, itemLaneIds, kebab} from '../model/lanes.js';
import type {LaneType, MainField} from '../model/lanes.js';
import type {Journey, Persona, Stage, Step} from '../model/schema.js';
import {isCollapsed, sourceOf, type Grid, type PartDraft} from './grid.js';
import type {LaneChoice, LaneItem, LaneRows} from './types.js';
import {isOf, type FindPersona} from './voices.js';
import {builtInZone, byZone, usualOrder} from './zones.js';

/** A lane that is drawn if it has content. */
export type ChosenLane = Pick<LaneRows, 'id' | 'name' | 'type' | 'main' | 'label' | 'zone'>;

/** What a stage or a step has in a lane. */
export interface Content {
  readonly part: PartDraft;
  readonly items: readonly LaneItem[];
}

/** What an item is called: its name or its text. */
export const itemText = (item: LaneItem, main: MainField): string => String(item[main]);

/** The channels of a stage or a step: its own and those of its touchpoints, each once. */
function channelsOf({channels = [], touchpoints = []}: Stage | Step): LaneItem[] {
  const items = new Map<string, LaneItem>(channels.map(item => [item.name, item]));
  for (const {channel: name} of touchpoints) if (name && !items.has(name)) items.set(name, {name});
  return [...items.values()];
}

/** All that is in the lanes, of collapsed stages too: first the built-in ones, then those declared, then those that are only filled. */
export function gatherContents(
  journey: Journey,
  {parts}: Grid,
  find: FindPersona,
  only?: Persona,
): Map<string, Content[]> {
  const {lanes = [], kind} = journey;
  const ids = [...usualOrder(kind), ...lanes.map(({id}) => id)];
  const contents = new Map<string, Content[]>(ids.map(id => [id, []]));
  const add = (id: string, part: PartDraft, items: readonly LaneItem[] | undefined) => {
    const own = only ? items?.filter(item => isOf(item, only.id, find)) : items;
    if (own?.length) contents.get(id)!.push({part, items: own});
  };
  for (const part of parts) {
    for (const source of isCollapsed(part) ? [part.stage, ...part.stage.steps] : [sourceOf(part)]) {
      for (const id of itemLaneIds)
        add(id, part, id === 'channels' ? channelsOf(source) : source[id]);
      if (source.image) add('image', part, [source.image]);
      for (const id in source.cells) {
        if (!contents.has(id)) contents.set(id, []);
        if (!isBuiltIn(id)) add(id, part, source.cells[id]);
      }
    }
  }
  return contents;
}

/** The lanes in the order in which they are drawn: the map's choice, else the journey's, else all. */
export function chooseLanes(
  {lanes = [], kind}: Journey,
  ids: readonly string[],
  names?: readonly string[],
): ChosenLane[] {
  const declared = new Map(lanes.map(lane => [lane.id, lane]));
  const byName = new Map<string, ChosenLane>();
  for (const id of ids) {
    const usual: {type: LaneType; main?: MainField} | undefined = isBuiltIn(id)
      ? builtInLanes[id]
      : undefined;
    const {type, label, zone = builtInZone(id)} = declared.get(id) ?? {};
    const name = kebab(id).replace(/\s+/g, '-');
    const lane = {
      id,
      name,
      type: laneTypeOf({id, type}),
      main: usual?.main ?? 'text',
      label: label ?? (usual ? undefined : id),
      zone: kind === 'blueprint' ? zone : undefined,
    };
    // A lane's own id goes before the name of another that is written alike.
    if (!byName.has(name)) byName.set(name, lane);
    byName.set(id, lane);
  }
  const shown = lanes.filter(({hidden}) => !hidden).map(({id}) => id);
  // Who only declares own lanes or hides one does not mean to drop the rest.
  const usual = shown.some(isBuiltIn) ? shown : ids.filter(id => !declared.get(id)?.hidden);
  const chosen = new Set((names ?? usual).map(name => byName.get(name)));
  return byZone([...chosen].filter(lane => lane !== undefined));
}

/** All lanes with content: those that the journey draws by itself, then the others. */
export function offerLanes(
  journey: Journey,
  contents: ReadonlyMap<string, readonly Content[]>,
  chosen: readonly ChosenLane[],
): LaneChoice[] {
  const ids = [...contents.keys()];
  const places = new Map(chosen.map(({id}, at) => [id, at]));
  const isFelt = journey.stages
    .flatMap(stage => [stage, ...stage.steps])
    .some(({emotion, emotions}) => emotion ?? emotions);
  return chooseLanes(journey, ids, [...chooseLanes(journey, ids).map(({id}) => id), ...ids])
    .filter(({id, type}) => (type === 'emotion' ? isFelt : contents.get(id)!.length))
    .map(lane => ({...lane, at: places.get(lane.id) ?? -1}));
}
