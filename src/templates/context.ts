import {personaFinder} from '../model/references.js';
import type {MapLayout} from '../layout/types.js';
import type {Journey, Persona} from '../model/schema.js';
import type {Words} from '../translations/words.js';

/** How a map is to be drawn, whatever is in it. */
export interface DrawingOptions {
  readonly words: Words;
  /** The level of the titles of stages as headings, 1 to 6. */
  readonly level: number;
  /** Whether titles are buttons. */
  readonly selectable?: boolean;
  /** Collapses a stage, or expands it; hears its button, which is there only if this is. */
  readonly fold?: ((event: Event) => void) | undefined;
  /** Whether pictures from other hosts are left out. */
  readonly noRemoteImages?: boolean;
}

/** What the drawing of a part needs to know beside its layout. */
export interface DrawingContext extends DrawingOptions {
  readonly layout: MapLayout;
  /** The level of the titles of steps. */
  readonly stepLevel: number;
  /** The personas that are drawn: all, or the one that is chosen. */
  readonly personas: readonly Persona[];
  readonly findPersona: (reference: string) => Persona | undefined;
  /** What the levels of emotion are called, from the worst to the best. */
  readonly levels: readonly string[];
  /** The rows of the curve, of the steps and of the stages, from 1; 0 where there is none. */
  readonly feelings: {readonly ofSteps: number; readonly ofStages: number};
}

/** Joins what is drawn with how. */
export function contextOf(
  layout: MapLayout,
  journey: Journey,
  options: DrawingOptions,
): DrawingContext {
  const {labels} = journey.emotionScale ?? {};
  const {stepRow = 0, stageRow = 0, label} = layout.rows.find(({type}) => type === 'emotion') ?? {};
  const {words} = options;
  return {
    ...options,
    // What the journey calls the lane, the curve is called for the ear too.
    words: label ? {...words, lanes: {...words.lanes, emotion: label}} : words,
    layout,
    stepLevel: Math.min(options.level + 1, 6),
    personas: layout.persona ? [layout.persona] : journey.personas,
    findPersona: personaFinder(journey),
    levels: labels?.length ? labels : words.emotionLevels,
    feelings: {ofSteps: stepRow, ofStages: stageRow},
  };
}
