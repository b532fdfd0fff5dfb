import {isOutside, levelOf, toUnit} from '../model/scale.js';
import type {EmotionScale} from '../model/schema.js';
import {layoutCurve, yOf} from './curve.js';
import type {MarkerLayout, SeriesLayout} from './types.js';

/** While the extremes are not yet known. */
export type MarkerDraft = {-readonly [Key in keyof MarkerLayout]: MarkerLayout[Key]};

/** An emotion on its scale, as it is drawn. */
export function layoutMarker(
  {value, label}: Pick<MarkerLayout, 'value' | 'label'>,
  title: string | undefined,
  at: number,
  scale: EmotionScale,
): MarkerDraft {
  const unit = toUnit(value, scale);
  const outside = isOutside(value, scale);
  const {labels = []} = scale;
  const word = labels[Math.round(unit * (labels.length - 1))];
  return {at, y: yOf(unit), unit, level: levelOf(unit), value, label, title, outside, word};
}

/** Marks the highest and the lowest, the first of equals, and joins all by a curve; `undefined` is a gap. */
export function layoutPoints(
  markers: readonly (MarkerDraft | undefined)[],
  columns: number,
): SeriesLayout {
  const points = markers.filter(marker => marker !== undefined);
  let [highest] = points;
  let lowest = highest;
  for (const point of points) {
    // By value, not by height: all those outside the scale stand at its edge.
    if (point.value > highest!.value) highest = point;
    if (point.value < lowest!.value) lowest = point;
  }
  if (highest !== lowest) {
    highest!.extreme = 'highest';
    lowest!.extreme = 'lowest';
  }
  return {markers, points, pieces: layoutCurve(markers, columns)};
}
