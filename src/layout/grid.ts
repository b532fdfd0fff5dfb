import {limits} from '../model/limits.js';
import type {Journey} from '../model/schema.js';
import type {BarLayout, CellLayout, StageLayout, StepLayout} from './types.js';

/** While it is being filled. */
type Draft<T> = {
  -readonly [K in keyof T]: K extends 'cells'
    ? CellLayout[]
    : K extends 'bars'
      ? BarLayout[]
      : T[K];
};
export type StepDraft = Draft<StepLayout>;
export type StageDraft = Omit<Draft<StageLayout>, 'steps'> & {steps: StepDraft[]};

/** The columns of a map with nothing in them. */
export interface Grid {
  readonly columns: number;
  readonly hiddenColumns: number;
  readonly stages: readonly StageDraft[];
  /** By column: its step, or its stage if that has no steps. */
  readonly leaves: readonly (StepDraft | StageDraft)[];
}

/** Gives every step a column, and every stage without steps. */
export function layoutGrid(journey: Journey): Grid {
  const stages: StageDraft[] = [];
  const leaves: (StepDraft | StageDraft)[] = [];
  let wanted = 0;
  for (const [index, stage] of journey.stages.entries()) {
    wanted += stage.steps.length || 1;
    const first = leaves.length;
    if (first >= limits.columns) continue;
    const steps = stage.steps
      .slice(0, limits.columns - first)
      .map((step, i): StepDraft => ({step, index: i, column: first + i, cells: [], bars: []}));
    const span = steps.length || 1;
    const draft: StageDraft = {stage, index, first, span, cells: [], bars: [], steps};
    stages.push(draft);
    if (steps.length) leaves.push(...steps);
    else leaves.push(draft);
  }
  return {columns: leaves.length, hiddenColumns: wanted - leaves.length, stages, leaves};
}
