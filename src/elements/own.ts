import type {ParseResult} from '../model/problem.js';
import {type Journey, JourneySchema, StageSchema} from '../model/schema.js';

/** What could not be read of data in another form: all, or a stage, a step, a title or a feeling. */
const odd = /^$|\]$|title|emotion/;

const known = {...JourneySchema.entries, ...StageSchema.entries};

/** Whether data, their stages and their steps have no lists but those that the library knows. */
const isKnown = (value: unknown): boolean =>
  Object.entries(value as object).every(
    ([key, list]) =>
      !Array.isArray(list) ||
      (Object.hasOwn(known, key) && (!/^st/.test(key) || list.every(isKnown))),
  );

/** Whether data are of the library's own form, by what was read of them: in others, stages or steps are called something else. */
export function isOwn(value: unknown, {problems}: ParseResult<Journey>): boolean {
  try {
    return (
      problems.every(({severity, path}) => severity !== 'error' || !odd.test(path)) &&
      (Array.isArray(value) ? value.every(isKnown) : isKnown(value))
    );
  } catch {
    // Live data may have what cannot be read; the parser has said what.
    return true;
  }
}
