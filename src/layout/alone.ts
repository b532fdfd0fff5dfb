import {defaultScale, type Scale} from '../model/scale.js';
import {layoutMarker, layoutPoints} from './series.js';
import type {SeriesLayout} from './types.js';

/** A curve on its own, with one column for each value; `null` is a gap. */
export const layoutSeries = (
  values: readonly {readonly value: number | null; readonly label?: string | undefined}[],
  scale: Scale = defaultScale,
): SeriesLayout =>
  layoutPoints(
    values.map(({value, label}, column) =>
      value === null ? undefined : layoutMarker({value}, label, column + 0.5, scale),
    ),
    values.length,
  );
