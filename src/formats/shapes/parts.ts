import {StepSchema, TouchpointSchema} from '../../model/schema.js';
import {isData} from '../openjourney/nodes.js';
import type {Data} from '../reading.js';
import {readFeeling} from './feelings.js';
import {namesStages, namesSteps, useOf, type Key} from './keys.js';
import {isBlank, isList, isScalar, type Shape} from './shape.js';

const scoreKeys = /^((emotion|sentiment|feeling|mood|satisfaction)[_ ]?)?(score|rating|value)$/i;

/** The key under which a part has its feeling. */
function feelingKey(part: Data, {reading: {lexicon}}: Shape): string | undefined {
  const keys = Object.keys(part);
  const uses = keys.map(key => useOf('step', key, lexicon).use);
  // By persona there are as many as one likes; what is no such record, or has a value, is one feeling.
  const isOne = (value: unknown) =>
    !isData(value) || /^(value|score|rating|emoji|label)$/m.test(Object.keys(value).join('\n'));
  return (
    (keys.includes('emotion') ? 'emotion' : keys[uses.indexOf('emotion')]) ??
    keys.find((key, i) => uses[i] === 'emotions' && isOne(part[key])) ??
    keys.find((key, i) => !uses[i] && scoreKeys.test(key) && typeof part[key] === 'number')
  );
}

/** Reads the feeling of a stage or a step, and the figure that stands beside a word for it. */
function readEmotion(part: Data, shape: Shape, place: string): Data {
  const key = feelingKey(part, shape);
  if (key === undefined) return part;
  const score = Object.keys(part).find(
    one => one !== key && scoreKeys.test(one) && typeof part[one] === 'number',
  );
  const word = part[key];
  const isPair = score !== undefined && typeof word === 'string';
  if (isPair) shape.tell('alias', {name: score, use: 'emotion'}, place);
  const emotion = isPair
    ? {value: part[score], label: word}
    : readFeeling(word, shape, place && `${place}.${key}`);
  const value = isData(emotion) ? emotion.value : emotion;
  shape.felt.push(typeof value === 'string' ? Number(value) : value);
  if (emotion === word) {
    if (useOf('step', key, shape.reading.lexicon).use === 'emotion') return part;
    shape.tell('alias', {name: key, use: 'emotion'}, place);
  }
  return Object.fromEntries(
    Object.entries(part)
      .filter(([one]) => !isPair || one !== score)
      .map(([one, own]) => (one === key ? ['emotion', emotion] : [one, own])),
  );
}

/** The key under which a stage or a step has its title, if that is not one of the usual ones. */
export function titleKey(
  role: 'stage' | 'step',
  part: Data,
  {reading: {lexicon}}: Shape,
): string | undefined {
  const keys = Object.keys(part);
  const uses = keys.map(key => useOf(role, key, lexicon).use);
  if (uses.includes('title')) return undefined;
  const names = role === 'stage' ? namesStages : namesSteps;
  const isText = (key: string) => isScalar(part[key]) && !isBlank(part[key]);
  return (
    keys.find(key => names(key, lexicon) && isText(key)) ??
    ['actions', 'touchpoints']
      .map(use => keys[uses.indexOf(use)])
      .find(key => role === 'step' && key !== undefined && isText(key))
  );
}

const titled: Key = {use: 'title', isLane: false};

/** Gives the fields that are called by other words their own names. */
function rename(role: 'map' | 'stage' | 'step', part: Data, shape: Shape, place: string): Data {
  const {lexicon} = shape.reading;
  const taken = new Set(Object.keys(part));
  const title = role === 'map' ? undefined : titleKey(role, part, shape);
  let isNew = false;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => {
    const {use, isSpelled} = key === title ? titled : useOf(role, key, lexicon);
    // What the parser knows, it names itself.
    if (!use || isSpelled || taken.has(use)) return [key, value];
    isNew = true;
    taken.add(use);
    shape.tell('alias', {name: key, use}, place);
    return [use, value];
  });
  return isNew ? Object.fromEntries(entries) : part;
}

/** Whether something has what only steps have. */
const isStepLike = (value: unknown, {reading: {lexicon}}: Shape) =>
  isData(value) &&
  Object.keys(value).some(key => {
    const {use, isLane} = useOf('step', key, lexicon);
    return (
      isLane && use !== undefined && !(use in TouchpointSchema.entries) && use in StepSchema.entries
    );
  });

/** Touchpoints or actions that have feelings and lanes of their own are steps. */
function promote(stage: Data, shape: Shape, place: string): Data {
  if (stage.steps !== undefined) return stage;
  const key = Object.keys(stage).find(one => {
    const {use} = useOf('stage', one, shape.reading.lexicon);
    const list = stage[one];
    return (
      (use === undefined || /^(touchpoints|actions|steps)$/.test(use)) &&
      isList(list) &&
      list.some(item => isStepLike(item, shape))
    );
  });
  if (key === undefined || useOf('stage', key, shape.reading.lexicon).use === 'steps') return stage;
  shape.tell('alias', {name: key, use: 'steps'}, place);
  return Object.fromEntries(
    Object.entries(stage).map(([one, value]) => [one === key ? 'steps' : one, value]),
  );
}

/** The same list if nothing in it changes. */
function each(value: unknown, read: (one: Data, i: number) => Data): unknown {
  if (!isList(value)) return isData(value) ? read(value, 0) : value;
  const list: readonly unknown[] = value;
  const all = list.map((one, i) => (isData(one) ? read(one, i) : one));
  return all.some((one, i) => one !== list[i]) ? all : list;
}

const keyFor = (role: 'map' | 'stage', data: Data, use: string, shape: Shape) =>
  Object.hasOwn(data, use)
    ? use
    : Object.keys(data).find(key => useOf(role, key, shape.reading.lexicon).use === use);

/** Reads the parts inside of one, which stays the same object if none of them changes. */
function inside(
  role: 'map' | 'stage',
  data: Data,
  shape: Shape,
  place: string,
  read: (one: Data, place: string) => Data,
): Data {
  const key = keyFor(role, data, role === 'map' ? 'stages' : 'steps', shape);
  if (key === undefined) return data;
  const list = each(data[key], (one, i) => read(one, `${place && `${place}.`}${key}[${i}]`));
  return list === data[key]
    ? data
    : Object.fromEntries(
        Object.entries(data).map(([one, value]) => [one, one === key ? list : value]),
      );
}

/**
 * Reads the words and feelings of a map that has stages. What needs no
 * reading stays the very object that it is.
 */
export function readParts(map: Data, shape: Shape): Data {
  // What the library has written has no other words.
  const isOurs = map.version === 1;
  const named = (role: 'map' | 'stage' | 'step', part: Data, place: string) =>
    isOurs ? part : rename(role, part, shape, place);
  const readStep = (step: Data, place: string) =>
    readEmotion(named('step', step, place), shape, place);
  const readStage = (stage: Data, place: string) => {
    const whole = named('stage', isOurs ? stage : promote(stage, shape, place), place);
    return readEmotion(inside('stage', whole, shape, place, readStep), shape, place);
  };
  return inside('map', named('map', map, ''), shape, '', readStage);
}
