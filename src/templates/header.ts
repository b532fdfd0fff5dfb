import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {Journey, Persona} from '../model/schema.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import {picture} from './picture.js';

/** « Léa Martin » → « LM ». */
const initials = (name: string): string => {
  const [first = '', ...rest] = name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return (first + (rest.at(-1) ?? '')).toUpperCase();
};

const portrait = ({image, name}: Persona, noRemoteImages: boolean) =>
  picture(image, 'portrait', noRemoteImages) ??
  html`<span class="portrait" aria-hidden="true">${initials(name)}</span>`;

const personaCard = (persona: Persona, words: Words, noRemoteImages: boolean) =>
  html`<li
    class="persona"
    part="persona"
    style=${place(persona.color ? `--_color:${persona.color}` : '')}
  >
    ${portrait(persona, noRemoteImages)}
    <div>
      <div><b>${persona.name}</b> <span class="muted">${persona.role}</span></div>
      ${persona.quote && html`<div class="quote">${words.quote(persona.quote)}</div>`}
    </div>
  </li>`;

const badges = ({kind, state, updated, reviewBy}: Journey, words: Words) => {
  const texts = [
    words.kinds[kind],
    words.states[state],
    updated && words.updated(formatDate(updated, words.lang)),
    reviewBy && words.reviewBy(formatDate(reviewBy, words.lang)),
  ];
  return html`<ul role="list" class="badges">
    ${texts.filter(Boolean).map(text => html`<li class="badge">${text}</li>`)}
  </ul>`;
};

/** Title, kind, state, dates and personas. */
export const header = (
  journey: Journey,
  title: string | undefined,
  words: Words,
  noRemoteImages: boolean,
): TemplateResult =>
  html`<header class="header" part="header">
    <div class="headline">
      ${
        title
          ? html`<div class="title" part="title" role="heading" aria-level="2">${title}</div>`
          : nothing
      }
      ${badges(journey, words)}
      ${journey.description && html`<p class="description">${journey.description}</p>`}
    </div>
    ${
      journey.personas.length
        ? html`<ul role="list" class="personas" aria-label=${words.personas}>
            ${journey.personas.map(persona => personaCard(persona, words, noRemoteImages))}
          </ul>`
        : nothing
    }
  </header>`;
