import {html} from 'lit';
import {itemText} from '../layout/lanes.js';
import {isRich} from '../layout/rich.js';
import type {LaneItem, LaneRows} from '../layout/types.js';
import {isBuiltIn} from '../model/lanes.js';
import type {Image} from '../model/schema.js';
import type {DrawingContext} from './context.js';
import {extra} from './extra.js';
import {icons} from './icons.js';

/** A bare name is drawn as it is. */
function content(item: LaneItem, lane: LaneRows, on: DrawingContext): unknown {
  const {id, type, main} = lane;
  if (type === 'metrics' || id === 'channels' || isRich(item, lane))
    return extra.value?.richItem(item, lane, on);
  const text = itemText(item, main);
  const icon = isBuiltIn(id) && icons[id];
  return icon
    ? html`${icon}${text}`
    : id === 'thoughts' || id === 'quotes'
      ? on.words.quote(text)
      : text;
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
export function items(of: readonly LaneItem[], lane: LaneRows, on: DrawingContext): unknown {
  const {type, main} = lane;
  if (type === 'image') return of.map(image => extra.value?.storyboard(image as Image, on));
  if (
    type === 'chips' &&
    lane.id !== 'channels' &&
    main === 'name' &&
    !of.some(item => isRich(item, lane))
  ) {
    return oneOrAll(names(of.map(item => itemText(item, main))));
  }
  const part = type === 'text' ? 'item' : 'chip';
  const look = type === 'cards' || type === 'metrics' ? `chip card` : part;
  return of.map(
    item =>
      html`<li part=${part} class=${item['basis'] === 'assumed' ? `${look} assumed` : look}>
        ${content(item, lane, on)}
      </li>`,
  );
}
