import {html, nothing, type TemplateResult} from 'lit';
import type {LaneItem, LaneRows} from '../layout/types.js';
import {channelIcon} from '../model/channels.js';
import {isBuiltIn} from '../model/lanes.js';
import type {Level, Opportunity} from '../model/schema.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import {rating} from './rating.js';

/** The fields of any item; the model has checked them. */
type Said = Readonly<Partial<Record<string, string>>> & {
  readonly basis?: keyof Words['basis'];
};

const rated = (label: string, level: Level | undefined, words: Words) =>
  level
    ? html`<span class="rated"
        >${label} ${rating(level, `${label}: ${words.severity[level]}`)}</span
      >`
    : nothing;

/** What an opportunity is worth and what it takes. */
const worth = ({impact, effort}: Opportunity, words: Words) =>
  impact || effort
    ? html`<span class="note"
        >${rated(words.impact, impact, words)}${rated(words.effort, effort, words)}</span
      >`
    : nothing;

/** What is said of the items of some lanes alone. */
const facts: Readonly<Record<string, (item: Said, words: Words) => unknown[]>> = {
  opportunities: ({owner, status, due}, words) => [
    owner,
    status,
    due && words.due(formatDate(due, words.lang)),
  ],
  departments: ({role}) => [role],
  campaigns: ({kind, goal, channel, audience}) => [kind, goal, channel, audience],
  quotes: ({date}, words) => [date && formatDate(date, words.lang)],
  touchpoints: ({channel}) => [channel && !channelIcon(channel) && channel],
};

/** The small print of an item: on what grounds it stands there, whose it is, until when. */
export function notes(item: LaneItem, lane: LaneRows, words: Words): TemplateResult {
  const {basis, source} = item as Said;
  const texts = [
    ...((isBuiltIn(lane.id) && facts[lane.id]?.(item as Said, words)) || []),
    basis && words.basis[basis],
    source,
  ].filter(Boolean);
  return html`${lane.id === 'opportunities' ? worth(item as Opportunity, words) : nothing}${
    texts.length ? html`<span class="note">${texts.join(' · ')}</span>` : nothing
  }`;
}
