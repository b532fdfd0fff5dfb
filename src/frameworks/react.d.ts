/** Types of the elements in React 19's JSX. */
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {JourneyElements} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

/** The props of one of the elements, by its tag. */
export type JourneyProps<Tag extends keyof JourneyElements> = Own<JourneyElements[Tag]>;

type Own<
  One extends {element: HTMLElement; attributes: object; properties: object; events: object},
> = Omit<HTMLAttributes<One['element']>, keyof One['attributes'] | keyof One['properties']> &
  ClassAttributes<One['element']> &
  One['attributes'] &
  One['properties'] &
  Listeners<One['events']> & {class?: string | undefined};

type Elements = {[Tag in keyof JourneyElements]: JourneyProps<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
