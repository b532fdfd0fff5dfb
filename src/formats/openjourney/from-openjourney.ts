import type {ParseResult} from '../../model/problem.js';
import type {Journey} from '../../model/schema.js';
import {wordsFor} from '../../translations/map.js';
import {dataIn} from '../data-in.js';
import {journeyFrom} from '../journey-from.js';
import {isData} from './nodes.js';
import {readOpenJourney} from './read-openjourney.js';

/** How a text or data in another form is read. */
export interface ReadOptions {
  /** Language of the map's own words, which decides what is a lane's usual name. Words of all languages are known. Default: English. */
  readonly lang?: string;
}

/**
 * Reads OpenJourney (.ojf), as text or as data. The nodes of the swimlane of
 * steps or actions (else of the first one with scores) become steps; scores
 * are emotions on a declared scale of −5…5; other nodes are items of their
 * stage, in lanes by the names of the swimlanes. What the journey has no
 * place for is kept under its own key. Never throws for data.
 */
export const fromOpenJourney = (
  input: unknown,
  {lang = 'en'}: ReadOptions = {},
): ParseResult<Journey> =>
  journeyFrom(dataIn(input, value => readOpenJourney(isData(value) ? value : {}, wordsFor(lang))));
