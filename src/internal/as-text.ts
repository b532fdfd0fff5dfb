/** What a page's script has set, as text; empty when it cannot become one, as an object without a prototype or a revoked proxy cannot. */
export function asText(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return '';
  }
}

/** Whether a page's script has set a list. A revoked proxy throws when it is asked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A list as texts, or what a text lists. What is neither lists nothing. */
export const listOf = (value: unknown, separators: RegExp): string[] | undefined =>
  isList(value)
    ? value.map(asText)
    : typeof value === 'string'
      ? value
          .split(separators)
          .map(one => one.trim())
          .filter(Boolean)
      : undefined;

/** What stands between lanes in a text, and between stages, whose titles may have spaces. */
export const laneMarks = /[\s,;|]+/;
export const stageMarks = /[,;|\n]+/;
