import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../../internal/place.js';
import {layoutSeries} from '../../layout/alone.js';
import {summarize} from '../../layout/summary.js';
import type {Series} from '../../model/series.js';
import {feeling, gradient} from '../../templates/curve.js';
import type {CurveWords} from '../../translations/words.js';

export {readSeries} from '../../model/series.js';

/** What stands around a curve. */
interface Surroundings {
  readonly heading: string;
  readonly level: number;
  readonly name: string;
  readonly note: unknown;
  readonly words: CurveWords;
}

/** A curve with its heading, its sentence and its labels. */
export function figure(
  {points, scale}: Series,
  {heading, level, name, note, words}: Surroundings,
): TemplateResult {
  const {markers, pieces, points: drawn} = layoutSeries(points, scale);
  const said = summarize(drawn, words);
  return html`<figure class="box" part="map" aria-label=${name}>
    ${
      heading
        ? html`<figcaption part="title">
            <div role="heading" aria-level=${level}>${heading}</div>
          </figcaption>`
        : nothing
    }${note}
    ${gradient}
    <p class="word" role="img" aria-label=${said}>${said}</p>
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
