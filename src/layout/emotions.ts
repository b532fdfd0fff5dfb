import {emotionScale} from '../model/scale.js';
import type {Emotion, Journey, Stage, Step} from '../model/schema.js';
import {sourceOf, type Grid, type PartDraft} from './grid.js';
import {layoutMarker, layoutPoints} from './series.js';
import type {MarkerLayout} from './types.js';

/**
 * Reads the emotion that is drawn: the one that stands for all, else that of
 * one persona – the same everywhere, for a curve is one person's way.
 */
function emotionReader({personas}: Journey, {parts}: Grid) {
  const felt = new Set<string>();
  for (const part of parts) for (const id in sourceOf(part).emotions) felt.add(id);
  const persona = [...personas.map(({id}) => id), ...felt].find(id => felt.has(id));
  return ({emotion, emotions = {}}: Stage | Step): Emotion | undefined =>
    emotion ?? (Object.hasOwn(emotions, persona!) ? emotions[persona!] : undefined);
}

/** Puts markers and curve into the grid. Returns the markers on the curve, in order. */
export function layoutEmotions(journey: Journey, grid: Grid): readonly MarkerLayout[] {
  const scale = emotionScale(journey);
  const read = emotionReader(journey, grid);
  const mark = (part: PartDraft) => {
    const source = sourceOf(part);
    const emotion = read(source);
    return emotion && layoutMarker(emotion, source.title, part.first + part.span / 2, scale);
  };
  const markers = grid.stages.flatMap(stage => {
    const own = mark(stage);
    const felt = stage.steps.map(mark);
    if (!felt.some(Boolean)) return [(stage.marker = own)];
    stage.overall = own;
    stage.steps.forEach((step, i) => (step.marker = felt[i]));
    return felt;
  });
  const {points, pieces} = layoutPoints(markers, grid.leaves.length);
  grid.leaves.forEach((leaf, column) => (leaf.piece = pieces[column]));
  return points;
}
