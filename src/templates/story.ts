import {html, nothing, type TemplateResult} from 'lit';
import type {Journey, Source} from '../model/schema.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import {linked} from './linked.js';

/** Characters of a story, as JSON, that is told at once; a longer one is folded. */
const shortStory = 400;

/** What the map rests on, with how much it is worth. */
const sourceLine = ({text, kind, n, date, href}: Source, {lang}: Words) => {
  const facts = [
    kind,
    n != null && `n = ${n.toLocaleString(lang)}`,
    date && formatDate(date, lang),
  ];
  const said = facts.filter(Boolean).join(' · ');
  return html`${linked(text, href)} ${said && html`<span class="muted">${said}</span>`}`;
};

/** Why the map was made and what it rests on; a long story opens when it is asked for. */
export function story(journey: Journey, words: Words): TemplateResult | typeof nothing {
  const parts = Object.entries(words.story).flatMap(([name, title]) => {
    // A text, or a list; each field of the story is one of the journey's.
    const said = [journey[name] ?? []].flat() as (string | Source)[];
    return said.length ? [{title, said}] : [];
  });
  if (!parts.length) return nothing;
  const {length} = JSON.stringify(parts.map(({said}) => said));
  return html`<details part="story" ?open=${length < shortStory}>
    <summary>${words.background}</summary>
    <dl>
      ${parts.map(
        ({title, said}) =>
          html`<div>
            <dt>${title}</dt>
            ${said.map(line => html`<dd>${typeof line === 'string' ? line : sourceLine(line, words)}</dd>`)}
          </div>`,
      )}
    </dl>
  </details>`;
}
