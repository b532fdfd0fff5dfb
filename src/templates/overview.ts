import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import {widthOf} from '../layout/columns.js';
import type {MapLayout} from '../layout/types.js';
import {colour, dash} from './personas.js';
import {stageColour} from './titles.js';

/** The whole map in miniature, for pointers: bands of the stages, the curves, and a frame around what is in sight. The keyboard scrolls the map itself. */
export const miniature = ({stages, curves}: MapLayout): TemplateResult =>
  html`${stages.map(
      (stage, i) =>
        html`<b
          class="t${i % 8}"
          style=${place(`flex:${widthOf(stage)};${stageColour(stage.stage)}`)}
        ></b>`,
    )}
    ${curves.map(
      ({owner, index, whole}) =>
        html`<svg
          class="curve ${curves[1] ? 'many' : ''}"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          <path
            class="line t${index % 8} d${dash(index)}"
            style=${place(colour(owner ?? {}))}
            d=${whole ?? nothing}
          />
        </svg>`,
    )} <i></i>`;
