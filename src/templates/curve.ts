import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import {levelInWords} from '../layout/summary.js';
import type {CurvePiece, MarkerLayout} from '../layout/types.js';
import type {CurveWords} from '../translations/words.js';
import {faces} from './faces.js';

/**
 * The gradient that all pieces of a curve share, from best to worst. In user
 * space: the bounding box of a flat line has no height.
 */
export const gradient = html`<svg class="word" width="0" aria-hidden="true">
  <linearGradient id="mood" gradientUnits="userSpaceOnUse" x2="0" y2="100">
    <stop class="best" offset=".1" />
    <stop offset=".5" />
    <stop class="worst" offset=".9" />
  </linearGradient>
</svg>`;

/** A feeling in words: the level's, then the author's own. */
export const feelingInWords = (face: MarkerLayout, words: CurveWords): string =>
  [levelInWords(face, words), face.label, face.outside && words.outside].filter(Boolean).join(', ');

/**
 * One column's part of the curve, its face, and the same in words. One
 * template with all of it, though a point may lack its line and a line its
 * point: a long map has thousands, and each further template costs.
 */
export const feeling = (
  look: string,
  piece: CurvePiece | undefined,
  face: MarkerLayout | undefined,
  words: CurveWords,
): TemplateResult =>
  html`<div
    class="cell ${look}"
    part="cell emotion"
    role=${face ? 'img' : nothing}
    aria-label=${face ? `${words.lanes.emotion}, ${feelingInWords(face, words)}` : nothing}
  >
    <svg
      class="curve"
      part="curve"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="area" part="curve-area" d=${piece?.area ?? nothing} />
      <path class="line" part="curve-line" d=${piece?.line ?? nothing} /></svg
    ><svg
      class=${
        face
          ? `marker l${face.level + 2} ${face.extreme ?? ''} ${face.outside ? 'outside' : ''}`
          : 'word'
      }
      part=${face ? `marker ${face.extreme ?? ''}` : nothing}
      viewBox="3 3.5 18 18"
      aria-hidden="true"
      style=${place(face ? `--_y:${face.y / 100}` : '')}
    >
      <path d=${face ? faces[face.level + 2] : nothing} />
    </svg>
  </div>`;
