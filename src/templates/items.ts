import {html, nothing} from 'lit';
import {itemText} from '../layout/lanes.js';
import type {LaneItem, LaneRows} from '../layout/types.js';
import {channelIcon} from '../model/channels.js';
import {iconNames} from '../model/icons.js';
import {isBuiltIn} from '../model/lanes.js';
import type {Image, Level, Metric, Touchpoint} from '../model/schema.js';
import type {DrawingContext} from './context.js';
import {extra} from './extra.js';
import {icons} from './icons.js';
import {linked} from './linked.js';
import {notes} from './notes.js';
import {whose} from './personas.js';
import {picture} from './picture.js';
import {rating} from './rating.js';
import {symbol} from './symbols.js';

/** Whether there is more to an item than its name. */
export function isRich(item: LaneItem, {main}: LaneRows): boolean {
  for (const key in item) if (key !== main) return true;
  return false;
}

/** What stands behind the text of an item. */
function details(item: LaneItem, lane: LaneRows, on: DrawingContext) {
  const {words} = on;
  const severity = lane.id === 'painPoints' && (item['severity'] as Level | undefined);
  return html`${severity ? rating(severity, words.severity[severity]) : nothing}${whose(item, on)}${notes(item, lane, words)}`;
}

/** The sign before an item: that of its lane, or of the channel, which is told to the ear. */
function sign(item: LaneItem, {id}: LaneRows): unknown {
  if (id === 'channels') return symbol(channelIcon(String(item['name'])));
  if (id !== 'touchpoints') return isBuiltIn(id) ? icons[id] : undefined;
  const {icon, channel} = item as Touchpoint;
  const name =
    iconNames.find(name => name === icon) ?? (channel ? channelIcon(channel) : undefined);
  return name && channel
    ? html`<span role="img" title=${channel} aria-label=${channel}>${symbol(name)}</span>`
    : symbol(name);
}

function content(item: LaneItem, lane: LaneRows, on: DrawingContext): unknown {
  if (lane.type === 'metrics')
    return html`${extra.value?.metric(item as Metric, on.words)}${details(item, lane, on)}`;
  const {id} = lane;
  const text = itemText(item, lane.main);
  const said = id === 'thoughts' || id === 'quotes' ? on.words.quote(text) : text;
  const icon = sign(item, lane);
  if (!icon && !isRich(item, lane)) return said;
  return html`${icon}${linked(said, item['href'])}${isRich(item, lane) ? details(item, lane, on) : nothing}`;
}

/** A picture of what happens; its words where it must not be loaded. */
const storyboard = (image: Image, {noRemoteImages}: DrawingContext) =>
  html`<li part="picture" class="item">
    ${picture(image, 'picture', noRemoteImages) ?? html`<div class="picture muted">${image.alt}</div>`}
  </li>`;

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
  if (type === 'image') return of.map(image => storyboard(image as Image, on));
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
