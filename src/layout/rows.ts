import {layoutBars} from './bars.js';
import {isWide, type Grid} from './grid.js';
import type {ChosenLane, Content} from './lanes.js';
import type {Boundary, LaneRows} from './types.js';
import {boundaryAbove} from './zones.js';

/** The row of the steps' titles, below that of the stages' titles. */
export const titleRow = 2;

/** A row for the stages above one for the steps, if both are needed. */
function placeRows(lane: ChosenLane, row: number, onStages: boolean, onSteps: boolean): LaneRows {
  const span = onStages && onSteps ? 2 : 1;
  const stageRow = onStages ? row : undefined;
  const stepRow = onSteps ? row + span - 1 : undefined;
  return {...lane, row, span, stageRow, stepRow};
}

/** Lists of items, each in its cell. */
function layoutCells(lane: ChosenLane, next: number, contents: readonly Content[]): LaneRows {
  const onStages = contents.some(({part}) => isWide(part));
  const onSteps = !onStages || contents.some(({part}) => 'step' in part);
  // The actions share the row of the steps' titles while only columns have some.
  const first = lane.id === 'actions' && !onStages ? titleRow : next;
  const placed = placeRows(lane, first, onStages, onSteps);
  for (const {part, items} of contents) {
    const row = (isWide(part) ? placed.stageRow : placed.stepRow) ?? first;
    part.cells.push({lane: placed, row, items});
  }
  return placed;
}

/** Rows after which items that last are told once, in a list: bars stand in every column, and many lanes of them would be too many. */
const mostRows = 50;

/** Gives each lane its rows, below those of the titles, and each line of a blueprint one. */
export function stackLanes(
  lanes: readonly ChosenLane[],
  {stages, leaves}: Grid,
  contents: ReadonlyMap<string, readonly Content[]>,
): {rows: LaneRows[]; boundaries: Boundary[]; rowCount: number} {
  const rows: LaneRows[] = [];
  const boundaries: Boundary[] = [];
  let next = titleRow + 1;
  let above: ChosenLane | undefined;
  for (const lane of lanes) {
    const name = boundaryAbove(lane, above);
    if (name) boundaries.push({row: next++, name});
    above = lane;
    const isBars = lane.type === 'spans' && rows.length < mostRows;
    const placed =
      lane.type === 'emotion'
        ? placeRows(
            lane,
            next,
            stages.some(({overall}) => overall),
            true,
          )
        : isBars
          ? layoutBars(lane, next, contents.get(lane.id)!, leaves)
          : layoutCells(lane, next, contents.get(lane.id)!);
    rows.push(placed);
    next = Math.max(next, placed.row + placed.span);
  }
  rows.sort((a, b) => a.row - b.row);
  return {rows, boundaries, rowCount: next - 1};
}
