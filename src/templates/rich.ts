import {html, nothing, type TemplateResult} from 'lit';
import {itemText} from '../layout/lanes.js';
import {isRich} from '../layout/rich.js';
import type {BarLayout, LaneItem, LaneRows} from '../layout/types.js';
import {channelIcon} from '../model/channels.js';
import {iconNames} from '../model/icons.js';
import {isBuiltIn} from '../model/lanes.js';
import type {Image, Level, Metric, Stage, Step, Touchpoint} from '../model/schema.js';
import {formatDuration} from '../translations/duration.js';
import type {DrawingContext} from './context.js';
import {icons} from './icons.js';
import {linked} from './linked.js';
import {metric} from './metric.js';
import {notes} from './notes.js';
import {whose} from './personas.js';
import {picture} from './picture.js';
import {rating} from './rating.js';
import {symbol} from './symbols.js';

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

/** An item that has more than a name, or a sign of its own. */
export function richItem(item: LaneItem, lane: LaneRows, on: DrawingContext): TemplateResult {
  if (lane.type === 'metrics')
    return html`${metric(item as Metric, on.words)}${details(item, lane, on)}`;
  const text = itemText(item, lane.main);
  const said = /^(thoughts|quotes)$/.test(lane.id) ? on.words.quote(text) : text;
  return html`${sign(item, lane)}${linked(said, item['href'])}${isRich(item, lane) ? details(item, lane, on) : nothing}`;
}

/** A picture of what happens; its words where it must not be loaded. */
export const storyboard = (image: Image, {noRemoteImages}: DrawingContext) =>
  html`<li part="picture" class="item">
    ${picture(image, 'picture', noRemoteImages) ?? html`<div class="picture muted">${image.alt}</div>`}
  </li>`;

/** What a bar says of each column, and where it begins, who hands over to it. */
export const barNotes = ({lane, item, from}: BarLayout, on: DrawingContext): TemplateResult =>
  html`${isRich(item, lane) ? html`${whose(item, on)}${notes(item, lane, on.words)}` : nothing}${
    from.length ? html`<span class="word">, ${on.words.handover(from.join(', '))}</span>` : nothing
  }`;

/** How long it takes, in words. */
export const spokenDuration = (
  {duration}: Step | Stage,
  {words}: DrawingContext,
): string | undefined => duration && formatDuration(duration, words.lang);

export const duration = (of: Step | Stage, on: DrawingContext): TemplateResult | undefined =>
  of.duration
    ? html`<p class="duration" part="duration">${icons['clock']}${spokenDuration(of, on)}</p>`
    : undefined;
