import {builtInLanes, kebab, laneIds} from '../model/lanes.js';
import type {LaneId, LaneType, MainField} from '../model/lanes.js';
import type {Journey, Stage, Step} from '../model/schema.js';
import type {LaneItem, LaneRows} from './types.js';

/** A lane that is drawn if it has content. */
export type ChosenLane = Pick<LaneRows, 'id' | 'name' | 'type' | 'main' | 'label'>;

const isBuiltIn = (id: string): id is LaneId => Object.hasOwn(builtInLanes, id);

/** The types that can stand for each other; the others need fields of their own. */
const shapes: readonly (LaneType | undefined)[] = ['text', 'chips', 'cards', 'spans'];

/** Every lane that the journey may have: built-in, declared, or only filled. */
function knownLanes({lanes, stages}: Journey): Set<string> {
  const ids = new Set<string>([...laneIds, ...(lanes ?? []).map(({id}) => id)]);
  for (const stage of stages) {
    for (const {cells} of [stage, ...stage.steps]) {
      if (cells) Object.keys(cells).forEach(id => ids.add(id));
    }
  }
  return ids;
}

/** Ids in the order in which they are drawn: the map's choice, else the journey's, else all. */
function chooseIds({lanes = []}: Journey, known: Set<string>, names?: readonly string[]) {
  if (names) {
    const byName = new Map([...known].flatMap(id => [[kebab(id), id] as const, [id, id] as const]));
    return new Set(names.map(name => byName.get(name)).filter(id => id !== undefined));
  }
  const shown = lanes.filter(({hidden}) => !hidden).map(({id}) => id);
  // Who only declares own lanes or hides one does not mean to drop the rest.
  const ids = new Set(shown.some(isBuiltIn) ? shown : known);
  for (const {id, hidden} of lanes) if (hidden) ids.delete(id);
  return ids;
}

export function chooseLanes(journey: Journey, names?: readonly string[]): ChosenLane[] {
  const declared = new Map(journey.lanes?.map(lane => [lane.id, lane]));
  return [...chooseIds(journey, knownLanes(journey), names)].map(id => {
    const usual: {type: LaneType; main?: MainField} = isBuiltIn(id)
      ? builtInLanes[id]
      : {type: 'text'};
    const {type, label} = declared.get(id) ?? {};
    return {
      id,
      name: kebab(id).replace(/\s+/g, '-'),
      type: type && shapes.includes(type) && shapes.includes(usual.type) ? type : usual.type,
      main: usual.main ?? 'text',
      label: label ?? (isBuiltIn(id) ? undefined : id),
    };
  });
}

/** What an item is called: its name or its text. */
export const itemText = (item: LaneItem, main: MainField): string => String(item[main]);

/** The channels of a stage or a step: its own and those of its touchpoints, each once. */
function channelsOf({channels = [], touchpoints = []}: Stage | Step): LaneItem[] {
  const items = new Map<string, LaneItem>(channels.map(item => [item.name, item]));
  for (const {channel: name} of touchpoints) if (name && !items.has(name)) items.set(name, {name});
  return [...items.values()];
}

/** What a stage or a step has in a lane; `undefined` if nothing. */
export function itemsOf(source: Stage | Step, id: string): readonly LaneItem[] | undefined {
  const items: readonly LaneItem[] | undefined =
    id === 'channels'
      ? channelsOf(source)
      : isBuiltIn(id)
        ? source[id as Exclude<LaneId, 'emotion'>]
        : source.cells && Object.hasOwn(source.cells, id)
          ? source.cells[id]
          : undefined;
  return items?.length ? items : undefined;
}
