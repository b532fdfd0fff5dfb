import type {MarkerDraft} from './series.js';

type Side = NonNullable<MarkerDraft['side']>;

/** Which faces are labelled. */
export type EmotionLabels = 'none' | 'extremes' | 'all';

/** A move of one level, as a part of the scale: less makes neither a peak nor a valley. */
const level = 0.25;

/**
 * The peaks and valleys of a curve: where it turns after a move of at least a
 * level and before another, and its ends after or before one. Of equal
 * heights side by side the first counts.
 */
export function turningPoints(points: readonly MarkerDraft[]): Map<MarkerDraft, Side> {
  const turns = new Map<MarkerDraft, Side>();
  let [high, low] = [points[0], points[0]];
  // Unknown up to the first move of a level.
  let isRising: boolean | undefined;
  for (const point of points) {
    if (isRising !== false && point.unit > high!.unit) high = point;
    if (isRising !== true && point.unit < low!.unit) low = point;
    if (isRising !== false && high!.unit - point.unit >= level) {
      turns.set(high!, 'above');
      isRising = false;
      low = point;
    } else if (isRising !== true && point.unit - low!.unit >= level) {
      turns.set(low!, 'below');
      isRising = true;
      high = point;
    }
  }
  if (isRising) turns.set(high!, 'above');
  else if (isRising === false) turns.set(low!, 'below');
  return turns;
}

/** Whether nothing else in the column stands on that side of a face, where its label would cover it; of equals the first is free. */
const isFree = (of: MarkerDraft, side: Side, column: readonly MarkerDraft[]) => {
  const beyond = (other: MarkerDraft) => (side === 'above' ? of.y - other.y : other.y - of.y);
  return !column.some(
    (other, i) => beyond(other) > 0 || (beyond(other) === 0 && i < column.indexOf(of)),
  );
};

/** Says on which side each face has its label; `columns` are the faces that stand in the same one. */
export function labelFaces(
  curves: readonly {readonly points: readonly MarkerDraft[]}[],
  columns: readonly (readonly MarkerDraft[])[],
  which: EmotionLabels | null | undefined,
): void {
  if (which === 'none') return;
  for (const {points} of curves) {
    const turns = turningPoints(points);
    for (const point of points) {
      const other = which === 'all' ? (point.unit < 0.5 ? 'below' : 'above') : undefined;
      const side = turns.get(point) ?? other;
      if (side && isFree(point, side, columns[Math.floor(point.at)]!)) point.side = side;
    }
  }
}
