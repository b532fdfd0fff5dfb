import type {ParseResult} from '../model/problem.js';
import {type Journey, JourneySchema, StageSchema, StepSchema} from '../model/schema.js';

type Fields = Readonly<Record<string, unknown>>;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether data have no lists but those that the library knows. */
const isKnown = (value: unknown, {entries}: {entries: object}) =>
  Object.entries(value as Fields).every(
    ([key, list]) => !Array.isArray(list) || Object.hasOwn(entries, key),
  );

/** Whether data are of the library's own form, by what was read of them: in others, stages or steps are called something else. */
export function isOwn(value: unknown, {problems}: ParseResult<Journey>): boolean {
  try {
    const {stages = value} = value as Fields;
    return (
      problems.every(({severity}) => severity !== 'error') &&
      (stages === value || isKnown(value, JourneySchema)) &&
      listIn(stages).every(
        stage =>
          isKnown(stage, StageSchema) &&
          listIn((stage as Fields).steps).every(step => isKnown(step, StepSchema)),
      )
    );
  } catch {
    // Live data may have what cannot be read; the parser has said what.
    return true;
  }
}
