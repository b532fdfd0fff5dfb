import {html, nothing, type TemplateResult} from 'lit';
import type {MapLayout} from '../layout/types.js';
import type {Journey} from '../model/schema.js';
import type {Words} from '../translations/words.js';
import type {DrawingOptions} from './context.js';
import {extra} from './extra.js';

const badges = (journey: Journey, words: Words) => {
  const {kind, state, market, owner} = journey;
  const texts = [
    words.kinds[kind],
    words.states[state],
    market?.toUpperCase(),
    owner && words.owner(owner),
    ...(extra.value?.dates(journey, words) ?? []),
  ];
  return html`<ul role="list" class="badges">
    ${texts.filter(Boolean).map(text => html`<li>${text}</li>`)}
  </ul>`;
};

/** Title, kind, state, dates, personas, and the story behind the map. */
export const header = (
  journey: Journey,
  layout: MapLayout,
  title: string | undefined,
  on: DrawingOptions,
  level: number,
): TemplateResult =>
  html`<header part="header">
      <div class="headline">
        ${
          title
            ? html`<div class="title" part="title" role="heading" aria-level=${level}>
                ${title}
              </div>`
            : nothing
        }
        ${badges(journey, on.words)}
        ${journey.description && html`<p class="description">${journey.description}</p>`}
      </div>
      ${extra.value?.cards(journey, layout, on)}
    </header>
    ${extra.value?.story(journey, on.words)}`;
