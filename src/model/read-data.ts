import {checkJourney} from './check.js';
import {assignIds} from './ids.js';
import {normalise, Reader} from './normalise.js';
import {checkReferences} from './references.js';
import type {ParseResult, Problem} from './problem.js';
import type {Journey} from './schema.js';

/** What `parseJourney()` may know beside the input. */
export interface ParseOptions {
  /** Problems that were found while the input was gathered; they join the list. */
  readonly hints?: readonly Problem[];
}

/** `parseJourney()`, but that the problems have no words yet. */
export function readData(input: unknown, {hints = []}: ParseOptions = {}): ParseResult<Journey> {
  const reader = new Reader();
  // The walk along the schema has checked each value; a test compares the two.
  const journey = normalise(input, reader) as Journey | undefined;
  if (journey) {
    assignIds(journey, reader);
    checkJourney(journey, reader);
    checkReferences(journey, reader);
  }
  return {journey, problems: [...hints, ...reader.list()]};
}
