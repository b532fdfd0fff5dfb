/** Types of the elements in Vue's templates. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {JourneyElements} from './elements.js';

/** `heading-level` is `headingLevel` to Vue. */
type Camel<Name> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<Camel<Rest>>}`
  : Name;

type Attributes<Given> = {[Name in keyof Given as Camel<Name>]?: Given[Name]};

type Listeners<Events> = {
  [Name in keyof Events as `on${Capitalize<Camel<Name> & string>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** The props of one of the elements, by its tag. */
export type JourneyProps<Tag extends keyof JourneyElements> = Own<JourneyElements[Tag]>;

type Own<
  One extends {element: HTMLElement; attributes: object; properties: object; events: object},
> = Omit<HTMLAttributes, keyof One['attributes'] | keyof One['properties']> &
  Omit<One['properties'], keyof Attributes<One['attributes']>> &
  Attributes<One['attributes']> &
  Listeners<One['events']> &
  PublicProps;

/** An element as Vue knows its components. */
type Elements = {
  [Tag in keyof JourneyElements]: new () => JourneyElements[Tag]['element'] & {
    /** What a template may set. */
    $props: JourneyProps<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
