import {html, type TemplateResult} from 'lit';
import {itemText} from '../layout/lanes.js';
import type {LaneItem, LaneRows} from '../layout/types.js';
import type {Level} from '../model/schema.js';
import type {Words} from '../translations/words.js';
import {icons} from './icons.js';

/** A link if there is somewhere to go. The model has checked the address. */
export const linked = (text: string, href: unknown): string | TemplateResult =>
  typeof href === 'string' ? html`<a href=${href}>${text}</a>` : text;

const levels: readonly Level[] = ['low', 'medium', 'high'];

/** How bad it is: dots for the eye, a word for the ear. */
const severity = (level: Level, words: Words) => {
  const word = words.severity[level];
  const dots = '●●●○○'.slice(2 - levels.indexOf(level)).slice(0, 3);
  return html`<span class="severity" role="img" title=${word} aria-label=${word}>${dots}</span>`;
};

function content(item: LaneItem, lane: LaneRows, words: Words): unknown {
  const text = itemText(item, lane.main);
  if (lane.id === 'thoughts') return words.quote(text);
  if (lane.id === 'quotes') {
    return html`${words.quote(text)} <span class="source">${item.source}</span>`;
  }
  if (lane.type === 'metrics') {
    return [
      text,
      (item['value'] as number).toLocaleString(words.lang, {maximumFractionDigits: 20}),
      item['unit'],
    ].join(' ');
  }
  const level = lane.id === 'painPoints' ? (item['severity'] as Level) : undefined;
  return html`${icons[lane.id]}${linked(text, item['href'])}${level && severity(level, words)}`;
}

/** A list of one needs no marks around its entry; in a long map each of them counts. */
export const oneOrAll = <T>(list: readonly T[]): T | readonly T[] =>
  list.length === 1 ? list[0]! : list;

/** Bare names, two at a time: they make up most of a long map, and each template costs. */
const names = (texts: readonly string[]) =>
  texts.flatMap((text, i) =>
    i % 2
      ? []
      : i + 1 < texts.length
        ? html`<li part="chip" class="chip">${text}</li>
            <li part="chip" class="chip">${texts[i + 1]}</li>`
        : html`<li part="chip" class="chip">${text}</li>`,
  );

/** The items of one lane in one cell, as entries of a list. */
export function items(of: readonly LaneItem[], lane: LaneRows, words: Words): unknown {
  const {type, main} = lane;
  if (type === 'chips' && main === 'name' && !of.some(({href}) => href)) {
    return oneOrAll(names(of.map(item => itemText(item, main))));
  }
  const part = type === 'text' ? 'item' : 'chip';
  const look = type === 'cards' ? 'chip card' : part;
  return of.map(item => html`<li part=${part} class=${look}>${content(item, lane, words)}</li>`);
}
