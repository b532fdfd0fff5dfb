import {html, nothing} from 'lit';
import {place} from '../internal/place.js';
import type {CurveLayout, MapLayout} from '../layout/types.js';
import type {Journey, Persona} from '../model/schema.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import type {DrawingOptions} from './context.js';
import {colour, initials, sample} from './personas.js';
import {picture} from './picture.js';

const portrait = ({image, name}: Persona, noRemoteImages: boolean | undefined) =>
  picture(image, 'portrait', noRemoteImages) ??
  html`<span class="portrait" aria-hidden="true">${initials(name)}</span>`;

/** Who it is, and with a piece of their line where several are drawn. */
const personaCard = (
  persona: Persona,
  tone: string,
  curve: CurveLayout | undefined,
  {words, noRemoteImages}: DrawingOptions,
) =>
  html`<li class="persona ${tone}" part="persona" style=${place(colour(persona))}>
    ${portrait(persona, noRemoteImages)}
    <div>
      <div>
        <b>${persona.name}</b> <span class="muted">${persona.role}</span> ${
          curve ? sample(curve.index) : nothing
        }
      </div>
      ${persona.quote && html`<div class="quote">${words.quote(persona.quote)}</div>`}
    </div>
  </li>`;

/** The personas that are drawn; where there is only one, no colour has to tell it from others. */
export const cards = (
  {personas}: Journey,
  {persona: only, curves}: MapLayout,
  on: DrawingOptions,
) => {
  if (!personas.length) return nothing;
  const isOne = personas.length === 1 && !curves[1];
  return html`<ul role="list" class="personas" aria-label=${on.words.personas}>
    ${personas.map((persona, i) => {
      if (only && persona !== only) return nothing;
      const curve = curves.find(({owner}) => owner === persona);
      return personaCard(persona, isOne ? '' : `t${i % 8}`, curves[1] && curve, on);
    })}
  </ul>`;
};

/** When a map was last seen to, and when it has to be. */
export const dates = ({updated, reviewBy}: Journey, {lang, ...words}: Words) => [
  updated && words.updated(formatDate(updated, lang)),
  reviewBy && words.reviewBy(formatDate(reviewBy, lang)),
];

/** Whose a line is, beside the curves. */
export const legend = ({owner, index}: CurveLayout) =>
  html`<span class="legend t${index % 8}" style=${place(colour(owner ?? {}))}
    >${sample(index)} ${owner?.name}</span
  >`;
