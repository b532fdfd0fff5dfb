import {html} from 'lit';
import {place} from '../internal/place.js';
import type {BarLayout, CellLayout} from '../layout/types.js';
import type {DrawingContext} from './context.js';
import {edges} from './edges.js';
import {extra} from './extra.js';
import {items} from './items.js';
import {spokenName} from './lane-names.js';
import {linked} from './linked.js';

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

export const bar = (piece: BarLayout, on: DrawingContext) => {
  const {lane, row, item, label, start, span, tone, from} = piece;
  return html`<ul
    role="list"
    class="cell bar r${row} t${tone} ${edges(piece)} ${from.length ? 'handover' : ''}"
    part="cell bar ${lane.name}"
    aria-label=${spokenName(lane, on.words)}
  >
    <li class="bar-label" style=${place(start ? `--_span:${span}` : '')}>
      ${start ? linked(label, item['href']) : label}${extra.value?.barNotes(piece, on)}
    </li>
  </ul>`;
};
