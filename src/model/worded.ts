import {fillIn, messages} from './messages.js';
import {readJSON as readText} from './json.js';
import {type Problem, problem as bare} from './problem.js';
import {readSeries as readPoints, type Series, type SeriesOptions} from './series.js';

const known = new WeakMap<readonly Problem[], readonly Problem[]>();

const word = (one: Problem): Problem => {
  const {code, message, params = {}} = one;
  const text = messages[code];
  return text && message === code ? {...one, message: fillIn(text, params, messages)} : one;
};

/** Problems with their messages, in plain English; the same list for the same problems. */
export function worded(problems: readonly Problem[]): readonly Problem[] {
  const own = known.get(problems) ?? problems.map(word);
  known.set(problems, own);
  return own;
}

/** Makes a problem, with its message. */
export const problem = (...args: Parameters<typeof bare>): Problem => word(bare(...args));

/** Parses JSON. A mistake in it comes back as a problem with line and column. */
export function readJSON(text: string): {value: unknown} | {problem: Problem} {
  const result = readText(text);
  return 'problem' in result ? {problem: word(result.problem)} : result;
}

/**
 * Reads a list of numbers, nulls and `{value, label}` objects, or a text such
 * as `0; 0,5; -1`. What cannot be read becomes a gap and is reported; a value
 * outside the scale is kept. Never throws.
 */
export function readSeries(input: unknown, options?: SeriesOptions): Series {
  const series = readPoints(input, options);
  return {...series, problems: worded(series.problems)};
}
