import {HTMLElementOrStub} from '../../internal/html-element.js';
import {adoptProperties, reflectAttributes} from '../../internal/reflect.js';
import {version} from '../../internal/version.js';
import type {AttributeText} from '../lane-attributes.js';

const attributes = [
  'heading',
  'quote',
  'goals',
  'needs',
  'frustrations',
  'image',
  'image-alt',
  'color',
];

/**
 * Declares a persona of the map around it and draws nothing itself: the map
 * makes a card of it. What its attributes do not say, its content may: a
 * heading, and lists with `data-lane`. Every property is the attribute of the
 * same name; `id` and `role` are the properties that HTML itself has.
 *
 * @element journey-persona
 *
 * @attr {string} id - What others call it by: `emotion-lea` is the emotion of the persona with the id `lea`. Default: made of its name.
 * @attr {string | null} role - Who they are, in a few words. ARIA, whose attribute it is too, passes over words that it does not know.
 *
 * @slot - A heading, and lists with `data-lane`.
 */
export class JourneyPersonaElement extends HTMLElementOrStub {
  /** @internal */
  static readonly journeyRole = 'persona';
  /** @internal */
  static readonly journeyVersion = version;

  /** What they are called. A heading child says it too. */
  declare heading: AttributeText;
  /** What they say. */
  declare quote: AttributeText;
  /** What they want to reach. Texts, separated by `;`, `|` or line breaks. */
  declare goals: AttributeText;
  /** What they need. Texts. */
  declare needs: AttributeText;
  /** What annoys them. Texts. */
  declare frustrations: AttributeText;
  /** Address of a picture; http, https, relative or `data:image/…`. Default: initials. */
  declare image: AttributeText;
  /** What the picture shows. Default: nothing, the picture is decoration. */
  declare imageAlt: AttributeText;
  /** Colour of their curve and card: a hex colour, a CSS colour name, or a function of numbers. Default: one of the map's. */
  declare color: AttributeText;
  static {
    reflectAttributes(this.prototype, attributes);
  }

  connectedCallback(): void {
    adoptProperties(this, attributes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-persona': JourneyPersonaElement;
  }
}
