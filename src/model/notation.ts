import {builtInLanes, type ItemLaneId} from './lanes.js';

/** Words for the five levels of emotion, from the worst to the best: one list per language. */
export type EmotionWords = readonly (readonly string[])[];

const hasShortNames =
  /^(touchpoints|channels|departments|actors|campaigns|support|evidence|personas)$/;

// A backslash before a separator keeps it in the text.
const separators = [/(?<!\\)\n/, /(?<!\\)[|;]/, /(?<!\\),(?!(?<=\d,)\d)/];

/** White space collapsed as a browser does it: no-break spaces stay, as French punctuation needs them. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** The parts of a text: the first kind of separator that occurs decides. */
function split(text: string, kinds: number): string[] {
  const whole = text.trim();
  const separator = separators.slice(0, kinds).find(kind => kind.test(whole)) ?? /$/;
  return whole.split(separator).map(part => collapse(part.replace(/\\([|;,\n])/g, '$1')));
}

/**
 * The items of a text in a lane or another list: apart by line breaks, else by
 * bars and semicolons, else by commas. Commas separate only short names, and
 * never two digits.
 */
export const splitItems = (text: string, list: string): string[] =>
  split(text, hasShortNames.test(list) ? 3 : 2).filter(Boolean);

/** The labels of a curve's points, split as short names are; an empty one is none and keeps its place. */
export const readLabels = (text: string): (string | undefined)[] =>
  split(text, 3).map(label => label || undefined);

/** A number with a decimal point or comma, spaces between thousands, and a hyphen, minus sign or dash, and nothing around it. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/^[−–—-]\s?/, '-')
    .replace(/^\+\s/, '+')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  return /^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

// eslint-disable-next-line regexp/no-super-linear-backtracking -- whatever follows the sign is the channel: nothing is tried twice
const channel = /^(.*\S)\s+@\s*(?<channel>.+)$/s;

/** What may stand at the end of an item's text; each group is named for the field that it goes to. */
const suffixes: {readonly [lane in ItemLaneId]?: RegExp} = {
  painPoints: /^(.*\S)\s*\[(?<severity>low|medium|high|[1-3])\]$/is,
  opportunities: /^(.*\S)\s*\[(?<impact>low|medium|high|[1-3])\]$/is,
  touchpoints: channel,
  campaigns: channel,
  // A colon between digits is a time. A unit is short, so that no text takes long, and may hold a slash. What
  // follows the target is the same unit again; anything else belongs to the unit, so that nothing is lost.
  metrics:
    /^(.*\S)\s?((?<!\d):|:(?!\d))\s?(?<value>[-+−–]?\d+(\s\d{3})*(\.\d+|,\d\d?(?!\d))?)(\s?(?<unit>[^\s\d.,:/–-][^:]{0,40}?))?(\s?\/\s?(?<target>[-+−–]?[\d.,]*\d)(\s?\k<unit>)?)?$/s,
};

/** One item of a lane from its text: `Long queue [high]`, `Courier @ Home`, `Waiting: 12 min / 3`. */
export function readItem(text: string, lane: ItemLaneId): Record<string, unknown> {
  const whole = collapse(text);
  const match = suffixes[lane]?.exec(whole);
  const said = match?.[1] ?? whole;
  const item: Record<string, unknown> = {
    // The map sets the quotation marks of its own language.
    [builtInLanes[lane].main]:
      lane === 'quotes' ? said.replace(/^["“„«]\s?([^"“”„«»]+?)\s?["”“»]$/, '$1') : said,
  };
  // A metric needs a number; without one, the problem shows what stands in its place.
  if (lane === 'metrics') item.value = whole;
  for (const [field, suffix] of Object.entries(match?.groups ?? {})) {
    if (suffix) item[field] = lane === 'metrics' ? (readNumber(suffix) ?? suffix) : suffix;
  }
  return item;
}

/** The levels of emotion as signs, in the order of the words. */
export const signs: readonly string[] = ['--', '-', '0', '+', '++'];

/** An emotion with the rest of its text as label. A sign, a second number or a unit is none: `3 / 5`, `10 %`. */
function withLabel(value: number | undefined, more: string) {
  // A face beside it says the same again.
  const rest = more.replace(/\p{Extended_Pictographic}/gu, '').trimEnd();
  if (value === undefined || !rest) return value;
  const [, label] = /^[\s:,;–—-]+(["'“«(\p{L}].*)$/su.exec(rest) ?? [];
  // `2 out of 5` is on a scale that nobody has declared.
  return label && !/^[\p{L} ]{1,7}\d/u.test(label) ? {value, label} : undefined;
}

/**
 * An emotion from its text, with the words after it as its label. Words and
 * `signs` stand for −2…2; without any, numbers alone are read, as a journey
 * with another scale needs it. Nothing is guessed: a text that is not
 * understood gives undefined.
 */
export function readEmotion(
  text: string,
  words: EmotionWords,
): number | {value: number; label: string} | undefined {
  // A face may be told from a sign by a mark behind it.
  const whole = collapse(text).normalize().replaceAll('\uFE0F', '');
  const [number] = /^[-+−–—]?\s?[\d.,]*\d/.exec(whole) ?? [];
  if (number) return withLabel(readNumber(number), whole.slice(number.length));
  const said = whole.replaceAll('−', '-').toLowerCase();
  for (const levels of words) {
    for (const [index, word] of levels.entries()) {
      if (!said.startsWith(word.toLowerCase())) continue;
      const emotion = withLabel(index - 2, whole.slice(word.length));
      if (emotion !== undefined) return emotion;
    }
  }
  return undefined;
}

const marks = [/[\n|;]/, /,/, /\s+/];

/**
 * The values of a curve, apart by line breaks, bars or semicolons, else by
 * commas, else by spaces. An empty entry, a dash alone or `n/a` is a gap; what
 * is no number stays a text, for `readSeries()` to name. `0,5,1` may be two
 * numbers or three and gives undefined; `0; 0,5; 1` and `0, 0.5, 1` are clear.
 */
export function readNumbers(text: string): (number | string | null)[] | undefined {
  const whole = text.trim();
  const mark = marks.find(kind => kind.test(whole));
  if (mark === marks[1] && /\d,\d/.test(whole) && !whole.includes('.')) return undefined;
  const entries = mark ? whole.split(mark) : whole ? [whole] : [];
  return entries.map(entry => {
    const said = entry.trim();
    return /^([-−–—]|n\/a)?$/i.test(said) ? null : (readNumber(said) ?? said);
  });
}
