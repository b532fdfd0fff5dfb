import {checkJourney} from '../../model/check.js';
import {assignIds} from '../../model/ids.js';
import {limits} from '../../model/limits.js';
import {Reader} from '../../model/normalise.js';
import type {ParseResult} from '../../model/problem.js';
import {isOutside} from '../../model/scale.js';
import type {EmotionScale, Journey, Stage, Step} from '../../model/schema.js';
import {worded} from '../../model/worded.js';
import {journeyFrom} from '../journey-from.js';
import {type RawJourney, withPlaces} from '../reading.js';
import {readMermaid} from './read.js';

/** A journey as it is read from a diagram. */
interface RawDiagram {
  readonly title?: string;
  readonly description?: string;
  readonly accTitle?: string;
  readonly emotionScale: EmotionScale;
  readonly stages: readonly {readonly title: string; readonly steps: readonly RawTask[]}[];
}

interface RawTask {
  readonly title: string;
  readonly emotion?: number;
  readonly actors?: readonly string[];
}

/** Gives up where something is more than a journey may hold. */
class Builder {
  readonly reader = new Reader();
  isSound = true;
  #columns = 0;

  build({stages, emotionScale, ...rest}: RawDiagram): Journey {
    for (const text of Object.values(rest)) if (text !== undefined) this.#text(text);
    const texts = Object.entries(rest).filter(([, text]) => text !== undefined);
    return {
      ...Object.fromEntries(texts),
      emotionScale,
      version: 1,
      kind: 'journey',
      state: 'current',
      personas: [],
      stages: stages.map(({title, steps}, i): Stage => {
        this.#check((this.#columns += steps.length || 1) <= limits.columns);
        const built = steps.map((step, j) => this.#step(step, emotionScale, i, j));
        return {id: '', title: this.#text(title), steps: built};
      }),
      links: [],
    };
  }

  #step({title, emotion, actors}: RawTask, scale: EmotionScale, i: number, j: number): Step {
    const step: Step = {id: '', title: this.#text(title)};
    if (emotion !== undefined) {
      step.emotion = {value: emotion};
      if (isOutside(emotion, scale))
        this.reader.places.set(step.emotion, ['stages', i, 'steps', j, 'emotion']);
    }
    if (actors) {
      this.#check(actors.length <= limits.items);
      step.actors = actors.map(name => ({name: this.#text(name)}));
    }
    return step;
  }

  #text(text: string): string {
    this.#check(text && text.length <= limits.text);
    return text;
  }

  #check(isSound: unknown): void {
    this.isSound &&= Boolean(isSound);
  }
}

/**
 * What `parseJourney()` makes of it, without a walk along the schema: all that
 * a diagram gives has the right form, and there may be thousands of tasks.
 * Undefined if something is too much.
 */
function quickly({data, problems, places}: RawJourney): ParseResult<Journey> | undefined {
  const builder = new Builder();
  const {reader} = builder;
  const journey = builder.build(data as unknown as RawDiagram);
  if (!builder.isSound) return undefined;
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
