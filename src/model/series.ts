import {limits} from './limits.js';
import {readLabels, readNumbers} from './notation.js';
import type {Problem} from './problem.js';
import {type Path, Report} from './report.js';
import {checkOutside, defaultScale, soundScale} from './scale.js';
import type {Scale} from './scale.js';

/** One point of a curve; without a value the curve has a gap. */
export interface SeriesPoint {
  readonly value: number | null;
  readonly label?: string;
}

/** What `readSeries()` may know beside the values. */
export interface SeriesOptions {
  /** The points' labels, as a list or a text such as `Need, Shop, Return`; a point's own goes first. */
  readonly labels?: unknown;
  /** Lowest value of the scale. Default: −2. */
  readonly min?: number | null | undefined;
  /** Highest value of the scale. Default: 2. */
  readonly max?: number | null | undefined;
}

/** The points of a curve, as far as the input could be used. */
export interface Series {
  readonly points: SeriesPoint[];
  /** The scale that the points are on: the usual one if the given one has no extent. */
  readonly scale: Scale;
  readonly problems: readonly Problem[];
}

const readLabel = (value: unknown): string | undefined => {
  const label = typeof value === 'number' ? String(value) : value;
  return typeof label === 'string' && label.trim() ? label.slice(0, limits.text) : undefined;
};

/** The entries of a list; one that cannot be read is undefined. A hole in a list is an entry that is not there. */
const readList = <T>(
  report: Report,
  place: Path,
  list: unknown,
  read: (entry: unknown, i: number) => T,
): (T | undefined)[] =>
  report.at(place, () => {
    const {columns: max} = limits;
    if (!Array.isArray(list)) {
      return void (list != null && report.expected('array', list));
    }
    if (list.length > max) report.add('error', 'too-many', {max});
    return Array.from({length: Math.min(list.length, max)}, (_, i) =>
      report.at([i], () => read(list[i], i)),
    );
  }) ?? [];

function readValue(report: Report, value: unknown, scale: Scale): number | null {
  if (value == null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) {
    checkOutside(value, scale, report);
    return value;
  }
  report.expected('number', value);
  return null;
}

/** The public `readSeries()`, but that the problems have no words yet. */
export function readSeries(input: unknown, {labels, min, max}: SeriesOptions = {}): Series {
  const report = new Report();
  const scale = soundScale({min: min ?? defaultScale.min, max: max ?? defaultScale.max}, report);
  const values =
    typeof input === 'string'
      ? (readNumbers(input) ?? report.add('error', 'ambiguous', {}, input))
      : input;
  const names = readList(
    report,
    ['labels'],
    typeof labels === 'string' ? readLabels(labels) : labels,
    readLabel,
  );
  const points = readList(report, [], values, (entry, i): SeriesPoint => {
    const isObject = typeof entry === 'object' && entry && !Array.isArray(entry);
    // A list or a scalar is judged as a value.
    const own: {value?: unknown; label?: unknown} = isObject ? entry : {value: entry};
    const value = readValue(report, own.value, scale);
    const label = readLabel(own.label) ?? names[i];
    return label ? {value, label} : {value};
  });
  return {
    points: points.map(point => point ?? {value: null}),
    scale,
    problems: report.list(),
  };
}
