import assert from 'node:assert/strict';
import {parseJourney} from '../../src/model/index.js';
import type {Journey} from '../../src/model/index.js';

/** A journey as the parser hands it to the layout. */
export function journeyOf(input: unknown): Journey {
  const {journey} = parseJourney(input);
  assert.ok(journey, 'the input is a journey');
  return journey;
}
