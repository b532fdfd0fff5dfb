import type {Journey} from '../model/schema.js';
import {layoutBars} from './bars.js';
import {layoutEmotions} from './emotions.js';
import {isWide, layoutGrid} from './grid.js';
import {chooseLanes, gatherContents, type ChosenLane, type Content} from './lanes.js';
import type {LaneRows, MapLayout, MapOptions, MarkerLayout} from './types.js';

/** The row of the steps' titles, below that of the stages' titles. */
const titleRow = 2;

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

/** Lays a journey out in columns and rows. */
export function layoutMap(journey: Journey, {lanes}: MapOptions = {}): MapLayout {
  const grid = layoutGrid(journey);
  const {stages, leaves} = grid;
  const contents = gatherContents(journey, grid);
  const rows: LaneRows[] = [];
  let points: readonly MarkerLayout[] = [];
  let next = titleRow + 1;
  for (const lane of chooseLanes(journey, [...contents.keys()], lanes)) {
    const found = contents.get(lane.id)!;
    let placed: LaneRows | undefined;
    if (lane.type === 'emotion') {
      points = layoutEmotions(journey, grid);
      const onStages = stages.some(({overall}) => overall);
      if (points.length) placed = placeRows(lane, next, onStages, true);
    } else if (found.length) {
      const place = lane.type === 'spans' && rows.length < mostRows ? layoutBars : layoutCells;
      placed = place(lane, next, found, leaves);
    }
    if (!placed) continue;
    rows.push(placed);
    next = Math.max(next, placed.row + placed.span);
  }
  rows.sort((a, b) => a.row - b.row);
  return {columns: leaves.length, rows, rowCount: next - 1, stages, points};
}
