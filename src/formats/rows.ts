import {laneIds, type LaneId} from '../model/lanes.js';
import type {Label} from './labels.js';

/** What a row fills. */
export interface Row {
  readonly id: string;
  /** What the lane is called; none if that is its usual name. */
  readonly label?: string | undefined;
  /** Whether it is a lane, or a field of another sort. */
  readonly isLane?: boolean;
  readonly read?: Label;
}

/** What the rows say of the lanes, if it is not as usual. */
export function lanesOf(rows: readonly Row[]): Row[] | undefined {
  const lanes = rows.filter(
    ({id, isLane}, r) => isLane && rows.findIndex(row => row.id === id) === r,
  );
  const places = lanes.map(({id, label}) => (label ? -1 : laneIds.indexOf(id as LaneId)));
  return places.every((place, i) => place > (places[i - 1] ?? -1)) ? undefined : lanes;
}
