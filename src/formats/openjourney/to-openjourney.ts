import {builtInLanes, isBuiltIn, itemLaneIds, type ItemLaneId} from '../../model/lanes.js';
import {parseJourney} from '../../model/parse.js';
import type {Problem} from '../../model/problem.js';
import {emotionScale} from '../../model/scale.js';
import type {Emotion, Journey, Stage, Step} from '../../model/schema.js';
import {wordsFor} from '../../translations/map.js';
import type {Words} from '../../translations/words.js';
import {lexiconOf} from '../labels.js';
import type {Data} from '../reading.js';
import {differences} from '../write/differences.js';
import {lostAt} from '../write/to-html.js';
import {isTag} from '../write/sheet.js';
import {isData, laneOf, scoreScale} from './nodes.js';
import {readOpenJourney} from './read-openjourney.js';

/** How OpenJourney is written. */
export interface OpenJourneyOptions {
  /** Language of the names of swimlanes. Default: the journey's, else English. */
  readonly lang?: string;
}

/** OpenJourney as data for `JSON.stringify()`, and what it could not carry. */
export interface WrittenOpenJourney {
  readonly data: Record<string, unknown> | undefined;
  /** The journey's own problems, and a warning with the path of each thing that is not, or otherwise, in the data. */
  readonly problems: readonly Problem[];
}

/** The same journey with its emotions on the scale of scores. */
function rescale(journey: Journey): Journey {
  const {min, max} = emotionScale(journey);
  const {min: low, max: high} = scoreScale;
  if (min === low && max === high) return journey;
  const to = (one: Emotion): Emotion => ({
    ...one,
    // Without the crumbs of binary fractions.
    value: Math.round((((one.value - min) / (max - min)) * (high - low) + low) * 1e6) / 1e6,
  });
  const part = <T extends Stage | Step>(one: T): T => ({
    ...one,
    ...(one.emotion && {emotion: to(one.emotion)}),
    ...(one.emotions && {
      emotions: Object.fromEntries(
        Object.entries(one.emotions).map(([key, emotion]) => [key, to(emotion)]),
      ),
    }),
  });
  const stages = journey.stages.map(stage => ({...part(stage), steps: stage.steps.map(part)}));
  const isFelt = stages.some(stage =>
    [stage, ...stage.steps].some(({emotion, emotions}) => emotion ?? emotions),
  );
  return {
    ...journey,
    stages,
    ...(isFelt && {emotionScale: {...journey.emotionScale, ...scoreScale}}),
  };
}

/** What a stage or a step says beside its lanes. */
function others(part: Stage | Step): Data {
  const own = new Set<string>([...itemLaneIds, 'cells', 'emotion', 'steps', 'title']);
  return Object.fromEntries(Object.entries(part).filter(([key]) => !own.has(key)));
}

/** The swimlanes of a journey while it is written. */
class Lanes {
  readonly swimlanes: Data[] = [];
  readonly nodes: Data[] = [];
  readonly #journey: Journey;
  readonly #words: Words;

  constructor(journey: Journey, words: Words) {
    this.#journey = journey;
    this.#words = words;
  }

