/** Where the arrow keys can stop: a title, a link, or what a step has in a lane. */
export interface Stop {
  /** The step or the stage it is in, or the cell of a table. */
  readonly owner: unknown;
  /** What it has in common with its like in other steps. */
  readonly line: unknown;
  /** The edges of its owner. */
  readonly left: number;
  readonly right: number;
}

/**
 * Where a key leads: left and right along a line from step to step, up and
 * down within a column, Home and End to the ends of the line. Undefined at an
 * end. Stops are in the order of the journey; in a stack all are one column.
 */
export function nextStop<S extends Stop>(
  stops: readonly S[],
  here: S,
  key: string,
  isMirrored: boolean,
): S | undefined {
  const line = stops.filter(
    ({owner, line, left, right}, i) =>
      stops[i] === here ||
      (/Up|Down/.test(key)
        ? left < here.right - 1 && here.left < right - 1
        : line === here.line && owner !== here.owner),
  );
  const isOn = key === 'ArrowDown' || key === (isMirrored ? 'ArrowLeft' : 'ArrowRight');
  return key === 'Home'
    ? line[0]
    : key === 'End'
      ? line.at(-1)
      : line[line.indexOf(here) + (isOn ? 1 : -1)];
}
