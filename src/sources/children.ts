import {readMap, readStage as readStageTree} from '../formats/read.js';
import type {Data, RawJourney} from '../formats/reading.js';
import {wordsFor, type Words} from '../translations/index.js';
import {languageOf} from './language.js';
import {treeOf} from './tree.js';

/** Reads a map from its element. Maps inside are left alone. */
export const readChildren = (
  host: Element,
  words: Words = wordsFor(languageOf(host)),
): RawJourney => readMap(treeOf(host), words);

/** Reads a stage that stands alone: gives the data of the stage; without any if it says nothing. */
export function readStage(
  element: Element,
  words: Words = wordsFor(languageOf(element)),
): RawJourney {
  const {data, ...rest} = readStageTree({...treeOf(element), role: 'stage'}, words);
  const [stage = {}] = (data?.stages ?? []) as Data[];
  return Object.keys(stage).length ? {data: stage, ...rest} : rest;
}
