/** How bad a problem is. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a message speaks of. */
export type Params = Readonly<Record<string, string | number>>;

/** Something about the input that its author should know. */
export interface Problem {
  /**
   * `error`: something could not be used and is left out. `warning`: it is
   * used, but not as it stands. `hint`: how the input was understood; never
   * shown to a page's visitors.
   */
  readonly severity: Severity;
  /** What sort of problem it is: a key of the messages in a translation. */
  readonly code: string;
  /** Where, as in `stages[2].steps[0].emotion`; empty for the whole. */
  readonly path: string;
  /** Where in an author's markup, as in `tr 3, td 2` or `journey-step 4`: the fourth of its kind. Absent for other sources. */
  readonly place?: string | undefined;
  /** What is wrong and what was expected, in plain English. */
  readonly message: string;
  /** The value in short, as it would stand in JSON; absent when there is none. */
  readonly found?: string;
  /** What the message speaks of beside the path, `found` among it, for messages in other languages. */
  readonly params?: Params;
}

/** A journey, as far as the input could be used, and what there is to say about it. */
export interface ParseResult<T> {
  /** Absent when nothing could be used. */
  readonly journey?: T;
  readonly problems: readonly Problem[];
}

/** A value as it would stand in JSON, cut to sixty characters; objects and lists by their brackets alone. */
export function short(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  const cut = text.length > 58 ? text.slice(0, 57) + '…' : text;
  return typeof value === 'string' ? JSON.stringify(cut) : cut;
}

/** Makes a problem that has its code for a message, until `worded()` gives it the words. */
export function problem(
  severity: Severity,
  code: string,
  path: string,
  params: Params = {},
  value?: unknown,
): Problem {
  const found = value === undefined ? value : short(value);
  params = found ? {...params, found} : params;
  return {severity, code, path, message: code, found, params};
}

/** What a page's visitors may see of the problems: hints are for authors alone. */
export const seriousProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({severity}) => severity !== 'hint');
