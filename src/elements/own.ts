import {limits} from '../model/limits.js';
import type {ParseResult} from '../model/problem.js';
import {type Journey, JourneySchema, StageSchema} from '../model/schema.js';

/** What could not be read of data in another form: all, or a stage, a step, a title or a feeling. */
const odd = /^$|\]$|title|emotion/;

const known = {...JourneySchema.entries, ...StageSchema.entries};

/** Whether data, and the stages and steps below them, have no lists but those that the library knows. Live data may have no end. */
const isKnown = (value: unknown, depth: number): boolean =>
  Object.entries(value as object).every(
    ([key, list]) =>
      !Array.isArray(list) ||
      (Object.hasOwn(known, key) && (!depth || !/^st/.test(key) || areKnown(list, depth - 1))),
  );

const areKnown = (list: readonly unknown[], depth: number): boolean =>
  list.slice(0, limits.columns).every(one => isKnown(one, depth));

/** Whether data are of the library's own form, by what was read of them: in others, stages or steps are called something else. */
export function isOwn(value: unknown, {problems}: ParseResult<Journey>): boolean {
  try {
    return (
      problems.every(({severity, path}) => severity !== 'error' || !odd.test(path)) &&
      (Array.isArray(value) ? areKnown(value, 1) : isKnown(value, 2))
    );
  } catch {
    // Live data may have what cannot be read; the parser has said what.
    return true;
  }
}
