import {html, type PropertyDeclarations} from 'lit';
import {asText} from '../../internal/as-text.js';
import type {Problem} from '../../model/problem.js';
import type {Series} from '../../model/series.js';
import {JourneyElement} from '../journey-element.js';
import {curveView} from '../parts.js';
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
    return this.worded(this.#problems);
  }

  protected override willUpdate(): void {
    const series = this.need(curveView)?.readSeries(this.data ?? this.values, this);
    if (!series) return;
    this.#problems = series.problems;
    // An update that cannot be read keeps what was drawn before.
    if (series.points.length || !this.#problems.length) this.#series = series;
  }

  protected override draw(): unknown {
    const {words, level} = this;
    const heading = asText(this.heading);
    const note = this.note();
    const view = curveView.value;
    if (!view || !this.#series?.points.length) return html`${note}<slot></slot>`;
    return view.figure(this.#series, {heading, level, name: this.name, note, words});
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
