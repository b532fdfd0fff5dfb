import {defaultScale, isOutside, levelOf, toUnit, type Scale} from '../model/scale.js';
import {columnCentres} from './columns.js';
import {baseline, layoutCurve, yOf} from './curve.js';
import type {MarkerLayout, MarkerPoint, SeriesLayout} from './types.js';

/** A value on its way to a marker. */
export interface RawPoint {
  readonly value: number;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  /** The columns in whose middle it stands. */
  readonly first: number;
  readonly span: number;
}

/** An emotion on its scale, as it is drawn. */
export function layoutMarker(value: number, label: string | undefined, scale: Scale): MarkerLayout {
  const unit = toUnit(value, scale);
  const outside = isOutside(value, scale);
  return {y: yOf(unit), unit, level: levelOf(unit), value, label, outside};
}

/** The highest and the lowest of the points, the first of equals; nothing if all are equal. */
function findExtremes(points: readonly (RawPoint | undefined)[]) {
  let highest: RawPoint | undefined;
  let lowest: RawPoint | undefined;
  for (const point of points) {
    if (!point) continue;
    // By value, not by height: all those outside the scale stand at its edge.
    if (!highest || point.value > highest.value) highest = point;
    if (!lowest || point.value < lowest.value) lowest = point;
  }
  return highest === lowest ? {} : {highest, lowest};
}

/** Markers, curve and extremes of the points of a map or a series; `undefined` is a gap. */
export function layoutPoints(
  raw: readonly (RawPoint | undefined)[],
  columns: number,
  scale: Scale,
): SeriesLayout {
  const extremes = findExtremes(raw);
  const centre = columnCentres(columns);
  const place = (point: RawPoint): MarkerPoint => {
    const {value, label, title, first, span} = point;
    // Field by field: spreading objects takes longer than all the rest.
    const {y, unit, level, outside} = layoutMarker(value, label, scale);
    const at = first + span / 2;
    const x = (centre(first) + centre(first + span - 1)) / 2;
    const extreme =
      point === extremes.highest ? 'highest' : point === extremes.lowest ? 'lowest' : undefined;
    return {y, unit, level, value, label, outside, extreme, at, x, title};
  };
  const markers = raw.map(point => point && place(point));
  const points = markers.filter(marker => marker !== undefined);
  return {
    columns,
    markers,
    points,
    pieces: layoutCurve(markers, columns),
    extremes: {
      highest: points.find(({extreme}) => extreme === 'highest'),
      lowest: points.find(({extreme}) => extreme === 'lowest'),
    },
    baseline,
  };
}

/** A curve on its own, with one column for each value; `null` is a gap. */
export const layoutSeries = (
  values: readonly {readonly value: number | null; readonly label?: string | undefined}[],
  scale: Scale = defaultScale,
): SeriesLayout =>
  layoutPoints(
    values.map(({value, label}, first) =>
      value === null ? undefined : {value, title: label, first, span: 1},
    ),
    values.length,
    scale,
  );
