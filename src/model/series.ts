import {limits} from './limits.js';
import {problem, type Params, type Problem, type Severity} from './problem.js';
import {checkOutside, defaultScale, soundScale} from './scale.js';
import type {Reporter, Scale} from './scale.js';

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

const readLabel = (value: unknown): string | undefined => {
  const label = typeof value === 'number' ? String(value) : value;
  return typeof label === 'string' && label.trim() ? label.slice(0, limits.text) : undefined;
};

/** Reads lists entry by entry and keeps what there is to say about them. */
class SeriesReader implements Reporter {
  readonly #problems: Problem[] = [];
  #path = '';

  add(severity: Severity, code: string, params?: Params, found?: unknown): void {
    this.#problems.push(problem(severity, code, this.#path, params, found));
  }

  /** A hole in a list is an entry that is not there. A getter or a proxy may throw; that entry is lost. */
  list<T>(path: string, value: unknown, read: (entry: unknown, i: number) => T): (T | undefined)[] {
    this.#path = path;
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add('error', 'expected', {kind: 'array'}, value);
      return [];
    }
    let length = 0;
    try {
      length = Math.min(value.length, limits.columns);
      if (value.length > length) this.add('error', 'too-many', {max: length});
    } catch {
      this.add('error', 'unreadable');
    }
    return Array.from({length}, (_, i) => {
      this.#path = `${path}[${i}]`;
      try {
        return read(value[i], i);
      } catch {
        return void this.add('error', 'unreadable');
      }
    });
  }

  value(value: unknown, scale: Scale): number | null {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number' && Number.isFinite(value)) {
      checkOutside(value, scale, this);
      return value;
    }
    this.add('error', 'expected', {kind: 'number'}, value);
    return null;
  }

  /** The first hundred problems one by one. */
  problems(): Problem[] {
    const told = this.#problems.slice(0, limits.problems);
    const n = this.#problems.length - told.length;
    return n ? [...told, problem('error', 'more', '', {n})] : told;
  }
}

/**
 * Reads a list of numbers, nulls and `{value, label}` objects. What cannot be
 * read becomes a gap and is reported; a value outside the scale is kept.
 * Never throws.
 */
export function readSeries(
  input: unknown,
  {labels, min = defaultScale.min, max = defaultScale.max}: SeriesOptions = {},
): Series {
  const reader = new SeriesReader();
  const scale = soundScale({min, max}, reader);
  const names = reader.list('labels', labels, readLabel);
  const points = reader.list('', input, (entry, i): SeriesPoint => {
    const isObject = typeof entry === 'object' && entry && !Array.isArray(entry);
    // A list or a scalar is judged as a value.
    const own: {value?: unknown; label?: unknown} = isObject ? entry : {value: entry};
    const value = reader.value(own.value, scale);
    const label = readLabel(own.label) ?? names[i];
    return label === undefined ? {value} : {value, label};
  });
  return {
    points: points.map(point => point ?? {value: null}),
    scale,
    problems: reader.problems(),
  };
}
