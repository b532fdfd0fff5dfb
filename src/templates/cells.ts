import {html, nothing} from 'lit';
import {place} from '../internal/place.js';
import type {BarLayout, CellLayout} from '../layout/types.js';
import type {DrawingContext} from './context.js';
import {edges} from './edges.js';
import {isRich, items} from './items.js';
import {spokenName} from './lane-names.js';
import {linked} from './linked.js';
import {notes} from './notes.js';
import {whose} from './personas.js';

/** What a stage or a step has in a lane. */
export const list = ({lane, row, items: of}: CellLayout, on: DrawingContext) =>
  html`<ul
    role="list"
    class="cell r${row} in-${lane.name}"
    part="cell ${lane.name}"
    aria-label=${spokenName(lane, on.words)}
  >
    ${items(of, lane, on)}
  </ul>`;

/** What a bar says of each column, and where it begins, who hands over to it. */
const barNotes = ({lane, item, from}: BarLayout, on: DrawingContext) =>
  html`${isRich(item, lane) ? html`${whose(item, on)}${notes(item, lane, on.words)}` : nothing}${
    from.length ? html`<span class="word">, ${on.words.handover(from.join(', '))}</span>` : nothing
  }`;

export const bar = (piece: BarLayout, on: DrawingContext) => {
  const {lane, row, item, label, start, span, tone, from} = piece;
  return html`<ul
    role="list"
    class="cell bar r${row} t${tone} ${edges(piece)} ${from.length ? 'handover' : ''}"
    part="cell bar ${lane.name}"
    aria-label=${spokenName(lane, on.words)}
  >
    <li class="bar-label" style=${place(start ? `--_span:${span}` : '')}>
      ${start ? linked(label, item['href']) : label}${barNotes(piece, on)}
    </li>
  </ul>`;
};
