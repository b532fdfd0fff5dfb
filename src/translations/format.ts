// A map may have thousands of figures, dates and durations, and a format takes far longer to make than to use.
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

const keep = <F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F => {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as F;
};

/** A number in a language. */
export const formatNumber = (
  value: number,
  lang: string,
  {style, unit}: Intl.NumberFormatOptions = {},
): string =>
  keep(
    `${lang} ${style} ${unit}`,
    () => new Intl.NumberFormat(lang, {style, unit, maximumFractionDigits: 12}),
  ).format(value);

/**
 * `2026-11-12` → “12 nov. 2026”; a year or a month alone stays one. What is
 * not an ISO 8601 date is returned as it is.
 */
export function formatDate(iso: string, lang: string): string {
  const date = new Date(/^\d{4}(-\d\d){0,2}(T.*)?$/.test(iso) ? iso : NaN);
  if (isNaN(+date)) return iso;
  const options = {
    year: 'numeric',
    month: iso[4] ? 'short' : undefined,
    day: iso[7] ? 'numeric' : undefined,
    // The date as written, wherever the reader is.
    timeZone: 'UTC',
  } as const;
  const key = `${lang} ${options.month} ${options.day}`;
  return keep(key, () => new Intl.DateTimeFormat(lang, options)).format(date);
}
