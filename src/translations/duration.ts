/** The parts of a duration, in the order in which ISO 8601 writes them. */
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

// At least one part, and at least one behind a T.
const pattern =
  /^P(?=.)(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=.)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

// Only the last part may have decimals.
const earlyDecimals = /[.,](?!\d+[A-Z]$)/;

/** What writes durations in one language. */
interface Writer {
  readonly list: Intl.ListFormat;
  /** By unit, as far as they are needed. */
  readonly numbers: Map<string, (value: number) => string>;
}

// A map may have thousands of durations, and a format takes far longer to make than to use.
const writers = new Map<string, Writer>();

/** The language as formats accept it: English in place of what is no language tag. */
function soundTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function writerFor(lang: string): Writer {
  let writer = writers.get(lang);
  if (!writer) {
    const list = new Intl.ListFormat(soundTag(lang), {type: 'unit', style: 'narrow'});
    writer = {list, numbers: new Map()};
    writers.set(lang, writer);
  }
  return writer;
}

function formatPart(value: number, unit: string, lang: string): string {
  const {numbers} = writerFor(lang);
  let format = numbers.get(unit);
  if (!format) {
    const options = {style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 20} as const;
    ({format} = new Intl.NumberFormat(soundTag(lang), options));
    numbers.set(unit, format);
  }
  return format(value);
}

/**
 * `PT2H30M` → “2 hr 30 min”; parts that are 0 are not said, unless all are.
 * What is not an ISO 8601 duration, or counts more than numbers are exact
 * for, is returned as it is. Never throws: a `lang` that is no language tag
 * means English.
 */
export function formatDuration(text: string, lang: string): string {
  const match = pattern.exec(text);
  if (!match || earlyDecimals.test(text)) return text;
  const parts = units.flatMap((unit, i) => {
    const digits = match[i + 1];
    return digits ? {unit, value: Number(digits.replace(',', '.'))} : [];
  });
  if (parts.some(({value}) => value > Number.MAX_SAFE_INTEGER)) return text;
  const some = parts.filter(({value}) => value);
  const said = some.length ? some : parts.slice(-1);
  return writerFor(lang).list.format(said.map(({value, unit}) => formatPart(value, unit, lang)));
}
