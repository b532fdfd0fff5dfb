import {readEmotion, readNumber} from '../../model/notation.js';
import {short} from '../../model/problem.js';
import {defaultScale, isOutside, type Scale} from '../../model/scale.js';
import {isData} from '../openjourney/nodes.js';
import type {Data} from '../reading.js';
import type {Shape} from './shape.js';

/** Words for feelings, by level from −2 to 2; beside these there are the names of the levels in all languages. */
const feelings = [
  'angry furious terrible awful devastated desperate colere furieux desespere',
  'frustrated annoyed sad unhappy dissatisfied disappointed confused anxious worried stressed nervous overwhelmed impatient bored skeptical uncertain bad poor frustre agace triste mecontent decu confus anxieux inquiet stresse impatient mauvais',
  'ok okay indifferent mixed fine meh calme indifferent mitige',
  'happy satisfied pleased good glad hopeful curious interested relieved confident content calm engaged optimistic heureux satisfait content bon curieux interesse soulage confiant serein',
  'delighted excited thrilled ecstatic amazed great excellent amazing proud loyal ravi enchante enthousiaste fier',
].map(words => new Set(words.split(' ')));

/** The level of a word: `Frustrated`, `very happy`. */
function levelOf(text: string): number | undefined {
  const words =
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  const [first = '', second] = words;
  const isVery = words.length === 2 && /^(very|extremely|tres)$/.test(first);
  const found = feelings.findIndex(level => level.has(isVery ? second! : first));
  if (found < 0 || (words.length > 1 && !isVery)) return undefined;
  return isVery ? Math.sign(found - 2) * 2 : found - 2;
}

/** A feeling in words, signs or faces, on the scale of the map. */
function fromText(text: string, {reading, scale}: Shape): number | Data | undefined {
  const plain = text.trim();
  const number = readNumber(plain);
  if (number !== undefined) return number;
  const read = readEmotion(plain.replace(/[-_](?=\p{L})/gu, ' '), reading.emotionWords);
  // Numbers are on the scale already; words are levels of it.
  const isNumber = /^[-+−–]?\s?\d/.test(plain);
  const {value, label = plain} = typeof read === 'object' ? read : {value: read ?? levelOf(plain)};
  if (value === undefined) return undefined;
  const {min, max} = scale ?? defaultScale;
  const use = isNumber || !scale ? value : min + ((value + 2) / 4) * (max - min);
  return /\p{L}/u.test(label) ? {value: use, label} : use;
}

// How strong a feeling is does not say how good it is.
const valueNames = ['value', 'score', 'rating'];
const labelNames = ['label', 'name', 'text', 'emotion', 'feeling', 'mood', 'sentiment', 'word'];

/** A feeling as an object: `{score: 1, emotion: "glad"}`, `{emoji: "😀"}`, `{value: 4, min: 1, max: 5}`. */
function fromObject(found: Data, shape: Shape, told: (use: string) => void): Data {
  const valueName = valueNames.find(name => found[name] != null);
  const labelName = labelNames.find(name => typeof found[name] === 'string');
  const {min, max, scale} = found;
  const ends: unknown[] = isData(scale) ? [scale.min, scale.max] : [min, max ?? scale];
  if (ends.some(end => end != null)) shape.ends.push(ends);
  if (typeof found.value === 'number' && (!labelName || labelName === 'label')) return found;
  const said = labelName && (found[labelName] as string);
  const given = valueName && found[valueName];
  const text = given ?? said ?? found.emoji ?? found.icon;
  const read = typeof text === 'string' ? fromText(text, shape) : text;
  const felt = isData(read) ? read : {value: read};
  if (felt.value === undefined) return found;
  if (valueName !== 'value' || felt.value !== given) told(String(felt.value));
  const others = Object.entries(found).filter(([key]) => key !== valueName && key !== labelName);
  return {...Object.fromEntries(others), ...felt, ...(said && {label: said})};
}

/** Several words: what they are on the whole. */
function fromList(found: readonly unknown[], shape: Shape): unknown {
  const all = found.map(one => (typeof one === 'string' ? fromText(one, shape) : one));
  const values = all.map(one => (isData(one) ? one.value : one));
  if (!all.length || !values.every(Number.isFinite)) return found;
  const value = (values as number[]).reduce((sum, one) => sum + one, 0) / values.length;
  return {value: Math.round(value * 100) / 100, label: found.map(String).join(', ')};
}

/** Reads a feeling, however it is written. What is not understood stays as it is, for the parser to name. */
export function readFeeling(found: unknown, shape: Shape, place: string): unknown {
  const told = (use: string) => shape.tell('read-as', {found: short(found), use}, place);
  if (isData(found)) return fromObject(found, shape, told);
  const isText = typeof found === 'string';
  // More than a few are no feeling.
  if (!isText && (!Array.isArray(found) || found.length > 20)) return found;
  // Figures in quotation marks are the parser's to read.
  if (isText && Number.isFinite(Number(found))) return found;
  const read = isText ? fromText(found, shape) : fromList(found, shape);
  if (read === undefined || read === found) return found;
  if (!isText || readNumber(found.trim()) === undefined)
    told(String(isData(read) ? read.value : read));
  return read;
}

/** The scale that all feelings name alike, each beside its value. */
export function commonScale(ends: readonly (readonly unknown[])[]): Scale | undefined {
  const [[min, max] = []] = ends;
  const isWhole = Number.isFinite(min) && Number.isFinite(max);
  return isWhole && ends.every(one => one[0] === min && one[1] === max)
    ? {min: min as number, max: max as number}
    : undefined;
}

/** The values that lie outside of the usual scale, and with them all others, in short; undefined if there is none. */
export function strangeValues(values: readonly unknown[]): string | undefined {
  const numbers = values.filter((one): one is number => Number.isFinite(one));
  if (!numbers.some(one => isOutside(one, defaultScale))) return undefined;
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  return all.length > 9 ? [...all.slice(0, 8), '…', all.at(-1)].join(', ') : all.join(', ');
}
