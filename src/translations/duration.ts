import {formatNumber} from './format.js';

/** The parts of a duration, in the order in which ISO 8601 writes them. */
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const count = '(?:(\\d+(?:[.,]\\d+)?)';
// At least one part, and at least one behind a T.
const pattern = new RegExp(
  `^P(?=.)${count}Y)?${count}M)?${count}W)?${count}D)?(?:T(?=.)${count}H)?${count}M)?${count}S)?)?$`,
);

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
  return (
    said.map(({unit, value}) => formatNumber(value, lang, {style: 'unit', unit})).join(' ') || text
  );
}
