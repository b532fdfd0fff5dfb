/** How a lane's items are drawn. */
export type LaneType = 'text' | 'chips' | 'cards' | 'spans' | 'emotion' | 'metrics' | 'image';

/** The field of an item that a bare string stands for. */
export type MainField = 'text' | 'name';

interface BuiltInLane {
  readonly type: LaneType;
  /** Absent for the lanes that hold no list of items. */
  readonly main?: MainField;
}

const text = {type: 'text', main: 'text'} as const;
const chips = {type: 'chips', main: 'name'} as const;
const cards = {type: 'cards', main: 'text'} as const;
const spans = {type: 'spans', main: 'name'} as const;

/**
 * The lanes that every journey knows, in the order in which they are drawn
 * unless the map says otherwise. A lane's id is the name of its field.
 */
export const builtInLanes = {
  actions: text,
  actors: chips,
  image: {type: 'image'},
  emotion: {type: 'emotion'},
  thoughts: text,
  quotes: text,
  needs: text,
  touchpoints: chips,
  channels: chips,
  painPoints: cards,
  highlights: cards,
  opportunities: cards,
  solutions: cards,
  metrics: {type: 'metrics', main: 'name'},
  departments: spans,
  campaigns: spans,
  evidence: text,
  frontstage: text,
  backstage: text,
  support: text,
  notes: text,
} as const satisfies Record<string, BuiltInLane>;

/** The id of a built-in lane. */
export type LaneId = keyof typeof builtInLanes;

/** A lane that holds a list of items: every one but emotions and pictures. */
export type ItemLaneId = Exclude<LaneId, 'emotion' | 'image'>;

export const isBuiltIn = (id: string): id is LaneId => Object.hasOwn(builtInLanes, id);

/** All built-in lanes in their default order. */
export const laneIds = /* @__PURE__ */ Object.keys(builtInLanes) as readonly LaneId[];

/** The built-in lanes that hold lists of items, in their default order. */
export const itemLaneIds = /* @__PURE__ */ laneIds.filter(
  (id): id is ItemLaneId => 'main' in builtInLanes[id],
);

/** `painPoints` → `pain-points`: the lane's name in attributes, parts and classes. */
export const kebab = (id: string): string => id.replace(/[A-Z]/g, c => '-' + c.toLowerCase());

/** `pain-points` → `painPoints`. */
export const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
