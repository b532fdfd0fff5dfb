import {lazy} from '../internal/lazy.js';
import {isRich} from '../layout/rich.js';
import type {MapLayout, StageLayout, StepLayout} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import type {Words} from '../translations/words.js';

/** What only some maps have: personas, dates, links, lines of a blueprint, metrics, pictures, durations, a story, and what items say beside their names. The classic file has `extra-at-once.ts` in place of this. */
export const extra = lazy(() => import('./extras.js'));

/** Whether there is more to a stage or a step than titles and names. */
const isDetailed = (part: StageLayout | StepLayout): boolean =>
  Boolean(('stage' in part ? part.stage : part.step).duration) ||
  part.cells.some(({items, lane}) => items.some(item => isRich(item, lane))) ||
  part.bars.some(({item, lane, from}) => from.length || isRich(item, lane));

/** Whether a map cannot be drawn without `extra`. */
export const needsExtra = (
  {curves, rows, boundaries, stages}: MapLayout,
  journey: Journey,
  {story}: Words,
): boolean =>
  [
    curves[1],
    boundaries[0],
    journey.links[0],
    journey.personas[0],
    journey.updated,
    journey.reviewBy,
  ].some(Boolean) ||
  rows.some(({id, type}) => type === 'metrics' || type === 'image' || id === 'channels') ||
  [...stages, ...stages.flatMap(({steps}) => steps)].some(isDetailed) ||
  Object.keys(story).some(name => [journey[name] ?? []].flat().length);
