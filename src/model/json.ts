import {parseJSON} from './parse-json.js';
import {problem} from './problem.js';
import type {Problem} from './problem.js';

// Each with the white space that follows.
/* eslint-disable no-control-regex -- JSON strings must not hold them */
const nothing = /[ \t\n\r]*/y;
const plain =
  /("[^"\\\x00-\x1f]*(\\(["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"|(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)(?![\w.]))[ \t\n\r]*/y;
/* eslint-enable no-control-regex */

/**
 * Position of the first thing that JSON does not allow. Engines name it in
 * different ways or not at all, so it is found here once `JSON.parse` refuses.
 */
function findError(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) throw new Error();
    at = pattern.lastIndex;
  };
  const isMark = (mark: string) => {
    const isHere = text[at] === mark;
    if (isHere) {
      at++;
      skip(nothing);
    }
    return isHere;
  };
  const value = () => {
    const end = isMark('[') ? ']' : isMark('{') ? '}' : '';
    if (!end) return skip(plain);
    if (isMark(end)) return;
    do {
      if (end === '}') {
        if (text[at] !== '"') throw new Error();
        skip(plain);
        if (!isMark(':')) throw new Error();
      }
      value();
    } while (isMark(','));
    if (!isMark(end)) throw new Error();
  };
  try {
    skip(nothing);
    value();
  } catch {
    // A mistake, or more levels than the stack holds: either way it is here.
  }
  return at;
}

/** The public `readJSON()`, but that the problem has no words yet. */
export function readJSON(text: string): {value: unknown} | {problem: Problem} {
  const parsed = parseJSON(text);
  if (parsed) return parsed;
  text = text.replace(/^\uFEFF/, '');
  const at = findError(text);
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  const params = {line: lines.length, column: lines.at(-1)!.length + 1};
  // A word or a piece of a string says more than its first letter.
  const [found] = /^([\w.+-]+|".{0,20}|.)/u.exec(text.slice(at, at + 40)) ?? [];
  return {problem: problem('error', 'json', '', params, found)};
}
