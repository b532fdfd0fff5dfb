import type {ParseResult} from './problem.js';
import {type ParseOptions, readData} from './read-data.js';
import type {Journey} from './schema.js';
import {worded} from './worded.js';

/**
 * Reads a journey from any data, as forgiving as can be without guessing.
 *
 * What is sound is in the journey, in its normalised form and with unknown
 * keys as they were; what is not is left out; either way the problems say so.
 * Neither throws for data nor changes the input.
 */
export function parseJourney(input: unknown, options: ParseOptions = {}): ParseResult<Journey> {
  const {journey, problems} = readData(input, options);
  return {journey, problems: worded(problems)};
}
