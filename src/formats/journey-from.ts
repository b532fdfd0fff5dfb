import {parseJourney} from '../model/parse.js';
import type {ParseResult} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {worded} from '../model/worded.js';
import {withPlaces} from './places.js';
import type {RawJourney} from './reading.js';

/** The journey in raw data, and all that there is to say about it: in words, with the places where it stands. */
export function journeyFrom({data, problems, places}: RawJourney): ParseResult<Journey> {
  const read = data ? parseJourney(data, {hints: problems}) : {problems: worded(problems)};
  return {...read, problems: withPlaces(read.problems, places)};
}
