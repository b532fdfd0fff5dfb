import fc from 'fast-check';
import {fromMermaid, parseJourney, type Problem, toMermaid} from '../../../src/core.js';
import {diagrams, journeys} from './arbitraries.js';
import {alike, asPlain, isRefused, plainDiagram} from './compare.js';
import {drawByMermaid, readByMermaid, shown} from './oracle.js';

function assertEqual(actual: unknown, expected: unknown): void {
  const [one, other] = [actual, expected].map(value => JSON.stringify(value, null, 1));
  if (one !== other) throw new Error(`${one}\nis not\n${other}`);
}

/** Whether a browser knows an entity that the reader does not, and says so. */
const hasRareEntity = (problems: readonly Problem[]) =>
  problems.some(({code, severity, params}) => {
    const use = String(params?.['use']);
    return code === 'read-as' && severity === 'warning' && shown(`ﬂ°${use.slice(1, -1)}¶ß`) !== use;
  });

/** How often Mermaid took or refused what it was given. */
const counts = {taken: 0, refused: 0, tasks: 0};

const properties = {
  'texts are read as Mermaid reads them': fc.asyncProperty(diagrams, async text => {
    const diagram = await readByMermaid(text);
    const {journey, problems} = fromMermaid(text);
    assertEqual(isRefused(problems), !diagram);
    counts[diagram ? 'taken' : 'refused']++;
    counts.tasks += diagram?.tasks.length ?? 0;
    if (diagram && !hasRareEntity(problems)) assertEqual(...alike(journey!, diagram));
  }),
  'journeys are written so that Mermaid reads them': fc.asyncProperty(journeys, async data => {
    const journey = parseJourney(data).journey!;
    const {text} = toMermaid(data);
    const diagram = await readByMermaid(text);
    if (!diagram) throw new Error(`Mermaid refuses ${text}`);
    counts.taken++;
    counts.tasks += diagram.tasks.length;
    assertEqual(plainDiagram(diagram, journey.title?.trim() ?? '…'), asPlain(journey));
    const back = fromMermaid(text);
    assertEqual(isRefused(back.problems), false);
    assertEqual(...alike(back.journey!, diagram));
  }),
};

/** What a property found, if anything, and what it was given. */
async function run(name: keyof typeof properties, options: object): Promise<object> {
  Object.assign(counts, {taken: 0, refused: 0, tasks: 0});
  const property: fc.IRawProperty<unknown> = properties[name];
  const details = await fc.check(property, {...options, includeErrorInReport: true});
  return {...counts, failure: details.failed ? fc.defaultReportMessage(details) : undefined};
}

/** The texts in what Mermaid draws of a journey. */
async function draw(data: unknown): Promise<string[]> {
  const svg = await drawByMermaid(toMermaid(data).text);
  return [...svg.querySelectorAll('text, title, desc')].map(({textContent}) => textContent);
}

Object.assign(globalThis, {run, draw});
