import {limits} from './limits.js';
import type {Problem} from './problem.js';
import {Report} from './report.js';
import {defaultScale, isOutside, isUsable} from './scale.js';
import type {Scale} from './scale.js';

/** One point of a curve; without a value the curve has a gap. */
export interface SeriesPoint {
  readonly value: number | null;
  readonly label?: string;
}

/** What `readSeries()` may know beside the values. */
export interface SeriesOptions {
  /** A list with the points' labels; a point's own goes first. */
  readonly labels?: unknown;
  /** Lowest value of the scale. Default: −2. */
  readonly min?: number;
  /** Highest value of the scale. Default: 2. */
  readonly max?: number;
}

/** The points of a curve, as far as the input could be used. */
export interface Series {
  readonly points: SeriesPoint[];
  /** The scale that the points are on: the usual one if the given one has no extent. */
  readonly scale: Scale;
  readonly problems: Problem[];
}

function readLabel(value: unknown): string | undefined {
  const label = typeof value === 'number' ? String(value) : value;
  return typeof label === 'string' && label.trim() ? label.slice(0, limits.text) : undefined;
}

function readNumber(value: unknown, scale: Scale, report: Report): number | null {
  if (value === null || value === undefined) return null;
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    report.add('error', 'type', {expected: 'number'}, value);
    return null;
  }
  if (number !== value) report.add('hint', 'read-as', {use: number}, value);
  if (isOutside(number, scale)) report.add('warning', 'outside-scale', {...scale}, number);
  return number;
}

/** A getter or a proxy may throw; then only what it stands for is lost. */
function attempt<T>(read: () => T, otherwise: T, report: Report): T {
  try {
    return read();
  } catch (error) {
    report.add('error', 'unreadable', {reason: String(error)});
    return otherwise;
  }
}

function readList(value: unknown, report: Report): unknown[] {
  const max = limits.columns;
  const read = () => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) report.add('error', 'type', {expected: 'list'}, value);
    const list: unknown[] = Array.isArray(value) ? value : [];
    if (list.length > max) report.add('error', 'too-many', {max});
    // A hole in the list is a gap.
    return Array.from(list.slice(0, max));
  };
  return attempt(read, [], report);
}

/**
 * Reads a list of numbers, nulls and `{value, label}` objects. What cannot be
 * read becomes a gap and is reported; a value outside the scale is kept.
 * Never throws.
 */
export function readSeries(input: unknown, options: SeriesOptions = {}): Series {
  const report = new Report();
  let scale: Scale = {min: options.min ?? defaultScale.min, max: options.max ?? defaultScale.max};
  if (!isUsable(scale)) {
    report.add('error', 'scale', {...scale});
    scale = defaultScale;
  }
  const labels = report.at('labels', () => readList(options.labels, report));
  const readPoint = (entry: unknown, i: number): SeriesPoint => {
    const isObject = entry !== null && typeof entry === 'object' && !Array.isArray(entry);
    // A list or a scalar is judged as a value.
    const own: {value?: unknown; label?: unknown} = isObject ? entry : {value: entry};
    const value = readNumber(own.value, scale, report);
    const label = readLabel(own.label) ?? readLabel(labels[i]);
    return label === undefined ? {value} : {value, label};
  };
  const points = readList(input, report).map((entry, i) =>
    report.at(i, () => attempt(() => readPoint(entry, i), {value: null}, report)),
  );
  return {points, scale, problems: report.list()};
}
