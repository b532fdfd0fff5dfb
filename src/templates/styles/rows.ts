import {unsafeCSS} from 'lit';

/**
 * The grid row of a cell is known by its class: a class costs less than a style
 * of its own, and a map of a thousand steps has thousands of cells.
 */
const rows = Array.from(
  {length: 99},
  (_, i) => `.r${i}{grid-row-start:${i}}.span${i}{grid-row-end:span ${i}}`,
);

/** The colours of stages, bars and personas, which begin again after the last. */
const tones = [
  '#2f74c0',
  '#7460c0',
  '#a0509a',
  '#b84e40',
  '#00804f',
  '#8c6200',
  '#087a86',
  '#5b667a',
].map(
  (color, i) =>
    `.stage:nth-child(8n+${i + 1}),.t${i}{--_color:var(--journey-stage-color-${i + 1},${color})}`,
);

export const rowStyles = unsafeCSS([...rows, ...tones].join(''));
