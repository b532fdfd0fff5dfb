import {parseJourney} from '../../model/parse.js';
import type {Problem} from '../../model/problem.js';
import {emotionScale, type Scale} from '../../model/scale.js';
import type {Emotion, Journey, Stage, Step} from '../../model/schema.js';
import {problem} from '../../model/worded.js';
import {differences} from '../write/differences.js';
import {lostAt} from '../write/to-html.js';
import {fromMermaid} from './from-mermaid.js';

/** A diagram, and what it does not carry. */
export interface WrittenMermaid {
  readonly text: string;
  /** The journey's own problems, and a warning or a hint with the path of each thing that is not, or otherwise, in the diagram. */
  readonly problems: readonly Problem[];
}

const entity = (sign: string) => `#${sign.charCodeAt(0)};`;

/** A text in which no sign means anything to Mermaid. Colons are among them where they would do no harm: near a `#`, they can. */
const plain = (text: string): string =>
  text.trim().replace(/[#;:<¶\n\r\v]|^%|%(?=%)|ﬂ(?=°)/g, entity);

/** The name of a task begins with none of the words of the grammar. */
const taskName = (text: string) =>
  plain(text).replace(/^(?=journey\b|(title|section)\s|acc(title|descr))./i, entity);

/** What Mermaid reads as no number is a gap. */
const gap = '?';

/** An emotion on Mermaid's scale; on others to two decimals. */
function scoreOf({value}: Emotion, {min, max}: Scale): number {
  if (min === 1 && max === 5) return value + 0;
  return Math.round((1 + ((value - min) / (max - min)) * 4) * 100) / 100 + 0;
}

/** A stage in the shape of a section: one without steps is a task of its own, as Mermaid draws no other. */
function sectionOf({emotion, actors, ...stage}: Stage): Stage {
  if (stage.steps.length) return {...stage, ...(emotion && {emotion}), ...(actors && {actors})};
  const {id, title} = stage;
  return {...stage, steps: [{id, title, ...(emotion && {emotion}), ...(actors && {actors})}]};
}

/** The journey on the scale and in the sections that a diagram has. */
function asDiagram(journey: Journey): Journey {
  const scale = emotionScale(journey);
  const rated = ({emotion, ...step}: Step): Step => {
    const value = emotion && scoreOf(emotion, scale);
    return Number.isFinite(value) ? {...step, emotion: {...emotion, value: value!}} : step;
  };
  return {
    ...journey,
    emotionScale: {...journey.emotionScale, min: 1, max: 5},
    stages: journey.stages.map(sectionOf).map(stage => ({...stage, steps: stage.steps.map(rated)})),
  };
}

const taskOf = ({title, emotion, actors = []}: Step): string => {
  const names = actors.map(({name}) => plain(name).replaceAll(',', entity)).join(', ');
  return `  ${taskName(title)}: ${emotion?.value ?? gap}${names && `: ${names}`}`;
};

function* linesOf({title, description, stages, ...rest}: Journey): Generator<string> {
  const {accTitle} = rest as {accTitle?: unknown};
  yield 'journey';
  if (title) yield `  title ${plain(title)}`;
  if (typeof accTitle === 'string' && accTitle.trim()) yield `  accTitle: ${plain(accTitle)}`;
  if (description) yield `  accDescr: ${plain(description)}`;
  let last = '';
  for (const [i, stage] of stages.entries()) {
    // Without a section, it is read under this title again.
    if (i || stage.title !== (title ?? '…')) {
      const name = plain(stage.title);
      // Two of one name in a row would be one; white space tells them apart.
      last = name === last ? ` ${name}` : name;
      yield `  section ${last}`;
    }
    yield* stage.steps.map(taskOf);
  }
}

/** The same without ids, which a diagram has not. */
const withoutIds = (journey: Journey): Journey => ({
  ...journey,
  stages: journey.stages.map(({steps, ...stage}) => ({
    ...stage,
    id: '',
    steps: steps.map(step => ({...step, id: ''})),
  })),
});

/** Ids that are not what the titles give. */
function* ownIds({stages}: Journey): Generator<Problem> {
  const titles = stages.map(({title, steps}) => ({
    title,
    steps: steps.map(step => ({title: step.title})),
  }));
  const derived = parseJourney({stages: titles}).journey!.stages;
  for (const [i, {id, steps}] of stages.entries()) {
    if (id !== derived[i]!.id) yield lostAt(`stages[${i}].id`, 'mermaid', id);
    for (const [j, step] of steps.entries()) {
      if (step.id === derived[i]!.steps[j]!.id) continue;
      yield lostAt(`stages[${i}].steps[${j}].id`, 'mermaid', step.id);
    }
  }
}

/** What a diagram shows otherwise. */
function* changes({stages}: Journey, diagram: Journey): Generator<Problem> {
  for (const [i, {steps}] of stages.entries()) {
    const path = `stages[${i}]`;
    if (!steps.length) {
      const message = 'is written as a task, as Mermaid draws no section without one';
      yield {...problem('hint', 'as-task', path), message};
    }
    for (const [j, {emotion}] of diagram.stages[i]!.steps.entries()) {
      if (emotion) continue;
      const message = `has no emotion; its score is written as ${gap}, and Mermaid draws its face beside the others`;
      yield {...problem('warning', 'no-score', steps[j] ? `${path}.steps[${j}]` : path), message};
    }
  }
}

/**
 * Writes a journey as a Mermaid `journey` diagram, which the parser of Mermaid
 * 11.17 reads with the same titles, sections, tasks, scores and actors. What
 * its grammar has a meaning for is written as entities. Emotions are scores of
 * 1 to 5; from another scale they are reckoned, to two decimals. A step
 * without one has the score `?`, which is read as a gap. A stage without steps
 * has one task with its title, its emotion and its actors. The description is
 * `accDescr`. All else has no place there, and is reported. Mermaid draws a
 * text of more than 50,000 characters only if its `maxTextSize` allows it.
 * Never throws for data; what is no journey gives an empty text and problems.
 */
export function toMermaid(journey: unknown): WrittenMermaid {
  const {journey: sound, problems} = parseJourney(journey);
  if (!sound) return {text: '', problems};
  const diagram = asDiagram(sound);
  const text = [...linesOf(diagram), ''].join('\n');
  const back = fromMermaid(text).journey!;
  const lost = differences(withoutIds(diagram), withoutIds(back)).map(({path, value}) =>
    lostAt(path, 'mermaid', value),
  );
  return {text, problems: [...problems, ...changes(sound, diagram), ...lost, ...ownIds(sound)]};
}