  add(swimlaneId: string, name: string, nodes: readonly Data[]): void {
    if (!nodes.length) return;
    const isKnown =
      swimlaneId === 'steps' ||
      laneOf(lexiconOf(this.#words), {id: swimlaneId, name}).id === swimlaneId;
    this.swimlanes.push({id: swimlaneId, name, ...(isKnown ? {} : {lane: swimlaneId})});
    for (const {stageId, ...node} of nodes) this.nodes.push({stageId, swimlaneId, ...node});
  }

  addItems(id: string): void {
    const isOwn = !isBuiltIn(id);
    const main = isOwn ? 'text' : builtInLanes[id as ItemLaneId].main;
    const nodesOf = (part: Stage | Step, more: Data): Data[] => {
      const items = isOwn
        ? Object.hasOwn(part.cells ?? {}, id) && part.cells![id]
        : part[id as ItemLaneId];
      return ((items || []) as Data[]).map(({[main]: title, ...item}) => {
        const said = String(title);
        const {description} = item;
        const end = typeof description === 'string' && `: ${description}`;
        return {
          ...more,
          title: main === 'text' && end && said.endsWith(end) ? said.slice(0, -end.length) : said,
          ...item,
        };
      });
    };
    const {stages, lanes} = this.#journey;
    const label = lanes?.find(lane => lane.id === id)?.label;
    this.add(
      id,
      label ?? (isOwn ? id : this.#words.lanes[id]),
      stages.flatMap(stage => [
        ...nodesOf(stage, {stageId: stage.id}),
        ...stage.steps.flatMap(step => nodesOf(step, {stageId: stage.id, stepId: step.id})),
      ]),
    );
  }
}

const stepNode = (stage: Stage, step: Step): Data => {
  const {momentOfTruth, ...more} = others(step);
  const {value: score, label: sentiment, ...felt} = step.emotion ?? ({} as Data);
  return {
    stageId: stage.id,
    title: step.title,
    ...more,
    ...(momentOfTruth !== undefined && {isMomentOfTruth: momentOfTruth}),
    ...(score !== undefined && {score}),
    ...(sentiment !== undefined && {sentiment}),
    ...(Object.keys(felt).length && {emotion: felt}),
  };
};

/** How a whole stage feels, as a node. */
const feelingNode = ({id: stageId, emotion}: Stage): Data[] => {
  if (!emotion) return [];
  const {value: score, label, ...more} = emotion;
  return [{stageId, title: label ?? String(score), score, ...more}];
};

/** A sound journey, on the scale of scores, as data. */
function write(journey: Journey, words: Words): Data {
  const {stages, personas, openJourney, links, ...more} = journey;
  const {version = '1.0', steps = words.steps} = isData(openJourney) ? openJourney : {};
  const lanes = new Lanes(journey, words);
  lanes.add(
    'steps',
    String(steps),
    stages.flatMap(stage => stage.steps.map(step => stepNode(stage, step))),
  );
  lanes.add('emotion', words.lanes.emotion, stages.flatMap(feelingNode));
  const own = stages.flatMap(stage =>
    [stage, ...stage.steps].flatMap(({cells = {}}) => Object.keys(cells)),
  );
  // Under the id of a built-in lane nothing is drawn.
  for (const id of new Set([...itemLaneIds, ...own.filter(key => !isBuiltIn(key))]))
    lanes.addItems(id);
  const [first] = personas;
  return {
    ...more,
    version,
    ...(first && {persona: first.name}),
    ...(personas.length && {personas}),
    ...(links.length && {links}),
    stages: stages.map(stage => ({id: stage.id, name: stage.title, ...others(stage)})),
    swimlanes: lanes.swimlanes,
    nodes: lanes.nodes,
  };
}

/**
 * Writes a journey as OpenJourney (.ojf): steps and items as nodes, emotions as
 * scores of −5…5. What that format has no field for stands beside its own
 * fields under the journey's names (`stepId` says of an item whose it is), so
 * that `fromOpenJourney()` finds it again. What is written is read back, so
 * that each thing that is otherwise then is reported. Never throws for data;
 * what is no journey gives no data and problems.
 */
export function toOpenJourney(
  journey: unknown,
  {lang}: OpenJourneyOptions = {},
): WrittenOpenJourney {
  const {journey: sound, problems} = parseJourney(journey);
  if (!sound) return {data: undefined, problems};
  const words = wordsFor([lang, sound.lang].find(isTag) ?? 'en');
  const scaled = rescale(sound);
  const data = write(scaled, words);
  const back = parseJourney(readOpenJourney(data, words).data ?? {stages: []}).journey!;
  delete back.openJourney;
  const lost = differences({...scaled, openJourney: undefined}, back)
    // What is only told beside the rest, like the order of lanes, takes nothing away.
    .filter(({value}) => value !== undefined)
    .map(({path, value}) => lostAt(path, 'OpenJourney', value));
  return {data, problems: [...problems, ...lost]};
}
