import type {PluralForms} from './words.js';

/** The form for a number, with the number in it. */
export const plural = (forms: PluralForms, n: number, lang: string): string =>
  (forms[new Intl.PluralRules(lang).select(n)] ?? forms.other).replace(
    '{n}',
    n.toLocaleString(lang),
  );

/** A figure with its unit. */
export const formatFigure = (value: number, unit: string | undefined, lang: string): string =>
  unit === '%'
    ? (value / 100).toLocaleString(lang, {style: 'percent', maximumFractionDigits: 10})
    : [value.toLocaleString(lang, {maximumFractionDigits: 20}), unit].filter(Boolean).join(' ');

/**
 * `2026-11-12` → “12 nov. 2026”; a year or a month alone stays one. What is
 * not an ISO 8601 date is returned as it is.
 */
export function formatDate(iso: string, lang: string): string {
  const date = new Date(/^\d{4}(-\d\d){0,2}(T.*)?$/.test(iso) ? iso : NaN);
  if (isNaN(+date)) return iso;
  return date.toLocaleDateString(lang, {
    year: 'numeric',
    month: iso[4] ? 'short' : undefined,
    day: iso[7] ? 'numeric' : undefined,
    // The date as written, wherever the reader is.
    timeZone: 'UTC',
  });
}
