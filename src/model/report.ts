import {limits} from './limits.js';
import {problem} from './problem.js';
import type {Params, Problem, Severity} from './problem.js';

/** Place in the input: the keys and positions that lead there. */
export type Path = readonly (string | number)[];

/** `['stages', 2, 'emotion']` → `stages[2].emotion`. */
export const pathText = (path: Path): string =>
  path
    .map(key =>
      typeof key === 'number' ? `[${key}]` : /^[\w$]+$/.test(key) ? '.' + key : `["${key}"]`,
    )
    .join('')
    .replace(/^\./, '');

/** Collects problems: the first hundred one by one, errors before warnings before hints. */
export class Report {
  /** Where the reader stands. */
  readonly path: (string | number)[] = [];
  readonly #kept: Record<Severity, Problem[]> = {error: [], warning: [], hint: []};
  #count = 0;

  add(
    severity: Severity,
    code: string,
    params?: Params,
    found?: unknown,
    path: Path = this.path,
  ): void {
    this.#count++;
    const kept = this.#kept[severity];
    // One more of a kind than is told, so that the severity of the rest is known.
    if (kept.length <= limits.problems) {
      kept.push(problem(severity, code, pathText(path), params, found));
    }
  }

  expected(kind: string, found?: unknown, path?: Path): void {
    this.add('error', 'expected', {kind}, found, path);
  }

  /** Reads what stands at a place. A getter or a proxy may throw; then only what it stands for is lost. */
  at<T>(place: Path, read: () => T): T | undefined {
    const {path} = this;
    const {length} = path;
    path.push(...place);
    try {
      return read();
    } catch {
      path.length = length + place.length;
      return void this.add('error', 'unreadable');
    } finally {
      path.length = length;
    }
  }

  list(): Problem[] {
    const all = Object.values(this.#kept).flat();
    const {problems: told} = limits;
    const rest = all[told];
    if (rest) {
      all.length = told;
      all.push(problem(rest.severity, 'more', '', {n: this.#count - told}));
    }
    return all;
  }
}
