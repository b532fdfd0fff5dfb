import {readJSON} from '../model/json.js';
import {problem} from '../model/problem.js';
import type {RawJourney} from './reading.js';

/** What is said of an input that cannot be used at all. */
const failed = (one: RawJourney['problems'][number]): RawJourney => ({
  problems: [one],
  places: new Map(),
});

/** Reads data, given as they are or as JSON. Live data may have a getter that throws, or contain themselves. */
export function dataIn(input: unknown, read: (value: unknown) => RawJourney): RawJourney {
  const result = typeof input === 'string' ? readJSON(input) : {value: input};
  if ('problem' in result) return failed(result.problem);
  try {
    return read(result.value);
  } catch {
    return failed(problem('error', 'unreadable', ''));
  }
}
