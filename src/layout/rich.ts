import type {LaneItem, LaneRows} from './types.js';

/** Whether there is more to an item than its name. */
export function isRich(item: LaneItem, {main}: LaneRows): boolean {
  for (const key in item) if (key !== main) return true;
  return false;
}
