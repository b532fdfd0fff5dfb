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

/** The story in parts, each under the name of its field. */
const partsOf = (journey: Journey, words: Words): [keyof Words['story'], readonly unknown[]][] => {
  const {problem, scenario, outcome, businessGoal, expectations = [], sources = []} = journey;
  return [
    ['problem', [problem]],
    ['scenario', [scenario]],
    ['expectations', expectations.map(({text, href}) => linked(text, href))],
    ['outcome', [outcome]],
    ['businessGoal', [businessGoal]],
    ['sources', sources.map(source => sourceLine(source, words))],
  ];
};

/** Why the map was made and what it rests on; a long story opens when it is asked for. */
export function story(journey: Journey, words: Words): TemplateResult | typeof nothing {
  const {problem, scenario, outcome, businessGoal, expectations, sources} = journey;
  const {length} = JSON.stringify([
    problem,
    scenario,
    outcome,
    businessGoal,
    expectations,
    sources,
  ]);
  const parts = partsOf(journey, words).filter(([, [first]]) => first);
  if (!parts.length) return nothing;
  return html`<details class="story" part="story" ?open=${length < shortStory}>
    <summary>${words.background}</summary>
    <dl>
      ${parts.map(
        ([name, lines]) =>
          html`<div>
            <dt>${words.story[name]}</dt>
            ${lines.map(line => html`<dd>${line}</dd>`)}
          </div>`,
      )}
    </dl>
  </details>`;
}
