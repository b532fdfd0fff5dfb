import {html, nothing, type PropertyDeclarations} from 'lit';
import {asText} from '../../internal/as-text.js';
import {place} from '../../internal/place.js';
import {layoutSeries} from '../../layout/series.js';
import {summarize} from '../../layout/summary.js';
import type {Problem} from '../../model/problem.js';
import {readSeries, type Series} from '../../model/series.js';
import {feeling, gradient} from '../../templates/curve.js';
import {JourneyElement} from '../journey-element.js';
import {emotionCurveStyles} from './emotion-curve.styles.js';

/**
 * An emotion curve on its own, drawn as in a map: a line through the values,
 * a face at each, and the labels below. Values outside the scale are drawn at
 * its edge and marked; a missing value leaves a gap.
 *
 * @element emotion-curve
 *
 * @slot - Shows while there is nothing to draw.
 *
 * @fires {JourneyErrorEvent} journey-error - Something could not be read; the event has the problems.
 *
 * @csspart map - The whole box.
 * @csspart title - The heading.
 * @csspart problem - The note of problems.
 * @csspart cell - A value's place.
 * @csspart curve - The drawing of the curve at one value.
 * @csspart curve-line - The curve's line.
 * @csspart curve-area - The area between the line and neutral.
 * @csspart marker - A face on the curve; the best and the worst are also `highest` and `lowest`.
 * @csspart label - A value's label.
 *
 * @cssprop [--journey-step-width=4rem] - Least width of a value's place.
 */
export class EmotionCurveElement extends JourneyElement {
  static override styles = emotionCurveStyles;
  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    values: {},
    labels: {},
    min: {type: Number},
    max: {type: Number},
    heading: {},
  };

  /** A list of `number | null | {value, label}`. Goes before `values`; `null` means none. What cannot be read is a gap and reported. */
  declare data: unknown;

  /** The values as text, as in `0, 0.5, -1` or `0; 0,5; -1`; an empty place is a gap. What cannot be read, or read in two ways, is reported. */
  declare values: string | null | undefined;

  /** The labels of the values, in order, separated by `;`, `|`, line breaks or commas. */
  declare labels: string | null | undefined;

  /** Lowest value of the scale. Default: −2. Must be below `max`. */
  declare min: number | null | undefined;

  /** Highest value of the scale. Default: 2. */
  declare max: number | null | undefined;

  /** What the curve is called. */
  declare heading: string | null | undefined;

  #series?: Series;
  #problems: readonly Problem[] = [];

  override get problems(): readonly Problem[] {
    return this.#problems;
  }

  protected override willUpdate(): void {
    const series = readSeries(this.data ?? this.values, this);
    this.#problems = series.problems;
    // An update that cannot be read keeps what was drawn before.
    if (series.points.length || !this.#problems.length) this.#series = series;
  }

  protected override draw(): unknown {
    const {words} = this;
    const heading = asText(this.heading);
    const note = this.note();
    const {points = [], scale} = this.#series ?? {};
    if (!points.length) return html`${note}<slot></slot>`;
    const {markers, pieces, points: drawn} = layoutSeries(points, scale);
    return html`<figure class="box" part="map" aria-label=${this.name}>
      ${heading ? html`<figcaption part="title">${heading}</figcaption>` : nothing}${note}
      ${gradient}
      <p class="word">${summarize(drawn, words)}</p>
      <div class="scroll">
        <ol role="list" class="points neutral" style=${place(`--_columns:${points.length}`)}>
          ${points.map(
            ({label}, i) =>
              html`<li>
                ${label ? html`<div class="name" part="label">${label}</div>` : nothing}
                ${
                  markers[i]
                    ? feeling('emotion', pieces[i], markers[i], words)
                    : html`<div class="cell emotion" part="cell"></div>`
                }
              </li>`,
          )}
        </ol>
      </div>
    </figure>`;
  }

  protected override get name(): string {
    return asText(this.heading) || this.words.curve;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'emotion-curve': EmotionCurveElement;
  }
}
