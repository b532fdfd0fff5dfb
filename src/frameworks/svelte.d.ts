/** Types of the elements in Svelte's markup. */
import type {HTMLAttributes} from 'svelte/elements';
import type {JourneyElements} from './elements.js';

/** `onjourney-load` as of Svelte 5, `on:journey-load` before. */
type Listeners<Events> = {
  [Name in keyof Events as `on${Name & string}` | `on:${Name & string}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** The props of one of the elements, by its tag. */
export type JourneyProps<Tag extends keyof JourneyElements> = Own<JourneyElements[Tag]>;

type Own<
  One extends {element: HTMLElement; attributes: object; properties: object; events: object},
> = Omit<HTMLAttributes<One['element']>, keyof One['attributes'] | keyof One['properties']> &
  One['attributes'] &
  One['properties'] &
  Listeners<One['events']>;

type Elements = {[Tag in keyof JourneyElements]: JourneyProps<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
