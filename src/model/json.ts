import {problem} from './problem.js';
import type {Problem} from './problem.js';

// One token, with the white space before it: a mark, a string, a number or a word.
const token =
  // eslint-disable-next-line no-control-regex -- JSON strings must not hold them
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;

type Wanted = 'value' | 'value]' | 'key' | 'key}' | ':' | ',';

/**
 * Position of the first thing that JSON does not allow. Engines name it in
 * different ways or not at all, so it is found here once `JSON.parse` refuses.
 */
function findError(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    const start = at + /^[ \t\n\r]*/.exec(text.slice(at))![0].length;
    if (!match) return start;
    const [, mark = '', string] = match;
    const inner = open.at(-1);
    if (
      (mark === ']' && (wanted === 'value]' || wanted === ',') && inner === '[') ||
      (mark === '}' && (wanted === 'key}' || wanted === ',') && inner === '{')
    ) {
      open.pop();
      wanted = ',';
    } else if (mark === wanted && open.length) {
      wanted = mark === ':' || inner === '[' ? 'value' : 'key';
    } else if (string !== undefined && wanted.startsWith('key')) wanted = ':';
    else if (!wanted.startsWith('value')) return start;
    else if (mark === '{' || mark === '[') {
      open.push(mark);
      wanted = mark === '{' ? 'key}' : 'value]';
    } else if (mark) return start;
    else wanted = ',';
  }
}

/** Parses JSON. A mistake in it comes back as a problem with line and column. */
export function readJSON(text: string): {value: unknown} | {problem: Problem} {
  text = text.replace(/^\uFEFF/, '');
  try {
    return {value: JSON.parse(text)};
  } catch {
    const at = findError(text);
    const lines = text.slice(0, at).split(/\r\n?|\n/);
    const params = {line: lines.length, column: lines.at(-1)!.length + 1};
    // A word or a piece of a string says more than its first letter.
    const found = /^(?:[\w.+-]+|"[^\r\n]{0,20}|.)/u.exec(text.slice(at, at + 40))?.[0];
    return {problem: problem('error', 'json', '', params, found)};
  }
}
