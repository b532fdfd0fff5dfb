/** What loads when it is first used. The classic file has `parts-at-once.ts` in its place. */
import {lazy, type Lazy} from '../internal/lazy.js';
import {ship} from '../translations/words.js';

/** Reads and draws a curve on its own. */
export const curveView = lazy(() => import('./emotion-curve/figure.js'));

/** Explains problems. */
export const faults = lazy(() => import('./faults.js'));

/** Reads journeys out of content. */
export const reader = lazy(() => import('../sources/content.js'));

/** Reads what is not a journey of the library's own form. */
export const foreign = lazy(() => import('./foreign.js'));

/** Draws the table. */
export const tableView = lazy(() => import('../templates/table.js'));

/** The toolbar, what marks a text, and what presents. */
export const controlsView = lazy(() => import('../controls/index.js'));

/** What attends to a drawing once it is there. */
export const attendants = lazy(() => import('./journey-map/attendants.js'));

const languages: Readonly<Record<string, Lazy<unknown>>> = {
  fr: lazy(async () => {
    const {fr} = await import('../translations/fr-map.js');
    ship('fr', fr);
    return fr;
  }),
};

/** The words for a language tag, if there are more than the English ones. */
export const languagePart = (tag: string): Lazy<unknown> | undefined =>
  languages[tag.toLowerCase().split('-')[0]!];
