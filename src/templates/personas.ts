import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {CurveOwner} from '../layout/types.js';
import {ownersOf} from '../layout/voices.js';
import type {Persona} from '../model/schema.js';
import type {DrawingContext} from './context.js';

/** « Léa Martin » → « LM ». */
export const initials = (name: string): string => {
  const [first = '', ...rest] = name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return (first + (rest.at(-1) ?? '')).toUpperCase();
};

/** The colour of a persona: its own, or else the one of the class `t0` … `t7`. */
export const colour = ({color}: Pick<CurveOwner, 'color'>): string =>
  color ? `--_color:${color}` : '';

/** Whose something is: initials for the eye, names for the ear. Nothing is said where all have it or only one is drawn. */
export function whose(
  of: Readonly<Record<string, unknown>>,
  {personas, findPersona, words}: DrawingContext,
): unknown {
  if (personas.length < 2) return nothing;
  return ownersOf(of, findPersona).map((owner: Persona): TemplateResult => {
    const label = words.of(owner.name);
    return html`<span
      class="whose t${personas.indexOf(owner) % 8}"
      part="whose"
      role="img"
      title=${label}
      aria-label=${label}
      style=${place(colour(owner))}
      >${initials(owner.name)}</span
    >`;
  });
}

/** Which dash a line has; the next eight, which have the colours again, have others. */
export const dash = (index: number): number => (index + (index >> 3)) % 4;

/** A piece of a persona's line, for the legend. */
export const sample = (index: number): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 40 10" aria-hidden="true">
    <path class="line d${dash(index)}" d="M2 5H38" />
  </svg>`;
