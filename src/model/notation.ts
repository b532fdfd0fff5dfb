import {builtInLanes, type ItemLaneId} from './lanes.js';
import {limits} from './limits.js';
import {problem, type Problem} from './problem.js';

/** Words for the five levels of emotion, from the worst to the best: one list per language. */
export type EmotionWords = readonly (readonly string[])[];

const shortNames =
  /^(touchpoints|channels|departments|actors|campaigns|support|evidence|personas)$/;

// One after an odd number of backslashes does not separate. The look back comes
// last, so that a text of nothing but backslashes takes no time.
const separator = (kind: string) => new RegExp(kind + String.raw`(?<=(?:^|[^\\])(?:\\\\)*[^])`);
const lines = separator('\n');
const bars = separator('[|;]');
const commas = separator(String.raw`(?:,(?!\d)|(?<!\d),)`);

/** White space collapsed as a browser does it: no-break spaces stay, as French punctuation needs them. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

function split(text: string, separators: readonly RegExp[]): string[] {
  const whole = text.trim();
  const found = separators.find(kind => kind.test(whole));
  return (found ? whole.split(found) : [whole]).map(item =>
    collapse(item.replace(/\\([\\|;,\n])/g, '$1')),
  );
}

/**
 * The items of a text in a lane or another list. The first kind of separator
 * that occurs decides: line breaks, then bars and semicolons, then commas.
 * Commas separate only short names, and never two digits.
 */
export const splitItems = (text: string, list: string): string[] =>
  split(text, shortNames.test(list) ? [lines, bars, commas] : [lines, bars]).filter(Boolean);

/** The labels of a curve's points, split as short names are; an empty one is none and keeps its place. */
export const readLabels = (text: string): (string | undefined)[] =>
  split(text, [lines, bars, commas]).map(label => label || undefined);

/** A number with a decimal point or comma and a hyphen, minus sign or dash. */
export function readNumber(text: string): number | undefined {
  const [, sign = '+', digits] = /^([-+−–—])?\s?(\d*[.,]?\d+)$/.exec(text.trim()) ?? [];
  return digits === undefined
    ? undefined
    : Number((sign === '+' ? '' : '-') + digits.replace(',', '.'));
}

/**
 * A figure, which may be large and have its thousands set apart by spaces.
 * `1,200` is 1200 to some and 1.2 to others: it stays a text, for the parser to name.
 */
function readFigure(text: string): number | string {
  const plain = text.trim().replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  return /[1-9]\d{0,2},\d{3}$/.test(plain) ? plain : (readNumber(plain) ?? plain);
}

/** `Waiting: 12 min / 3` → name, value, unit and target. A target in another unit stays part of the unit. */
function readMetric(text: string): Record<string, unknown> {
  const colon = text.search(/(?<!\\):\s?[-+−–—]?\s?\d/);
  const figure = String.raw`([-+−–—]?\s?\d(?:[\d.,\s]*\d)?)\s?`;
  const [, value, unit, target] =
    new RegExp(`^${figure}([^]*?)(?:\\s?/\\s?${figure}(?:\\2)?)?$`).exec(
      text.slice(colon + 1).trim(),
    ) ?? [];
  if (colon < 1 || !value) return {name: text};
  return {
    name: text.slice(0, colon).trim(),
    value: readFigure(value),
    ...(unit && {unit}),
    ...(target && {target: readFigure(target)}),
  };
}

const level = /^(.*[^\s\\])\s*\[(low|medium|high|[1-3])\]$/i;
const channel = /^(.*[^\s\\])\s+@\s*(.+)$/;

/** What may stand at the end of an item's text, and the field that it goes to. */
const suffixes: {readonly [lane in ItemLaneId]?: readonly [RegExp, string]} = {
  painPoints: [level, 'severity'],
  opportunities: [level, 'impact'],
  touchpoints: [channel, 'channel'],
  campaigns: [channel, 'channel'],
};

