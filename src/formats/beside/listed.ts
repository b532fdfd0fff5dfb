import type {RawJourney} from '../reading.js';

/** Raw data as a list: what names a thing in one file is not its name in another. */
export type Listed = readonly [
  RawJourney['data'],
  RawJourney['problems'],
  RawJourney['places']['get'],
];

export const listed = ({data, problems, places}: RawJourney): Listed => [
  data,
  problems,
  path => places.get(path),
];
