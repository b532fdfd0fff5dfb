import {type JourneyRole, roleOf} from '../internal/family.js';
import {problem, type Problem} from '../model/problem.js';
import {defaultScale} from '../model/scale.js';
import {en} from '../translations/en.js';
import type {Words} from '../translations/words.js';
import {type Data, Part, type Reading} from './part.js';
import {breaksLine, deepest, isElement, isSilent} from './text.js';

/** What the children of an element say: raw data for `parseJourney()`. */
export interface ChildrenResult {
  /** Absent when there is no stage. */
  readonly data?: Data;
  /** How the children were understood, and what has no place. */
  readonly problems: Problem[];
}

/** Gathers a map's parts in document order, however they are nested. */
class Gatherer implements Reading {
  readonly problems: Problem[] = [];
  readonly personas: Data[] = [];
  readonly stages: Data[] = [];
  readonly links: Data[] = [];
  emotionWords: Reading['emotionWords'];
  /** The stage that encloses what is read. */
  #stage: {readonly path: string; readonly steps: Data[]} | undefined;
  #flattened = false;

  constructor(words: Words) {
    this.emotionWords = [words.emotionLevels, en.emotionLevels];
  }

  /** Reads what lies inside an element; texts, headings and lanes are the part's. */
  read(element: Element, part: Part, depth: number): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) part.text += node.nodeValue;
      else if (isElement(node) && !isSilent(node)) this.#readElement(node, part, depth + 1);
    }
  }

  #readElement(element: Element, part: Part, depth: number): void {
    const role = roleOf(element);
    const lane = element.getAttribute('data-lane')?.trim();
    if (role === 'map') return;
    if (depth > deepest) {
      this.problems.push(problem('error', 'too-deep', part.path, {max: deepest}));
    } else if (role) this.readPart(element, role, part, depth);
    else if (/^h[1-6]$/.test(element.localName) && part.readHeading(element)) return;
    else if (lane && part.readLane(element, lane)) return;
    else {
      const gap = breaksLine(element) ? ' ' : '';
      part.text += gap;
      this.read(element, part, depth);
      part.text += gap;
    }
  }

  readPart(element: Element, role: JourneyRole, outer: Part, depth: number): void {
    const stage = this.#stage;
    let list = role === 'stage' ? this.stages : this.personas;
    let place = `${role}s`;
    if (role === 'step') {
      // One without a stage is left out, but what it took in is not.
      if (!stage)
        this.problems.push(
          problem('error', 'outside-stage', outer.path, {name: element.localName}),
        );
      list = stage?.steps ?? [];
      place = `${stage?.path}.steps`;
    }
    const part = new Part(role, `${place}[${list.length}]`, this);
    // HTML knows no `<journey-step />`: the tag stays open and takes in what follows.
    const isInPlace = outer.role === 'map' || (outer.role === 'stage' && role === 'step');
    if (!isInPlace && !this.#flattened) {
      this.#flattened = true;
      this.problems.push(problem('hint', 'self-closed', part.path, {name: element.localName}));
    }
    list.push(part.data);
    part.readAttributes(element);
    if (role === 'stage') {
      const steps: Data[] = [];
      part.data.steps = steps;
      this.#stage = {path: part.path, steps};
    }
    this.read(element, part, depth);
    this.links.push(...part.close());
    this.#stage = stage;
  }

  /** HTML makes attribute names small: `emotion-Lea` means the persona `Lea` all the same. */
  matchPersonas(): void {
    const columns = this.stages.flatMap(stage => [stage, ...(stage.steps as Data[])]);
    for (const {emotions} of columns as {emotions?: Data}[]) {
      for (const {id} of emotions ? (this.personas as {id?: string}[]) : []) {
        const small = id?.toLowerCase();
        if (emotions && id && small !== id && small! in emotions) {
          emotions[id] = emotions[small!];
          delete emotions[small!];
        }
      }
    }
  }
}

/**
 * Reads a map from the children and attributes of its element. Maps inside are
 * left alone; other elements around the parts are looked through.
 */
export function readChildren(host: Element, words: Words): ChildrenResult {
  const gatherer = new Gatherer(words);
  const map = new Part('map', '', gatherer);
  map.readAttributes(host);
  const {data} = map;
  if (data.emotionScale) {
    const scale: Data = {...defaultScale, ...data.emotionScale};
    data.emotionScale = scale;
    if (scale.min !== defaultScale.min || scale.max !== defaultScale.max) {
      gatherer.emotionWords = null;
    }
  }
  gatherer.read(host, map, 0);
  map.close();
  gatherer.matchPersonas();
  const {personas, stages, links, problems} = gatherer;
  return stages.length ? {data: {...data, personas, stages, links}, problems} : {problems};
}

/** Reads a stage that stands alone, as if it were the only one of a map. */
export function readStage(element: Element, words: Words): ChildrenResult {
  const gatherer = new Gatherer(words);
  gatherer.readPart(element, 'stage', new Part('map', '', gatherer), 0);
  const {stages, problems} = gatherer;
  const [data] = stages as [Data & {steps: Data[]}];
  // One that says nothing has only its list of steps.
  return data.steps.length || Object.keys(data).length > 1 ? {data, problems} : {problems};
}
