import {unsafeCSS} from 'lit';

/**
 * The grid row of a cell is known by its class: a class costs less than a style
 * of its own, and a map of a thousand steps has thousands of cells.
 */
const rows = Array.from(
  {length: 99},
  (_, i) => `.r${i}{grid-row-start:${i}}.span${i}{grid-row-end:span ${i}}`,
);

/**
 * Where a browser can derive colours, those that follow the host's: the one of
 * links and focus, and by `--_accent` those of stages. Without an accent they
 * are invalid, so that what uses them falls back. Their lightness is fixed,
 * so that text keeps its contrast whatever the accent.
 */
const accent =
  '@supports (color:oklch(from red l min(c,.1) calc(h + 1)/1)){:host{--_accent:from var(--journey-accent);--_link:light-dark(oklch(var(--_accent) .45 min(c,.15) h/1),oklch(var(--_accent) .8 min(c,.12) h/1))}}';

/**
 * The colours of stages, bars and personas, which begin again after the last.
 * With an accent they go once around the circle of hues from there, and every
 * second is darker, so that neighbours differ for an accent of grey too.
 */
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
    `.stage:nth-child(8n+${i + 1}),.t${i}{--_derived:oklch(var(--_accent) ${i % 2 ? 0.46 : 0.51} min(c,.18) calc(h + ${i * 45})/1);--_color:var(--journey-stage-color-${i + 1},var(--_derived,${color}))}`,
);

export const rowStyles = unsafeCSS([...rows, accent, ...tones].join(''));
