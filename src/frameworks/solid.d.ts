/** Types of the elements in Solid's JSX. */
import type {JSX} from 'solid-js';
import type {JourneyElements} from './elements.js';

/** `on:journey-load` and its like: what fires an event that Solid does not know is listened to directly. */
type Listeners<Events> = {
  [Name in keyof Events as `on:${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

type AsAttributes<Attributes> = {
  [Name in keyof Attributes as `attr:${Name & string}`]?: Attributes[Name];
};

type AsProperties<Properties> = {
  [Name in keyof Properties as `prop:${Name & string}`]?: Properties[Name];
};

type AsSwitches<Attributes> = {
  [
    Name in keyof Attributes as boolean extends Attributes[Name] ? `bool:${Name & string}` : never
  ]?: boolean | undefined;
};

/** The props of one of the elements, by its tag. */
export type JourneyProps<Tag extends keyof JourneyElements> = Own<JourneyElements[Tag]>;

type Own<
  One extends {element: HTMLElement; attributes: object; properties: object; events: object},
> = Omit<JSX.HTMLAttributes<One['element']>, keyof One['attributes'] | keyof One['properties']> &
  One['attributes'] &
  One['properties'] &
  AsAttributes<One['attributes']> &
  AsProperties<One['properties']> &
  AsSwitches<One['attributes']> &
  Listeners<One['events']>;

type Elements = {[Tag in keyof JourneyElements]: JourneyProps<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
