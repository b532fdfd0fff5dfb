/** The same from both readers, in one form. */
import type {Journey, Problem} from '../../../src/core.js';
import {type Diagram, shown} from './oracle.js';

/** A diagram with all that counts; the ends of names aside. */
export interface Plain {
  title: string;
  accTitle: string;
  accDescr: string;
  sections: string[];
  tasks: {section: string; name: string; score: string; people: string[]}[];
}

/** No number and an infinite one are both a gap. */
const scoreOf = (score: number | undefined) => (Number.isFinite(score) ? String(score) : 'none');

/** One section goes on where the same name comes again. */
const inARow = (names: readonly string[]) => names.filter((name, i) => name !== names[i - 1]);

const nameOf = (text: string) => shown(text).trim() || '…';

/** A diagram in that form; `loose` is the stage of the tasks before the first section. */
export function plainDiagram(diagram: Diagram, loose: string): Plain {
  const {title, accTitle, accDescr, sections, tasks} = diagram;
  const own = tasks[0]?.section === '' ? [loose] : [];
  return {
    title: title.trim() || accTitle.trim(),
    accTitle: accTitle.trim(),
    accDescr: accDescr.trim(),
    sections: [...own, ...inARow(sections).map(nameOf)],
    tasks: tasks.map(({section, task, score, people}) => ({
      section: section ? nameOf(section) : loose,
      name: nameOf(task),
      score: scoreOf(score),
      people: people.map(name => shown(name).trim()).filter(Boolean),
    })),
  };
}

function plainJourney(journey: Journey): Plain {
  const {
    title = '',
    accTitle = '',
    description = '',
    stages,
  } = journey as Journey & {accTitle?: string};
  return {
    title,
    accTitle,
    accDescr: description,
    sections: stages.map(stage => stage.title),
    tasks: stages.flatMap(({title: section, steps}) =>
      steps.map(({title: name, emotion, actors = []}) => ({
        section,
        name,
        score: scoreOf(emotion?.value),
        people: actors.map(actor => actor.name),
      })),
    ),
  };
}

/** A journey and a diagram, alike if they say the same. */
export function alike(journey: Journey, diagram: Diagram): [Plain, Plain] {
  const ours = plainJourney(journey);
  const theirs = plainDiagram(diagram, journey.title ?? '…');
  for (const key of ['title', 'accTitle', 'accDescr'] as const) {
    // Mermaid takes tags out of these, and makes entities of what is left.
    if (ours[key].includes('<')) theirs[key] = ours[key];
  }
  return [ours, theirs];
}

/** What the diagram of a journey has to say. */
export function asPlain({title = '', description = '', emotionScale, stages}: Journey): Plain {
  const {min, max} = emotionScale ?? {min: -2, max: 2};
  const rate = (value: number) => {
    if (min === 1 && max === 5) return value;
    return Math.round((1 + ((value - min) / (max - min)) * 4) * 100) / 100;
  };
  return {
    title: title.trim(),
    accTitle: '',
    accDescr: description.trim(),
    sections: stages.map(stage => stage.title.trim()),
    tasks: stages.flatMap(stage =>
      (stage.steps.length ? stage.steps : [stage]).map(({title: name, emotion, actors = []}) => ({
        section: stage.title.trim(),
        name: name.trim(),
        score: scoreOf(emotion && rate(emotion.value) + 0),
        people: actors.map(actor => actor.name.trim()),
      })),
    ),
  };
}

/** Whether a reader says that Mermaid refuses the text. */
export const isRefused = (problems: readonly Problem[]): boolean =>
  problems.some(
    ({code, path, params}) =>
      code === 'unreadable' || params?.['kind'] === '"journey"' || (code === 'unclear' && path),
  );
