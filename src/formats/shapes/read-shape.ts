import {problem} from '../../model/problem.js';
import {defaultScale, type Scale} from '../../model/scale.js';
import type {Words} from '../../translations/words.js';
import {isData} from '../openjourney/nodes.js';
import type {Data, RawJourney} from '../reading.js';
import {commonScale, strangeValues} from './feelings.js';
import {readParts} from './parts.js';
import {fromRows, stageKey} from './rows.js';
import {beginShape, isList, type Shape} from './shape.js';
import {fromSheet, stagesKey, toMap} from './structure.js';

/** The scale of a map that declares one. */
function declaredScale({emotionScale}: Data): Scale | undefined {
  if (!isData(emotionScale)) return undefined;
  const {min, max} = emotionScale;
  return Number.isFinite(min) && Number.isFinite(max)
    ? {min: min as number, max: max as number}
    : undefined;
}

/** Sees to the scale of what was felt: what lies beside values declares it; what nothing declares is told. */
function withScale(map: Data, shape: Shape): Data {
  if (shape.scale ?? map.emotionScale !== undefined) return map;
  const scale = commonScale(shape.ends);
  const isUsual = scale?.min === defaultScale.min && scale.max === defaultScale.max;
  if (scale) return isUsual ? map : {...map, emotionScale: scale};
  const found = strangeValues(shape.felt);
  if (found === undefined) return map;
  const params = {kind: 'emotionScale {min, max}', found};
  shape.reading.problems.push(problem('warning', 'expected', 'emotionScale', params));
  return map;
}

/** Reads a map of any shape. */
function readAny(value: unknown, shape: Shape): unknown {
  const list = isList(value) ? value : [];
  const key = stageKey(list, shape);
  // Phases may be called so in a list of stages, too.
  const isRows = key !== undefined && !list.some(one => isList((one as Data).steps));
  const [first] = list;
  const whole =
    list.length === 1 && isData(first) && stagesKey(first, shape) !== undefined ? first : value;
  const map = isRows
    ? fromRows(list as Data[], key, shape, '')
    : isData(whole)
      ? toMap(whole, shape)
      : {stages: value};
  if (!isData(map)) return value;
  shape.scale = declaredScale(map);
  const read = withScale(readParts(map, shape), shape);
  // A list of stages that needs no reading stays one.
  return read === map && read.stages === value ? value : read;
}

/**
 * Reads data of other shapes: lists of rows that name their stage, sheets,
 * lanes with cells, nodes that name their stage, stages by name, what stands
 * in a wrapper; other words for fields, words and objects for emotions. What
 * is a journey already stays the very object that it is, for the parser to
 * read.
 */
export function readShape(value: unknown, words: Words): RawJourney {
  const nothing = problem('error', 'expected', '', {kind: 'journey'}, value);
  if (isList(value) && value.length > 1 && value.every(isList)) {
    const sheet = fromSheet(value, words);
    return sheet.data ? sheet : {...sheet, problems: [...sheet.problems, nothing]};
  }
  const shape = beginShape(words);
  const {problems, places} = shape.reading;
  try {
    if (typeof value === 'object' && value)
      return {data: readAny(value, shape) as Data, problems, places};
  } catch {
    // Live data may have what cannot be read; the parser knows what.
    return {data: value as Data, problems: [], places: new Map()};
  }
  return {problems: [nothing], places};
}
