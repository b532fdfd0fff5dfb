/** The classes of a piece of what goes over several columns: whether it begins or ends here. */
export const edges = ({start, end}: {readonly start: boolean; readonly end: boolean}): string =>
  (start ? ' start' : '') + (end ? ' end' : '');
