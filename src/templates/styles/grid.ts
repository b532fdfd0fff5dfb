import {css} from 'lit';

/** What stages, steps and lanes look like in every layout. Without a layout of its own, each cell says its lane. */
export const gridStyles = css`
  .box {
    --_names: var(--journey-label-width, 8rem);
    --_space: var(--journey-space, calc(0.5rem * var(--_ease, 1)));
    --_step: var(--journey-step-width, calc(8rem * var(--_ease, 1)));
    --_curve: var(--journey-curve-height, calc(7rem * var(--_ease, 1)));
    /* Words at faces stand outside of the bends: room above and below the curve, for two lines. */
    --_room: 2.125rem;
    --_tiny: calc(var(--_small) - 0.0625rem);
    --_edge: 1px solid var(--journey-chip-border-color, transparent);
    --_pain: var(--journey-pain-color, light-dark(#b3231a, #ff9d92));
    --_gain: var(--journey-gain-color, light-dark(#14683a, #83d69a));
  }
  /* Where backgrounds or their differences are lost, edges say what is one thing. */
  @media (prefers-contrast: more) {
    .box {
      --_muted: var(--_ink);
      --_line: var(--_ink);
      --journey-chip-border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .box {
      --journey-stage-border: 1px solid;
      --journey-stage-shape: none;
    }
    .trend {
      stroke: CanvasText !important;
    }
  }
  .compact {
    --_ease: 0.85;
  }
  .roomy {
    --_ease: 1.3;
  }
  .stage,
  .bar,
  td {
    --_tint: light-dark(
      color-mix(in oklab, var(--_color) var(--journey-tint, 13%), var(--_paper)),
      color-mix(in oklab, var(--_color) var(--journey-tint, 26%), var(--_paper))
    );
  }
  .labels,
  .rules,
  .boundary,
  .link {
    display: none;
  }
  .stage,
  .step {
    position: relative;
  }
  .stage-title,
  .step::before {
    --_link: initial;
    border: var(--journey-stage-border);
    background: var(--journey-stage-background, var(--_color));
    color: var(--journey-on-stage-color, #fff);
    font-weight: 600;
  }
  .step-title {
    font-weight: 650;
  }
  /* Below the title of the stage, which has the first row. */
  .step-title,
  .link {
    grid-row: 2;
  }
  :is(.stage-text, .step-title, th) :is(p, ul) {
    font-size: var(--_small);
    font-weight: 400;
  }
  .cell {
    min-inline-size: 0;
    padding: var(--_space);
  }
  .cell::before {
    content: attr(aria-label);
    flex: 1 1 100%;
  }
  .cell::before,
  .labels,
  .group,
  dt,
  th[scope='row'] {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
  .cell.emotion {
    margin-block: var(--_room);
    padding: 0;
  }
  .emotion::before {
    content: var(--_lane);
    position: absolute;
    inset-block-start: calc(0px - var(--_room));
    padding: calc(var(--_space) / 2) var(--_space);
  }
  .told {
    margin-block: 0.25em;
    padding-inline: var(--_space);
    border-inline-start: 2px solid;
    font-size: var(--_small);
  }
  .overall {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .overall::before {
    content: none;
  }
  .overall::after {
    content: attr(aria-label);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .overall .curve {
    display: none;
  }
  .overall .marker {
    position: static;
    translate: none;
    margin: 0;
  }
  .group {
    padding-inline: 0.75em;
  }
  .passed > .step-title {
    font-weight: 400;
  }
  .passed :is(.curve, .picture) {
    opacity: 0.5;
  }
  /* A moment of truth goes through the curve as a band, its star is at the title. */
  [part='moment-of-truth']::before {
    content: '★' / '';
    color: var(--_neutral);
  }
  .truth > .emotion::after {
    content: '';
    position: absolute;
    inset: calc(0px - var(--_room)) 0;
    background: color-mix(in oklab, var(--_neutral) var(--journey-tint, 12%), transparent);
  }
`;
