import {limits} from './limits.js';
import {problem} from './problem.js';
import type {Params, Problem, Severity} from './problem.js';

/** Place in the input: the keys and positions that lead there. */
export type Path = (string | number)[];

/** `['stages', 2, 'emotion']` → `stages[2].emotion`. */
export const pathText = (path: Readonly<Path>): string =>
  path
    .map(key =>
      typeof key === 'number' ? `[${key}]` : /^[\w$]+$/.test(key) ? '.' + key : `["${key}"]`,
    )
    .join('')
    .replace(/^\./, '');

/** Collects problems: the first hundred one by one, errors before warnings before hints. */
export class Report {
  /** Where the reader stands. */
  readonly path: Path = [];
  readonly #kept: Record<Severity, Problem[]> = {error: [], warning: [], hint: []};
  #count = 0;

  /** @param others What was found before. */
  constructor(others: readonly Problem[] = []) {
    for (const other of others) this.#keep(other.severity, () => other);
  }

  // Paths and messages are made only for what is kept: one more of a kind than
  // is told, so that the rest's severity is known.
  #keep(severity: Severity, make: () => Problem): void {
    this.#count++;
    const kept = this.#kept[severity];
    if (kept.length <= limits.problems) kept.push(make());
  }

  add(severity: Severity, code: string, params?: Params, found?: unknown, path?: string): void {
    this.#keep(severity, () => problem(severity, code, path ?? pathText(this.path), params, found));
  }

  /** Runs `read` one level further down. */
  at<T>(key: string | number, read: () => T): T {
    this.path.push(key);
    const value = read();
    this.path.pop();
    return value;
  }

  list(): Problem[] {
    const {error, warning, hint} = this.#kept;
    const all = [...error, ...warning, ...hint];
    const first = all.slice(0, limits.problems);
    const rest = all[limits.problems];
    if (rest) first.push(problem(rest.severity, 'more', '', {n: this.#count - limits.problems}));
    return first;
  }
}
