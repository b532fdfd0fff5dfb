import {reflectAttributes} from '../internal/reflect.js';
import {itemLaneIds, kebab} from '../model/lanes.js';

// TypeScript wants a mixin's constructor to take anything.
type Constructor<T> = new (...args: any[]) => T; // eslint-disable-line @typescript-eslint/no-explicit-any

/** An attribute: reads as text; a list writes one item per line, `null` removes it. */
export type AttributeText = string | number | readonly string[] | null;

/** The names of the attributes that stages and steps share. */
export const laneAttributes: readonly string[] = [
  'heading',
  'description',
  'duration',
  'href',
  'emotion',
  'emotion-label',
  'image',
  'image-alt',
  ...itemLaneIds.map(kebab),
];

/** What `<journey-stage>` and `<journey-step>` can say by attributes: one property for each, which holds nothing itself. */
export const LaneAttributes = <Base extends Constructor<HTMLElement>>(base: Base) => {
  class LaneAttributesElement extends base {
    /** What it is called. A heading child says it too. */
    declare heading: AttributeText;
    /** More about it. A paragraph child says it too. */
    declare description: AttributeText;
    /** How long it takes: an ISO 8601 duration or plain text. */
    declare duration: AttributeText;
    /** Where its title leads; http, https, mailto, tel or relative. Anything else is left out and reported. */
    declare href: AttributeText;
    /** How it feels: a number from −2 to 2, `++` to `--`, or a word; further words become the label. Unreadable text is reported. */
    declare emotion: AttributeText;
    /** The feeling in words. */
    declare emotionLabel: AttributeText;
    /** Address of a picture; http, https, relative or `data:image/…`. */
    declare image: AttributeText;
    /** What the picture shows. Default: nothing, the picture is decoration. */
    declare imageAlt: AttributeText;
    /** Who acts. Names, separated by commas, `;`, `|` or line breaks. */
    declare actors: AttributeText;
    /** What the customer does. Texts, separated by `;`, `|` or line breaks. */
    declare actions: AttributeText;
    /** What goes through the customer's mind. Texts. */
    declare thoughts: AttributeText;
    /** What customers said. Texts. */
    declare quotes: AttributeText;
    /** What the customer needs. Texts. */
    declare needs: AttributeText;
    /** Where customer and company meet. Names; `Courier @ Home` adds the channel. */
    declare touchpoints: AttributeText;
    /** Through which channels. Names. */
    declare channels: AttributeText;
    /** What goes wrong. Texts; `Long queue [high]` adds the severity. */
    declare painPoints: AttributeText;
    /** What delights. Texts. */
    declare highlights: AttributeText;
    /** What could be done better. Texts. */
    declare opportunities: AttributeText;
    /** What is being done about it. Texts. */
    declare solutions: AttributeText;
    /** What is measured. `Waiting: 12 min / 3` is a name, a value, its unit and the target; only name and value are needed. Several are separated by `;`, `|` or line breaks. */
    declare metrics: AttributeText;
    /** Which departments are at work. Names; the same one in neighbouring steps is one bar. */
    declare departments: AttributeText;
    /** Which campaigns run. Names; the same one in neighbouring steps is one bar. */
    declare campaigns: AttributeText;
    /** Physical evidence. Names. */
    declare evidence: AttributeText;
    /** What staff do in sight of the customer. Texts. */
    declare frontstage: AttributeText;
    /** What staff do out of sight. Texts. */
    declare backstage: AttributeText;
    /** Systems and processes behind it. Names. */
    declare support: AttributeText;
    /** Remarks of the authors. Texts. */
    declare notes: AttributeText;
  }
  reflectAttributes(LaneAttributesElement.prototype, laneAttributes);
  return LaneAttributesElement;
};
