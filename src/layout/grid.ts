import type {Journey, Stage, Step} from '../model/schema.js';
import type {StageLayout, StepLayout} from './types.js';

/** While it is being filled. */
type Draft<T> = {
  -readonly [Key in keyof T]: NonNullable<T[Key]> extends readonly (infer Entry)[]
    ? Entry[] | Extract<T[Key], undefined>
    : T[Key];
};
export type StepDraft = Draft<StepLayout>;
export type StageDraft = Draft<Omit<StageLayout, 'steps'>> & {readonly steps: readonly StepDraft[]};
export type PartDraft = StageDraft | StepDraft;

/** The columns of a map with nothing in them. */
export interface Grid {
  readonly stages: readonly StageDraft[];
  /** Stages and steps as they follow each other; a stage goes before its steps. */
  readonly parts: readonly PartDraft[];
  /** By column: its step, or its stage if that has no steps. */
  readonly leaves: readonly PartDraft[];
}

/** What the journey says of a part. */
export const sourceOf = (part: PartDraft): Stage | Step =>
  'step' in part ? part.step : part.stage;

/** Whether it is a stage with steps. */
export const isWide = (part: PartDraft): boolean => 'steps' in part && part.steps.length > 0;

/** Whether a part is drawn as one narrow column. */
export const isCollapsed = (part: PartDraft): part is StageDraft =>
  'steps' in part && part.isCollapsed === true;

/** Gives every step a column, and every stage without steps or collapsed. */
export function layoutGrid(journey: Journey, collapsed: readonly string[] = []): Grid {
  let column = 0;
  const stages = journey.stages.map((stage, index): StageDraft => {
    const first = column;
    const isCollapsed = [stage.id, stage.title].some(name => collapsed.includes(name));
    const steps = (isCollapsed ? [] : stage.steps).map((step, index): StepDraft => ({
      step,
      index,
      first: column++,
      span: 1,
      cells: [],
      bars: [],
    }));
    const span = steps.length || ++column - first;
    return {stage, index, first, span, cells: [], bars: [], steps, isCollapsed};
  });
  const parts = stages.flatMap(stage => [stage, ...stage.steps]);
  return {stages, parts, leaves: parts.filter(part => !isWide(part))};
}
