import type {ReactiveElement} from 'lit';
import type {MapLayout} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import type {ControlWords, Words} from '../translations/words.js';

/** What a user can change of a map; each is one of its properties. */
export interface View {
  lanes: string | readonly string[] | null | undefined;
  persona: string | null | undefined;
  view: string | null | undefined;
  collapsed: string | readonly string[] | null | undefined;
  find: string | null | undefined;
  present: string | null | undefined;
}

/** All that the controls know of their map. */
export interface ControlledMap {
  /** The element itself. */
  readonly host: ReactiveElement & Readonly<View> & {readonly hash: boolean};
  /** The id of the step or stage that is marked. */
  readonly marked: () => string | undefined;
  /** Changes one of the properties, and tells the page that a user did. */
  readonly change: <K extends keyof View>(name: K, value: View[K]) => void;
  /** Sets one of the states that styles can ask for. */
  readonly mark: (name: string, isOn: boolean) => void;
}

/** What is drawn. */
export interface Drawn {
  readonly journey: Journey;
  readonly layout: MapLayout;
  readonly words: Words;
  /** What the toolbar says. */
  readonly say: ControlWords;
  /** What the map is called. */
  readonly name: string;
  /** The place of the stage that is presented; -1 if none is. */
  readonly presented: number;
}
