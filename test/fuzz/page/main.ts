/** What the tests call in the page. */
import fc from 'fast-check';
import {elements} from './elements.js';
import {cost, floods} from './floods.js';
import {sequences} from './sequences.js';
import {sources} from './sources.js';
import {tell} from './watch.js';

const properties: Record<string, fc.IAsyncPropertyWithHooks<never>> = {
  ...sources,
  ...elements,
  ...sequences,
} as unknown as Record<string, fc.IAsyncPropertyWithHooks<never>>;

/** Why a property failed, and what repeats it; the input comes last, as it may be long. */
function report(details: fc.RunDetails<never>): string {
  const {seed, counterexamplePath: path, errorInstance} = details;
  let input: string | undefined;
  try {
    input = fc.defaultReportMessage(details);
  } catch {
    // Some input throws also when it is to be written.
  }
  return `${errorInstance}\n${JSON.stringify({seed, path})}\n${input}`;
}

/** Runs a property; gives what it cost, and how it failed if it did. */
async function run(name: string, parameters: fc.Parameters<never>) {
  const details = await fc.check(properties[name]!, parameters);
  return {...tell(), failure: details.failed && report(details)};
}

const kinds = {sources, elements, sequences, floods};

const names = (kind: keyof typeof kinds) => Object.keys(kinds[kind]);

Object.assign(globalThis, {fuzz: {names, run, cost}});
