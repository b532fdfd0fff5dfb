import {html, nothing, type TemplateResult} from 'lit';
import type {Item, Journey, Source} from '../model/schema.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import {linked} from './items.js';

/** Characters of a story that is told at once; a longer one is folded. */
const shortStory = 320;

const texts = (items: readonly Item[]) => items.map(({text, href}) => linked(text, href));

/** What the map rests on, with how much it is worth. */
const sourceLine = ({text, kind, n, date, href}: Source, {lang}: Words) => {
  const facts = [
    kind,
    n != null && `n = ${n.toLocaleString(lang)}`,
    date && formatDate(date, lang),
  ];
  const said = facts.filter(Boolean).join(' · ');
  return html`${linked(text, href)}${said && html` <span class="muted">${said}</span>`}`;
};

/** The story in parts, each under the name of its field. */
function partsOf(journey: Journey, words: Words): [keyof Words['story'], unknown[]][] {
  const {problem, scenario, outcome, businessGoal, expectations = [], sources = []} = journey;
  const one = (text: string | undefined) => (text ? [text] : []);
  const parts: [keyof Words['story'], unknown[]][] = [
    ['problem', one(problem)],
    ['scenario', one(scenario)],
    ['expectations', texts(expectations)],
    ['outcome', one(outcome)],
    ['businessGoal', one(businessGoal)],
    ['sources', sources.map(source => sourceLine(source, words))],
  ];
  return parts.filter(([, lines]) => lines.length);
}

const lengthOf = ({problem, scenario, outcome, businessGoal, expectations, sources}: Journey) =>
  [problem, scenario, outcome, businessGoal, ...(expectations ?? []), ...(sources ?? [])]
    .map(of => (typeof of === 'object' ? of.text : of)?.length ?? 0)
    .reduce((sum, length) => sum + length, 0);

/** Why the map was made and what it rests on; a long story opens when it is asked for. */
export function story(journey: Journey, words: Words): TemplateResult | typeof nothing {
  const parts = partsOf(journey, words);
  if (!parts.length) return nothing;
  return html`<details class="story" part="story" ?open=${lengthOf(journey) <= shortStory}>
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
