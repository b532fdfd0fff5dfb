import type {CSSResult} from 'lit';
import {JourneyElement} from '../elements/journey-element.js';
import {JourneyMapElement} from '../elements/journey-map/journey-map.js';
import {journeyMapStyles} from '../elements/journey-map/journey-map.styles.js';
import {withWorn} from '../internal/dress.js';
import type {Journey} from '../model/schema.js';

/** A map that is drawn where there is no page: the element itself, with a journey that was read before. */
export class StaticMap extends JourneyMapElement {
  readonly #journey: Journey;
  readonly #language: string;
  readonly #worn = new Set<CSSResult>();

  constructor(journey: Journey, language: string, attributes: Readonly<Record<string, string>>) {
    super();
    this.#journey = journey;
    this.#language = language;
    const properties = {...JourneyElement.properties, ...JourneyMapElement.properties};
    for (const [name, {attribute = name.toLowerCase(), type}] of Object.entries(properties)) {
      const text = attributes[String(attribute)];
      if (text === undefined) continue;
      const value = type === Boolean ? true : type === Number ? Number(text) : text;
      Object.assign(this, {[name]: value});
    }
  }

  override get journey(): Journey {
    return this.#journey;
  }

  /** What is in its shadow root. */
  get drawing(): unknown {
    return this.draw();
  }

  /** The styles of what was drawn, as the element has them on a page. */
  get css(): string {
    return withWorn(journeyMapStyles, this.#worn).join('\n');
  }

  protected override get language(): string {
    return this.#language;
  }

  protected override wear(styles: CSSResult): void {
    this.#worn.add(styles);
  }
}
