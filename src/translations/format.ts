import type {PluralForms} from './words.js';

/** The tag itself if it can be used, else English: an author's `lang` may be anything. */
const locale = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

export const formatNumber = (value: number, lang: string): string =>
  new Intl.NumberFormat(locale(lang)).format(value);

/** The form for a number, with the number in it. */
export const plural = (forms: PluralForms, n: number, lang: string): string =>
  (forms[new Intl.PluralRules(locale(lang)).select(n)] ?? forms.other).replace(
    '{n}',
    formatNumber(n, lang),
  );

/**
 * `2026-11-12` → “12 nov. 2026”; a year or a month alone stays one. What is
 * not an ISO 8601 date is returned as it is.
 */
export function formatDate(iso: string, lang: string): string {
  const date = /^\d{4}(-\d\d){0,2}(T.*)?$/.test(iso) ? new Date(iso) : undefined;
  if (!date || isNaN(+date)) return iso;
  return new Intl.DateTimeFormat(locale(lang), {
    year: 'numeric',
    ...(iso.length > 4 && {month: 'short'}),
    ...(iso.length > 7 && {day: 'numeric'}),
    // The date as written, wherever the reader is.
    timeZone: 'UTC',
  }).format(date);
}