/** One item of a lane from its text: `Long queue [high]`, `Courier @ Home`, `Waiting: 12 min / 3`. */
export function readItem(text: string, lane: ItemLaneId): Record<string, unknown> {
  const {main} = builtInLanes[lane];
  let said = collapse(text);
  // The parser cuts and names what is too long; no pattern needs to run over it.
  if (said.length > limits.text) return {[main]: said};
  const item: Record<string, unknown> = lane === 'metrics' ? readMetric(said) : {};
  const [pattern, field = ''] = suffixes[lane] ?? [];
  const [, before, suffix] = pattern?.exec(said) ?? [];
  if (before) {
    said = before;
    item[field] = suffix;
  }
  // The map sets the marks of its own language.
  if (lane === 'quotes') said = said.replace(/^["“„«]([^"“”„«»]+)["”“»]$/, '$1').trim();
  item[main] = String(item[main] ?? said).replace(/\\([@:[])/g, '$1');
  return item;
}

const faces = ['😠😡😢😭😤', '🙁😕😟☹', '😐😶', '🙂😊', '😀😃😄😁🥰😍🤩'];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The level −2…2 that a text begins with, as a word, a face or signs, and the length of that. */
function readLevel(text: string, words: EmotionWords): [level: number, length: number] {
  const [sign] = /^(\+\+?|[-−]{1,2}|––)(?![^\s(:,;])/.exec(text) ?? [];
  if (sign) return [sign[0] === '+' ? sign.length : -sign.length, sign.length];
  const [face, character = ' '] = /^(\p{Extended_Pictographic})\ufe0f?(?!\u200d)/u.exec(text) ?? [];
  const group = faces.findIndex(some => some.includes(character));
  if (face && group >= 0) return [group - 2, face.length];
  let best: [number, number] = [0, 0];
  for (const language of words) {
    language.forEach((word, index) => {
      const {length} = word;
      const isWord =
        plain(text.slice(0, length)) === plain(word) && !/^[\p{L}\p{N}]/u.test(text.slice(length));
      // “positive” begins “positive indeed”, if that is a level too.
      if (isWord && length > best[1]) best = [index - 2, length];
    });
  }
  return best;
}

/**
 * An emotion from its text, with the words after it as its label. Words,
 * faces and signs stand for −2…2; `null` for the words reads numbers alone, as
 * a journey with another scale needs it. Nothing is guessed: a text that is
 * not understood gives undefined.
 */
export function readEmotion(
  text: string,
  words: EmotionWords | null = [],
): number | {value: number; label: string} | undefined {
  const whole = collapse(text).normalize();
  const [number = ''] = /^[-+−–—]?\s?[\d.,]*\d/.exec(whole) ?? [];
  let value = readNumber(number);
  let {length} = number;
  if (!number && words) {
    const [level, taken] = readLevel(whole, words);
    if (taken) [value, length] = [level, taken];
  }
  if (value === undefined) return undefined;
  const rest = whole.slice(length);
  if (!rest) return value;
  const [, label = ''] = /^(?:[\s:,;–—-]+|(?=\())([^]+)/.exec(rest) ?? [];
  // A sign, a second number or a unit is no label: `3 / 5`, `10 %`.
  return /^["'“«(\p{L}\p{Extended_Pictographic}]/u.test(label)
    ? {value, label: label.replace(/^\(([^()]*)\)$/, '$1')}
    : undefined;
}

/** The entries of a list of numbers; undefined if a comma may be a decimal one or not. */
function splitNumbers(text: string): string[] | undefined {
  if (/[\n|;]/.test(text)) return text.split(/[\n|;]/);
  if (!/(?<!\d),|,(?!\d)/.test(text) && /^[^,]*$|\s/.test(text)) return text.split(/\s+/);
  return /\d,\d/.test(text) && !text.includes('.') ? undefined : text.split(',');
}

/**
 * The values of a curve. An empty entry, a dash alone or `n/a` is a gap.
 * `0,5,1` may be two numbers or three and is a problem; `0; 0,5; 1` and
 * `0, 0.5, 1` are clear.
 */
export function readNumbers(text: string): {values: (number | null)[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const whole = text.trim();
  if (!whole) return {values: [], problems};
  const entries = splitNumbers(whole);
  if (!entries) return {values: [], problems: [problem('error', 'ambiguous', 'values', {}, whole)]};
  const values = entries.map((entry, index) => {
    const said = entry.trim();
    if (/^([-−–—]|n\/a)?$/i.test(said)) return null;
    const value = readNumber(said);
    if (value === undefined && problems.length < limits.problems)
      problems.push(problem('error', 'type', `values[${index}]`, {expected: 'number'}, said));
    return value ?? null;
  });
  return {values, problems};
}
