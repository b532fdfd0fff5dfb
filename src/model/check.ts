import {limits} from './limits.js';
import type {Report} from './report.js';
import {emotionScale, isOutside, isUsable} from './scale.js';
import type {Emotion, Journey, Stage, Step} from './schema.js';

type Places = ReadonlyMap<object, string>;

/** Leaves out the columns that no browser could draw. */
function limitColumns({stages}: Journey, places: Places, report: Report): void {
  const {columns: max} = limits;
  let left: number = max;
  for (const [i, stage] of stages.entries()) {
    const beyond = left ? stage.steps[left] : stage;
    if (beyond) report.add('error', 'too-many', {max}, undefined, places.get(beyond));
    if (!left) {
      stages.length = i;
      return;
    }
    stage.steps.splice(left);
    left -= stage.steps.length || 1;
  }
}

/** Checks what no schema can say: the size of the whole map, the scale, and what refers to what. */
export function checkJourney(journey: Journey, places: Places, report: Report): void {
  const {stages, links, personas} = journey;
  limitColumns(journey, places, report);
  if (!isUsable(emotionScale(journey))) {
    const {min, max} = emotionScale(journey);
    report.add('error', 'scale', {min, max}, undefined, 'emotionScale');
    delete journey.emotionScale;
  }
  const {min, max} = emotionScale(journey);
  const checkEmotion = ({value}: Emotion, path: string) => {
    if (isOutside(value, {min, max}))
      report.add('warning', 'outside-scale', {min, max}, value, path);
  };
  const checkReference = (known: ReadonlySet<string>, id: string, path: string) => {
    if (!known.has(id)) report.add('warning', 'unknown-id', {}, id, path);
  };
  const people = new Set(personas.map(({id}) => id));
  const checkColumn = (column: Stage | Step) => {
    const path = places.get(column)!;
    if (column.emotion) checkEmotion(column.emotion, path + '.emotion');
    for (const [id, emotion] of Object.entries(column.emotions ?? {})) {
      checkEmotion(emotion, `${path}.emotions.${id}`);
      checkReference(people, id, `${path}.emotions.${id}`);
    }
  };
  const steps = stages.flatMap(stage => stage.steps);
  for (const column of [...stages, ...steps]) checkColumn(column);
  for (const step of steps) {
    step.personas?.forEach((id, i) =>
      checkReference(people, id, `${places.get(step)}.personas[${i}]`),
    );
  }
  const targets = new Set(steps.flatMap(({id, title}) => [id, title]));
  for (const [i, {from, to}] of links.entries()) {
    checkReference(targets, from, `links[${i}].from`);
    checkReference(targets, to, `links[${i}].to`);
  }
}
