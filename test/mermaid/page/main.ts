import fc from 'fast-check';
import {fromMermaid} from '../../../src/core.js';
import {diagrams} from './arbitraries.js';
import {alike, isRefused} from './compare.js';
import {readByMermaid} from './oracle.js';

function assertEqual(actual: unknown, expected: unknown): void {
  const [one, other] = [actual, expected].map(value => JSON.stringify(value, null, 1));
  if (one !== other) throw new Error(`${one}\nis not\n${other}`);
}

/** How often Mermaid took or refused what it was given. */
const counts = {taken: 0, refused: 0, tasks: 0};

const properties = {
  'texts are read as Mermaid reads them': fc.asyncProperty(diagrams, async text => {
    const diagram = await readByMermaid(text);
    const {journey, problems} = fromMermaid(text);
    assertEqual(isRefused(problems), !diagram);
    counts[diagram ? 'taken' : 'refused']++;
    counts.tasks += diagram?.tasks.length ?? 0;
    if (diagram) assertEqual(...alike(journey!, diagram));
  }),
};

/** What a property found; empty if nothing. */
async function run(name: keyof typeof properties, options: fc.Parameters): Promise<object> {
  Object.assign(counts, {taken: 0, refused: 0, tasks: 0});
  const details = await fc.check(properties[name] as fc.IAsyncProperty<unknown>, {
    ...options,
    includeErrorInReport: true,
  });
  return {...counts, failure: details.failed ? fc.defaultReportMessage(details) : undefined};
}

Object.assign(globalThis, {run, readByMermaid, fromMermaid});
