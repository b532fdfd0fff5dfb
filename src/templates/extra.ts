import {lazy} from '../internal/lazy.js';
import type {MapLayout} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import type {Words} from '../translations/words.js';

/** What only some maps have: several curves, links, lines of a blueprint, metrics, a story. The classic file has `extra-at-once.ts` in place of this. */
export const extra = lazy(() => import('./extras.js'));

/** Whether a map cannot be drawn without `extra`. */
export const needsExtra = (
  {curves, rows, boundaries}: MapLayout,
  journey: Journey,
  {story}: Words,
): boolean =>
  [curves[1], boundaries[0], journey.links[0]].some(Boolean) ||
  rows.some(({type}) => type === 'metrics') ||
  Object.keys(story).some(name => [journey[name] ?? []].flat().length);
