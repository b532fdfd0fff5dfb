import {type JourneyRole, outerOf, roleOf} from '../internal/family.js';
import {signs} from '../model/notation.js';
import {problem, type Problem} from '../model/problem.js';
import {en} from '../translations/en.js';
import type {Words} from '../translations/words.js';
import {type Data, type Part, readPart} from './part.js';

/** What the children of an element say: raw data for `parseJourney()`. */
export interface ChildrenResult {
  /** Absent when there is no stage. */
  readonly data?: Data;
  /** How the children were understood, and what has no place. */
  readonly problems: Problem[];
}

/** Puts a part into the data around it; undefined for a step that stands outside of a stage. */
function addPart(map: Part, around: Part, role: JourneyRole): Part | undefined {
  const stage = around.role === 'stage' ? around : around.stage;
  const owner = role === 'step' ? stage : map;
  if (!owner) return undefined;
  const data: Data = {};
  const list = (owner.data[`${role}s`] ??= []) as Data[];
  const place = `${role}s[${list.push(data) - 1}]`;
  return {...around, role, path: stage === owner ? `${stage.path}.${place}` : place, data, stage};
}

/**
 * Reads an element and the parts inside it in document order, however they are
 * nested; whatever else is around them is looked through.
 */
function gather(host: Element, hostRole: JourneyRole, words: Words): Part {
  const problems: Problem[] = [];
  const emotionWords = [signs, words.emotionLevels, en.emotionLevels];
  const links: Data[] = [];
  const map: Part = {role: 'map', path: '', data: {links}, problems, links, words: emotionWords};
  // By element, the part that it is or stands in.
  const parts = new Map<Node | null | undefined, Part>();
  let isFlattened = false;

  function read(element: Element, role: JourneyRole, around: Part): void {
    const name = element.localName;
    const part = role === 'map' ? map : addPart(map, around, role);
    // A step without a stage is left out, but what it took in is not.
    parts.set(element, part ?? around);
    if (!part) {
      problems.push(problem('error', 'outside-stage', around.path, {name}));
      return;
    }
    // HTML knows no `<journey-step />`: the tag stays open and takes in what follows.
    const isInPlace = around === map || (role === 'step' && around.role === 'stage');
    if (!isInPlace && !isFlattened) {
      isFlattened = true;
      problems.push(problem('hint', 'self-closed', part.path, {name}));
    }
    readPart(element, part);
  }

  read(host, hostRole, map);
  for (const element of host.querySelectorAll('*')) {
    const role = roleOf(element);
    // A map inside is not read, and so its parts have nothing around them.
    const around = role !== 'map' && parts.get(outerOf(element));
    if (!around) continue;
    if (role) read(element, role, around);
    else parts.set(element, around);
  }
  return map;
}

/**
 * Reads a map from the children and attributes of its element. Maps inside are
 * left alone.
 */
export function readChildren(host: Element, words: Words): ChildrenResult {
  const {data, problems} = gather(host, 'map', words);
  return data.stages ? {data, problems} : {problems};
}

/** Reads a stage that stands alone, as if it were the only one of a map. */
export function readStage(element: Element, words: Words): ChildrenResult {
  const {data, problems} = gather(element, 'stage', words);
  const [stage = {}] = data.stages as Data[];
  return Object.keys(stage).length ? {data: stage, problems} : {problems};
}
