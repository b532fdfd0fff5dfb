import {html, nothing, type TemplateResult} from 'lit';
import type {LaneItem, LaneRows} from '../layout/types.js';
import {channelIcon} from '../model/channels.js';
import type {Level, Opportunity} from '../model/schema.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import {rating} from './rating.js';

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

/** What else is said of an item, in the order of its importance. */
function facts(item: LaneItem, {id}: LaneRows, words: Words): unknown[] {
  const of = item as Readonly<Record<string, string | undefined>>;
  const date = (iso: string | undefined) => iso && formatDate(iso, words.lang);
  const {basis, source} = item;
  const own =
    id === 'opportunities'
      ? [of['owner'], of['status'], of['due'] && words.due(date(of['due'])!)]
      : id === 'departments'
        ? [of['role']]
        : id === 'campaigns'
          ? [of['kind'], of['goal'], of['channel'], of['audience']]
          : id === 'quotes'
            ? [date(of['date'])]
            : id === 'touchpoints' && of['channel'] && !channelIcon(of['channel'])
              ? [of['channel']]
              : [];
  return [...own, basis && words.basis[basis as keyof Words['basis']], source];
}

/** The small print of an item: on what grounds it stands there, whose it is, until when. */
export function notes(item: LaneItem, lane: LaneRows, words: Words): TemplateResult | undefined {
  const texts = facts(item, lane, words).filter(Boolean);
  const isOpportunity = lane.id === 'opportunities';
  if (!texts.length && !isOpportunity) return undefined;
  return html`${isOpportunity ? worth(item as Opportunity, words) : nothing}${
    texts.length ? html`<span class="note">${texts.join(' · ')}</span>` : nothing
  }`;
}
