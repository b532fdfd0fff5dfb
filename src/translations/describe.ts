import {fillIn} from '../model/messages.js';
import type {Problem} from '../model/problem.js';
import type {CurveWords} from './words.js';

/** What a problem is, in the language of the words if they know it. */
export const describe = (
  {code, params = {}, message}: Problem,
  words: Pick<CurveWords, 'problems'>,
): string => {
  const own = words.problems[code];
  return own ? fillIn(own, params, words.problems) : message;
};
