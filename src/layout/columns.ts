import {scalePoint} from 'd3-scale';

/** Where the centre of each column lies in the whole, 0…1. */
export function columnCentres(columns: number): (column: number) => number {
  // Keyed by position, not by title: the scale merges equal keys, and two
  // steps may well be called the same.
  const scale = scalePoint<number>()
    .domain(Array.from({length: columns}, (_, column) => column))
    .padding(0.5);
  return column => scale(column) ?? 0;
}

/** How wide the column of a collapsed stage is, in others. */
const narrow = 0.4;

/** How wide a stage is, in columns of steps. */
export const widthOf = ({
  isCollapsed,
  span,
}: {
  readonly isCollapsed?: boolean;
  readonly span: number;
}): number => (isCollapsed ? narrow : span);
