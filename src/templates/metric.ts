import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import {layoutMetric} from '../layout/metrics.js';
import type {Metric} from '../model/schema.js';
import {formatFigure} from '../translations/figure.js';
import {formatDate} from '../translations/format.js';
import type {Words} from '../translations/words.js';
import {linked} from './linked.js';

/** A figure beside its target, as a bar. The words beside it say the same. */
const meter = (at: number, target: number | undefined, isMet: boolean | undefined) =>
  html`<div
    class="meter ${isMet === undefined ? '' : isMet ? 'met' : 'missed'}"
    style=${place(`--_at:${at * 100}%;--_target:${target ?? ''}`)}
  ></div>`;

const sparkline = (path: string, label: string) =>
  html`<svg
    class="trend"
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    <path d=${path} />
  </svg>`;

/** A figure with its target, its place in its range and its way so far. */
export function metric(of: Metric, {lang, target: targetOf, ...words}: Words): TemplateResult {
  const {name, value, unit, target} = of;
  const {at, target: goal, isMet, trend, past} = layoutMetric(of);
  const figure = (value: number) => formatFigure(value, unit, lang);
  const told = past.map(({date, value}) => `${formatDate(date, lang)}: ${figure(value)}`);
  const outcome = isMet === undefined ? '' : isMet ? words.targetMet : words.targetMissed;
  return html`${linked(name, of.href)} <b>${figure(value)}</b>${
      trend ? sparkline(trend, `${words.history}: ${told.join('; ')}`) : nothing
    }${at === undefined ? nothing : meter(at, goal, isMet)}${
      target === undefined
        ? nothing
        : html`<span class="note">${targetOf(figure(target))}${outcome && ` · ${outcome}`}</span>`
    }`;
}
