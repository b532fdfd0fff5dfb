/**
 * Makes a script count what it does, so that a test can hold it to a number
 * of steps rather than to a time: the same on every machine, and an endless
 * loop ends by itself.
 *
 * A step is a call of a function or one round of a loop. What the engine does
 * in one go – a method of a text or list, a spread, a pattern – counts an
 * eighth of a step for each character or entry that it is given.
 */
import {parseAst} from 'rollup/parseAst';

/** Stands before the script; `steps.most` is the number after which each further step throws. */
const counter = `globalThis.steps ??= {done: 0, most: Infinity};
function __step() {
  if (++steps.done > steps.most) throw new Error('too many steps');
}
function __of(value) {
  let size = 0;
  // A proxy may throw whatever it is asked.
  try { size = typeof value === 'string' || Array.isArray(value) ? value.length : value instanceof Map || value instanceof Set ? value.size : 0; } catch {}
  if (size > 8) {
    steps.done += size >> 3;
    __step();
  }
  return value;
}
`;

const functions = /^(Function(Declaration|Expression)|ArrowFunctionExpression)$/;
const loops = /^(For(In|Of)?|While|DoWhile)Statement$/;

/** Methods that go through the whole of what they are called on; those with a callback count by its calls. */
const walkers =
  /^(includes|(last)?indexOf|join|replace(All)?|split|trim(Start|End)?|match(All)?|concat|flat|reverse|shift|unshift|fill|normalize|to(Lower|Upper)Case|sort)$/;

/** Functions that go through the whole of what they are given. */
const readers = /^(from|parse|concat)$/;

/** Methods whose work is their result. */
const copiers = /^(slice|splice)$/;

/** Whether it is part of a chain that may end before its end: `a?.b.c`. */
const mayEnd = ({optional, object, callee}) =>
  Boolean(optional || (object && mayEnd(object)) || (callee && mayEnd(callee)));

const around = ({start, end}, before, after = ')') => [
  [start, before],
  [end, after],
];

/** What a call goes through in one go. */
function walked(call) {
  const {object, property, type} = call.callee;
  const [input] = call.arguments;
  if (type !== 'MemberExpression' || mayEnd(call) || object.type === 'Super') return undefined;
  const {name} = property;
  const isPattern = object.regex && !object.regex.flags.includes('y');
  if (walkers.test(name)) return object;
  if (copiers.test(name)) return call;
  return readers.test(name) || (isPattern && /^(test|exec)$/.test(name)) ? input : undefined;
}

/** Where something is put in, as `[position, text]`; what stands further out goes first. */
function insertions(node) {
  const {type, body} = node;
  if (functions.test(type) && body.type !== 'BlockStatement') return around(body, '(__step(),');
  if (functions.test(type)) {
    const directive = body.body.findLast(statement => statement.directive);
    return [[directive?.end ?? body.start + 1, '__step();']];
  }
  if (loops.test(type)) return around(body, '{__step();', '}');
  const inner =
    type === 'SpreadElement' ? node.argument : type === 'CallExpression' && walked(node);
  return inner && inner.type !== 'SpreadElement' ? around(inner, ' __of(') : [];
}

function* nodesIn(value) {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    for (const one of Object.values(value)) if (one && typeof one === 'object') yield* nodesIn(one);
  }
}

/** The same script, counting. */
export function countSteps(code) {
  const pieces = [];
  const put = [];
  // A text that opens stands after one that closes at the same place, and the outer one before the inner.
  for (const node of nodesIn(parseAst(code))) {
    for (const [at, text] of insertions(node)) put.push({at, text, opens: !/^[)}]$/.test(text)});
  }
  const closing = put.filter(({opens}) => !opens).reverse();
  const ordered = [...closing, ...put.filter(({opens}) => opens)].sort((a, b) => a.at - b.at);
  let done = 0;
  for (const {at, text} of ordered) {
    pieces.push(code.slice(done, at), text);
    done = at;
  }
  return counter + pieces.join('') + code.slice(done);
}
