import {builtInLanes, isBuiltIn, type LaneType} from './lanes.js';
import type {Lane} from './schema.js';

// A lane of one of these types cannot be drawn in another way: its items have fields of their own.
const isFixed = (type: LaneType) => ['emotion', 'metrics', 'image'].includes(type);

/**
 * How a lane is drawn: as its type says, else as usual, which is a built-in
 * lane's own way and text for the rest. A type that does not fit the lane's
 * items counts for nothing: the usual one is used.
 */
export function laneTypeOf({id, type}: Pick<Lane, 'id' | 'type'>): LaneType {
  const usual = isBuiltIn(id) ? builtInLanes[id].type : 'text';
  return !type || isFixed(type) || isFixed(usual) ? usual : type;
}
