import {emotionScale} from '../model/scale.js';
import type {Emotion, EmotionScale, Journey, Persona} from '../model/schema.js';
import {layoutCurve} from './curve.js';
import {labelFaces, type EmotionLabels} from './face-labels.js';
import {isCollapsed, isWide, sourceOf, type Grid, type PartDraft} from './grid.js';
import {layoutMarker, layoutPoints, type MarkerDraft} from './series.js';
import type {CurveLayout, CurvePiece} from './types.js';
import {findVoices, type FindPersona, type Voice} from './voices.js';

/** Somebody's feeling where it stands. */
interface Felt {
  readonly part: PartDraft;
  readonly marker: MarkerDraft;
}

/** What is felt in several steps, for a stage that does not show them. */
function mean(emotions: readonly (Emotion | undefined)[]): Emotion | undefined {
  const felt = emotions.filter(one => one !== undefined);
  return felt.length
    ? {value: felt.reduce((sum, {value}) => sum + value, 0) / felt.length}
    : undefined;
}

/** What one voice feels: along the curve, with `undefined` for a gap, and about whole stages beside that. */
function listen({read, takes}: Voice, {stages}: Grid, scale: EmotionScale) {
  const along: (Felt | undefined)[] = [];
  const beside: Felt[] = [];
  const mark = (part: PartDraft): Felt | undefined => {
    const source = sourceOf(part);
    const emotion = isCollapsed(part)
      ? (read(source) ?? mean(part.stage.steps.filter(takes).map(read)))
      : read(source);
    const at = part.first + part.span / 2;
    return emotion && {part, marker: layoutMarker(emotion, source.title, at, scale)};
  };
  for (const stage of stages) {
    const own = mark(stage);
    const felt = stage.steps.filter(({step}) => takes(step)).map(mark);
    if (felt.some(Boolean)) {
      along.push(...felt);
      if (own) beside.push(own);
      // A stage of which every step is passed over is passed over.
    } else if (own || stage.stage.steps.some(takes) || !stage.stage.steps.length) along.push(own);
  }
  return {along, beside};
}

/** Puts what one voice feels into the grid: alone, or as one of several. */
function fill(
  grid: Grid,
  curve: CurveLayout,
  felt: readonly Felt[],
  pieces: readonly (CurvePiece | undefined)[],
  isAlone: boolean,
) {
  const markers = new Map(felt.map(({part, marker}) => [part, marker]));
  for (const part of grid.parts) {
    const marker = markers.get(part);
    const piece = isWide(part) ? undefined : pieces[part.first];
    if (isAlone) {
      if (marker) part.marker = marker;
      if (piece) part.piece = piece;
    } else if (marker || piece) (part.voices ??= []).push({curve, marker, piece});
  }
}

/** A column may hold several faces; those at nearly the same height stand beside each other. */
function spread(markers: readonly MarkerDraft[]): void {
  const rest = [...markers].sort((a, b) => a.y - b.y);
  for (let near; (near = rest.splice(0, 1)).length;) {
    while (rest[0] && rest[0].y - near.at(-1)!.y < 18) near.push(rest.shift()!);
    near.forEach((marker, i) => (marker.shift = i - (near.length - 1) / 2));
  }
}

/**
 * Puts faces and curves into the grid: one curve for each persona with
 * feelings of their own, or for the one chosen.
 */
export function layoutEmotions(
  journey: Journey,
  grid: Grid,
  labels: EmotionLabels | null | undefined,
  find: FindPersona,
  only?: Persona,
): CurveLayout[] {
  const scale = emotionScale(journey);
  const voices = findVoices(journey, find, only);
  const shared: MarkerDraft[][] = grid.leaves.map(() => []);
  const curves = voices.map(voice => {
    const {along, beside} = listen(voice, grid, scale);
    const markers = along.map(felt => felt?.marker);
    const {points, pieces} = layoutPoints(markers, grid.leaves.length);
    const curve: CurveLayout = {
      owner: voice.owner,
      index: voice.index,
      points,
      whole: layoutCurve(
        markers.map(marker => marker && {...marker, at: marker.at / grid.leaves.length}),
        1,
      )[0]?.line,
    };
    const felt = along.filter(one => one !== undefined);
    fill(grid, curve, felt, pieces, voices.length === 1);
    for (const {marker} of felt) shared[Math.floor(marker.at)]!.push(marker);
    for (const {part, marker} of beside)
      if ('steps' in part) (part.overall ??= []).push({curve, marker});
    return curve;
  });
  labelFaces(curves, shared, labels);
  if (voices.length > 1) shared.forEach(spread);
  return curves.filter(({points}) => points.length);
}
