const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

// Before the T are days and longer, behind it hours and shorter: an M is a month or a minute.
const duration = /^P((?:\d+(?:[.,]\d+)?[YMWD])*)(?:T((?:\d+(?:[.,]\d+)?[HMS])+))?$/;

// A map may have thousands of durations, and a format takes far longer to make than to use.
const formats = new Map<string, Intl.NumberFormat>();

function formatPart(text: string, isTime: boolean, lang: string): string {
  const sign = text.at(-1)!;
  const unit = isTime && sign === 'M' ? 'minute' : units[sign]!;
  const key = `${lang} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, {style: 'unit', unit, maximumFractionDigits: 20});
    formats.set(key, format);
  }
  return format.format(Number(text.slice(0, -1).replace(',', '.')));
}

/**
 * `PT2H30M` → “2 hr 30 min”. What is not an ISO 8601 duration is returned as
 * it is. `lang` is a language tag.
 */
export function formatDuration(text: string, lang: string): string {
  const [, days = '', times = ''] = duration.exec(text) ?? [];
  const parts = [days, times].flatMap((said, i) =>
    (said.match(/[\d.,]+\D/g) ?? []).map(part => formatPart(part, i > 0, lang)),
  );
  return parts.join(' ') || text;
}
