import {html, nothing, svg, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {MarkerLayout, VoiceLayout} from '../layout/types.js';
import type {CurveWords} from '../translations/words.js';
import {feelingInWords} from './curve.js';
import {faces} from './faces.js';
import {colour} from './personas.js';

const look = ({curve: {index}}: VoiceLayout) => `t${index % 8} d${index % 4}`;

const line = (voice: VoiceLayout) =>
  voice.piece
    ? svg`<path
        class="line ${look(voice)}"
        part="curve-line"
        style=${place(colour(voice.curve.owner ?? {}))}
        d=${voice.piece.line}
      />`
    : nothing;

const face = (voice: VoiceLayout, {level, y, extreme, outside, shift = 0}: MarkerLayout) =>
  html`<svg
    class="marker ${look(voice)} ${extreme ?? ''} ${outside ? 'outside' : ''}"
    part="marker ${extreme ?? ''}"
    viewBox="3 3.5 18 18"
    aria-hidden="true"
    style=${place(`inset-block-start:${y}%;--_shift:${shift};${colour(voice.curve.owner ?? {})}`)}
  >
    <path d=${faces[level + 2]} />
  </svg>`;

/** What several persons feel in one column: their lines, their faces, and the same in words. */
export const feelings = (
  where: string,
  voices: readonly VoiceLayout[],
  words: CurveWords,
): TemplateResult => {
  const told = voices.flatMap(({curve, marker}) =>
    marker ? `${curve.owner?.name}: ${feelingInWords(marker, words)}` : [],
  );
  return html`<div
    class="cell many ${where}"
    part="cell emotion"
    role="img"
    data-lane=${words.lanes.emotion}
    aria-label=${[words.lanes.emotion, ...told].join('; ')}
  >
    <svg
      class="curve"
      part="curve"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${voices.map(line)}
    </svg>
    ${voices.map(voice => (voice.marker ? face(voice, voice.marker) : nothing))}
  </div>`;
};
