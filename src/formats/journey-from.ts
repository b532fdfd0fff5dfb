import type {ParseResult} from '../model/problem.js';
import type {Journey} from '../model/schema.js';
import {worded} from '../model/worded.js';
import {readRaw} from './read-raw.js';
import type {RawJourney} from './reading.js';

/** The journey in raw data, and all that there is to say about it: in words, with the places where it stands. */
export function journeyFrom(raw: RawJourney): ParseResult<Journey> {
  const read = readRaw(raw);
  return {...read, problems: worded(read.problems)};
}
