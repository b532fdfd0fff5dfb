import type {Journey, Stage, Step} from '../model/schema.js';
import {layoutBar, packBars} from './bars.js';
import {baseline} from './curve.js';
import {layoutEmotions} from './emotions.js';
import {layoutGrid, type Grid, type StageDraft, type StepDraft} from './grid.js';
import {chooseLanes, itemsOf, type ChosenLane} from './lanes.js';
import type {LaneItem, LaneRows, MapLayout, MapOptions, SeriesLayout} from './types.js';

/** The rows of the titles: of stages, then of steps. */
const titleRows = 2;

/** Lays a journey out in columns and rows. */
export function layoutMap(journey: Journey, options: MapOptions = {}): MapLayout {
  const grid = layoutGrid(journey);
  const rows: LaneRows[] = [];
  let series: SeriesLayout | undefined;
  let next = titleRows + 1;
  for (const lane of chooseLanes(journey, options.lanes)) {
    let placed: LaneRows | undefined;
    if (lane.type === 'emotion') {
      series = layoutEmotions(journey, grid);
      const onStages = grid.stages.some(({overall}) => overall);
      placed = series && placeRows(lane, next, onStages, true);
    } else {
      const place = lane.type === 'spans' ? placeBars : placeCells;
      placed = place(lane, next, grid);
    }
    if (placed) {
      rows.push(placed);
      next = Math.max(next, placed.row + placed.span);
    }
  }
  rows.sort((a, b) => a.row - b.row);
  const {columns, hiddenColumns, stages} = grid;
  const {points = [], extremes = {}} = series ?? {};
  return {columns, hiddenColumns, rows, rowCount: next - 1, stages, points, baseline, extremes};
}

/** A row for the stages above one for the steps, if both are needed. */
function placeRows(lane: ChosenLane, row: number, onStages: boolean, onSteps: boolean): LaneRows {
  const stageRow = onStages ? row : undefined;
  const stepRow = onSteps ? (onStages ? row + 1 : row) : undefined;
  return {...lane, row, span: onStages && onSteps ? 2 : 1, stageRow, stepRow};
}

/** Lists of items, each in its cell. */
function placeCells(lane: ChosenLane, next: number, {stages}: Grid): LaneRows | undefined {
  const found: {draft: StageDraft | StepDraft; wide: boolean; items: readonly LaneItem[]}[] = [];
  const find = (draft: StageDraft | StepDraft, from: Stage | Step, wide: boolean) => {
    const items = itemsOf(from, lane.id);
    if (items) found.push({draft, wide, items});
    return !!items;
  };
  let onStages = false;
  let onSteps = false;
  for (const draft of stages) {
    const wide = draft.steps.length > 0;
    if (find(draft, draft.stage, wide) && wide) onStages = true;
    for (const step of draft.steps) if (find(step, step.step, false)) onSteps = true;
  }
  if (!found.length) return undefined;
  // The actions share the row of the steps' titles while only columns have some.
  const row = lane.id === 'actions' && !onStages ? titleRows : next;
  const placed = placeRows(lane, row, onStages, onSteps || !onStages);
  const {stageRow = row, stepRow = row} = placed;
  for (const {draft, wide, items} of found) {
    draft.cells.push({lane: placed, row: wide ? stageRow : stepRow, items});
  }
  return placed;
}

/** Bars over several columns, cut into one piece for each. */
function placeBars(lane: ChosenLane, row: number, {stages, leaves}: Grid): LaneRows | undefined {
  const columns = stages.flatMap(({stage, steps}) => {
    const whole = itemsOf(stage, lane.id) ?? [];
    if (!steps.length) return [whole];
    return steps.map(({step}) => {
      const own = itemsOf(step, lane.id);
      return own ? [...whole, ...own] : whole;
    });
  });
  const packed = packBars(columns, lane.main);
  const {tracks: span, hidden: hiddenBars} = packed;
  if (!span) return undefined;
  const placed: LaneRows = {...lane, row, span, stepRow: row, hiddenBars};
  packed.columns.forEach((pieces, column) => {
    leaves[column]?.bars.push(...pieces.map(piece => layoutBar(piece, placed, column)));
  });
  return placed;
}
