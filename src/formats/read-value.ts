import type {Words} from '../translations/words.js';
import {isData} from './openjourney/nodes.js';
import {readOpenJourney} from './openjourney/read-openjourney.js';
import type {Data, RawJourney} from './reading.js';
import {readShape} from './shapes/read-shape.js';

/** Whether data are OpenJourney's, and not a journey of this library with odd keys. */
export const isOpenJourney = (value: unknown): value is Data =>
  isData(value) &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.swimlanes) &&
  !(value.version === 1 && 'kind' in value);

/** Reads data of any shape. */
export const readValue = (value: unknown, words: Words): RawJourney =>
  isOpenJourney(value) ? readOpenJourney(value, words) : readShape(value, words);
