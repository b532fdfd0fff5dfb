import type {ParseResult, Problem} from '../model/problem.js';
import {readData} from '../model/read-data.js';
import type {Journey} from '../model/schema.js';
import {withPlaces} from './places.js';
import type {RawJourney} from './reading.js';

/** `journeyFrom()`, but that the problems have no words yet. */
export function readRaw(
  {data, problems, places}: RawJourney,
  hints: readonly Problem[] = [],
): ParseResult<Journey> {
  const all = [...hints, ...problems];
  const read = data ? readData(data, {hints: all}) : {problems: all};
  return {...read, problems: withPlaces(read.problems, places)};
}
