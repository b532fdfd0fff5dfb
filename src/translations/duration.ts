/** The parts of a duration, in the order in which ISO 8601 writes them. */
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const count = '(?:(\\d+(?:[.,]\\d+)?)';
// At least one part, and at least one behind a T.
const pattern = new RegExp(
  `^P(?=.)${count}Y)?${count}M)?${count}W)?${count}D)?(?:T(?=.)${count}H)?${count}M)?${count}S)?)?$`,
);

// A map may have thousands of durations, and a format takes far longer to make than to use.
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(unit: string, lang: string): Intl.NumberFormat {
  const key = `${lang} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, {style: 'unit', unit, maximumFractionDigits: 20});
    formats.set(key, format);
  }
  return format;
}

/**
 * `PT2H30M` → “2 hr 30 min”; parts that are 0 are not said, unless all are.
 * What is not an ISO 8601 duration is returned as it is. `lang` is a language tag.
 */
export function formatDuration(text: string, lang: string): string {
  const counts = pattern.exec(text)?.slice(1) ?? [];
  const parts = units.flatMap((unit, i) => {
    const value = counts[i];
    return value ? {unit, value: Number(value.replace(',', '.'))} : [];
  });
  const some = parts.filter(({value}) => value);
  const said = some.length ? some : parts.slice(-1);
  return said.map(({unit, value}) => formatFor(unit, lang).format(value)).join(' ') || text;
}
