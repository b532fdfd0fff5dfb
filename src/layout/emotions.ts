import {emotionScale} from '../model/scale.js';
import type {Emotion, Journey, Stage, Step} from '../model/schema.js';
import type {Grid} from './grid.js';
import {layoutMarker, layoutPoints, type RawPoint} from './series.js';
import type {SeriesLayout} from './types.js';

/**
 * Reads the emotion that is drawn: the one that stands for all, else that of
 * one persona – the same everywhere, for a curve is one person's way.
 */
function emotionReader({personas, stages}: Journey): (from: Stage | Step) => Emotion | undefined {
  const named = new Set<string>();
  for (const stage of stages) {
    for (const {emotions} of [stage, ...stage.steps]) {
      if (emotions) Object.keys(emotions).forEach(id => named.add(id));
    }
  }
  const persona = personas.find(({id}) => named.has(id))?.id ?? [...named][0];
  return ({emotion, emotions}) =>
    emotion ??
    (persona !== undefined && emotions && Object.hasOwn(emotions, persona)
      ? emotions[persona]
      : undefined);
}

// Field by field: an author's object may have any shape, and spreading it is slow.
const rawPoint = (emotion: Emotion | undefined, title: string, first: number, span: number) =>
  emotion && {value: emotion.value, label: emotion.label, title, first, span};

/** Puts markers and curve into the grid. `undefined` if there is no emotion at all. */
export function layoutEmotions(journey: Journey, grid: Grid): SeriesLayout | undefined {
  const scale = emotionScale(journey);
  const read = emotionReader(journey);
  const raw: (RawPoint | undefined)[] = [];
  const owners: Grid['leaves'][number][] = [];
  for (const draft of grid.stages) {
    const {stage, steps, first, span} = draft;
    const own = read(stage);
    const felt = steps.map(({step}) => read(step));
    if (felt.some(Boolean)) {
      for (const [i, {step, column}] of steps.entries()) {
        raw.push(rawPoint(felt[i], step.title, column, 1));
      }
      owners.push(...steps);
      if (own) draft.overall = layoutMarker(own.value, own.label, scale);
    } else {
      raw.push(rawPoint(own, stage.title, first, span));
      owners.push(draft);
    }
  }
  if (!raw.some(Boolean)) return undefined;
  const series = layoutPoints(raw, grid.columns, scale);
  owners.forEach((owner, i) => {
    owner.marker = series.markers[i];
  });
  grid.leaves.forEach((leaf, column) => {
    leaf.piece = series.pieces[column];
  });
  return series;
}
