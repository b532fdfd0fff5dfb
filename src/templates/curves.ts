import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {VoiceLayout} from '../layout/types.js';
import type {CurveWords} from '../translations/words.js';
import {feelingInWords} from './curve.js';
import {faces} from './faces.js';
import {colour, dash} from './personas.js';

/** The line and the face of one person in one column. */
const lineAndFace = ({curve: {owner, index}, piece, marker}: VoiceLayout) => {
  const tone = `t${index % 8}`;
  const own = colour(owner ?? {});
  return html`<svg
      class="curve"
      part="curve"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        class="line ${tone} d${dash(index)}"
        part="curve-line"
        style=${place(own)}
        d=${piece?.line ?? nothing}
      /></svg
    >${
      marker
        ? html`<svg
            class="marker ${tone} ${marker.extreme ?? ''} ${marker.outside ? 'outside' : ''}"
            part="marker ${marker.extreme ?? ''}"
            viewBox="3 3.5 18 18"
            aria-hidden="true"
            style=${place(`--_y:${marker.y / 100};--_shift:${marker.shift ?? 0};${own}`)}
          >
            <path d=${faces[marker.level + 2]} />
          </svg>`
        : nothing
    }`;
};

/** What several persons feel in one column: their lines, their faces, and the same in words. */
export const feelings = (
  where: string,
  voices: readonly VoiceLayout[],
  words: CurveWords,
): TemplateResult => {
  const lane = words.lanes.emotion;
  const told = voices.flatMap(({curve, marker}) =>
    marker ? `${curve.owner?.name}: ${feelingInWords(marker, words)}` : [],
  );
  return html`<div
    class="cell many ${where}"
    part="cell emotion"
    role=${told[0] ? 'img' : nothing}
    aria-label=${told[0] ? [lane, ...told].join('; ') : nothing}
  >
    ${voices.map(lineAndFace)}
  </div>`;
};
