import {isOutside, toUnit, type Scale} from '../model/scale.js';
import type {Metric} from '../model/schema.js';
import {print} from './curve.js';

type History = NonNullable<Metric['history']>;

/** How a metric is drawn. */
export interface MetricLayout {
  /** Place of the value on the bar, 0…1; a value outside the range is at the edge. Absent without a range. */
  readonly at: number | undefined;
  /** Place of the target, like that of the value. Absent without a target or a range. */
  readonly target: number | undefined;
  /** Whether the target is reached. Absent without a target, and when nobody says which way is better. */
  readonly isMet: boolean | undefined;
  /**
   * The history as path data on a square of 100, evenly spaced: y 0 is its
   * highest figure, y 100 its lowest. Absent with fewer than two figures.
   */
  readonly trend: string | undefined;
  /** What the line shows, by date. */
  readonly past: History;
}

const upTo = (max: number, min = 0): Scale => ({min, max});
const percent = upTo(100);

/**
 * The measures that are known by their names, in English and French, with
 * which way is better and their usual ranges; those without a range are parts
 * of all customers and known in per cent only:
 * - NPS is the percentage of promoters less that of detractors, so −100…100
 *   (F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, 2003).
 * - CSAT is the mean of answers on a scale of five or ten, or the percentage
 *   of satisfied ones.
 * - CES in its second version is the mean agreement, 1…7, that something was
 *   made easy, so that higher is better (Corporate Executive Board, 2013). The
 *   first, of 2010, had five answers and counted effort.
 */
const measures: readonly (readonly [
  name: RegExp,
  better: 'higher' | 'lower',
  ranges?: readonly Scale[],
])[] = [
  [/\b(nps|net promoter)\b/i, 'higher', [upTo(100, -100)]],
  [/\b(csat|satisfaction)\b/i, 'higher', [upTo(5, 1), upTo(10, 1), percent]],
  // In capitals: “ces” is a French word.
  [/\b(CES|[Cc]ustomer [Ee]ffort|[Ee]ffort [Cc]lient)\b/, 'higher', [upTo(7, 1)]],
  [/\b(conversions?|r[eé]tention)\b/i, 'higher'],
  [/\b(churn|attrition)\b/i, 'lower'],
];

/** The range of the bar: the metric's own ends, else those of its measure, else from 0 to the largest figure if there are several. */
function rangeOf(
  {min, max}: Metric,
  all: readonly number[],
  usual: readonly Scale[],
): Scale | undefined {
  const holds = (scale: Scale) => !all.some(value => isOutside(value, scale));
  const isCompared = all.length > 1 || max != null;
  const known =
    usual.find(holds) ?? (isCompared && Math.min(...all) >= 0 ? upTo(Math.max(...all)) : undefined);
  const range = upTo(max ?? known?.max ?? NaN, min ?? known?.min ?? NaN);
  // Not a number when an end is missing; beyond all numbers when the ends are too far apart.
  const extent = range.max - range.min;
  return extent > 0 && extent < Infinity ? range : undefined;
}

/** The line through the history. */
function drawTrend(history: History): string | undefined {
  if (history.length < 2) return undefined;
  // By halves, so that no difference is beyond all numbers.
  const values = history.map(({value}) => value / 2);
  const top = Math.max(...values);
  const extent = top - Math.min(...values);
  const places = values.map((value, i) => {
    const x = (i / (values.length - 1)) * 100;
    // A history that never changes is a line in the middle.
    const y = extent ? ((top - value) / extent) * 100 : 50;
    return `${print(x)} ${print(y)}`;
  });
  return `M${places.join('L')}`;
}

/**
 * Lays a metric out: its value and target on a bar, and its history as a line.
 * The bar goes from the metric's own `min` to its own `max`. An end that it
 * does not give is that of the usual range of a measure known by its name,
 * else 0…100 for a percentage, else 0 and the largest figure, if none is
 * negative and there is a target, a history or a `max` to compare with. Ends
 * that are equal, reversed or unknown make no bar. Which way is better is
 * taken from the metric or a known measure, never guessed.
 */
export function layoutMetric(metric: Metric): MetricLayout {
  const {name, value, target, history = []} = metric;
  const isPercent = metric.unit?.trim() === '%';
  const all = [value, ...(target == null ? [] : [target]), ...history.map(({value}) => value)];
  const [, way, ranges = []] =
    measures.find(([pattern, , own]) => (own || isPercent) && pattern.test(name)) ?? [];
  const usual = isPercent ? [...ranges.filter(({min}) => min < 0), percent] : ranges;
  const range = rangeOf(metric, all, usual);
  const better = metric.better ?? way;
  const past = [...history].sort((a, b) => a.date.localeCompare(b.date));
  const trend = drawTrend(past);
  return {
    at: range && toUnit(value, range),
    target: range && target != null ? toUnit(target, range) : undefined,
    isMet:
      better && target != null
        ? better === 'higher'
          ? value >= target
          : value <= target
        : undefined,
    trend,
    past,
  };
}
