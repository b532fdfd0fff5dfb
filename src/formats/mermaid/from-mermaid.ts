import {checkJourney} from '../../model/check.js';
import {assignIds} from '../../model/ids.js';
import {limits} from '../../model/limits.js';
import {Reader} from '../../model/normalise.js';
import type {ParseResult} from '../../model/problem.js';
import {isOutside} from '../../model/scale.js';
import type {EmotionScale, Journey, Stage} from '../../model/schema.js';
import {worded} from '../../model/worded.js';
import {journeyFrom} from '../journey-from.js';
import {withPlaces} from '../places.js';
import type {RawJourney} from '../reading.js';
import {readMermaid} from './read.js';

const isShort = (text: string | undefined) =>
  text === undefined || (text !== '' && text.length <= limits.text);

/** Whether a stage holds no more than it may. Emotions beyond the scale get their places, for those who report them. */
function isSound({title, steps}: Stage, i: number, scale: EmotionScale, reader: Reader): boolean {
  let isSound = isShort(title);
  for (const [j, {title, emotion, actors = []}] of steps.entries()) {
    isSound &&= isShort(title) && actors.length <= limits.items;
    for (const {name} of actors) isSound &&= isShort(name);
    if (emotion && isOutside(emotion.value, scale))
      reader.places.set(emotion, ['stages', i, 'steps', j, 'emotion']);
  }
  return isSound;
}

/**
 * What `parseJourney()` makes of it, without a walk along the schema: all that
 * a diagram gives has the right form, and there may be thousands of tasks.
 * Undefined if something is too much.
 */
function quickly({data, problems, places}: RawJourney): ParseResult<Journey> | undefined {
  const reader = new Reader();
  const given = Object.entries(data!).filter(([, value]) => value !== undefined);
  const journey = {
    ...Object.fromEntries(given),
    version: 1,
    kind: 'journey',
    state: 'current',
    personas: [],
    links: [],
  } as unknown as Journey & {accTitle?: string};
  const {title, description, accTitle, stages, emotionScale} = journey;
  let columns = 0;
  for (const {steps} of stages) columns += steps.length || 1;
  if (columns > limits.columns || ![title, description, accTitle].every(isShort)) return undefined;
  if (!stages.every((stage, i) => isSound(stage, i, emotionScale!, reader))) return undefined;
  assignIds(journey, reader);
  checkJourney(journey, reader);
  return {journey, problems: withPlaces(worded([...problems, ...reader.list()]), places)};
}

/** So short a text cannot hold more values than a journey. */
const longest = limits.values / 4;

/**
 * Reads a Mermaid `journey` diagram, as the parser of Mermaid 11.17 does:
 * sections are stages, tasks are steps, and scores their emotions on a scale
 * of 1 to 5, which the journey declares. A score beyond the scale is kept; one
 * that is no number is a gap and a problem. Names behind a score are `actors`.
 * `accDescr` is the description; `accTitle` stays in the journey under that
 * key, and is the title if there is no other. Tasks before the first section
 * have a stage with the title of the map, else `…`. Directives and what front
 * matter says beside a title on one line are of no concern to a journey. What
 * Mermaid refuses is reported with its line, and the rest is read. Never throws.
 */
export function fromMermaid(text: string): ParseResult<Journey> {
  const raw = readMermaid(text);
  const result = raw.data && text.length < longest ? quickly(raw) : undefined;
  return result ?? journeyFrom(raw);
}
