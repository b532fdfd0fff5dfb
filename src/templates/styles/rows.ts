import {unsafeCSS} from 'lit';

/**
 * The grid row of a cell is known by its class: a class costs less than a style
 * of its own, and a map of a thousand steps has thousands of cells.
 */
export const rowStyles = unsafeCSS(
  Array.from(
    {length: 99},
    (_, i) => `.r${i}{grid-row-start:${i}}.span${i}{grid-row-end:span ${i}}`,
  ).join(''),
);
