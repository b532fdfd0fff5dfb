/** The value below which a part of the others lies: ½ gives the median. */
export const quantile = (values, part = 0.5) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)];
