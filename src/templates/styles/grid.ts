import {css} from 'lit';

/** Stages, steps and lanes in one grid. */
export const gridStyles = css`
  .grid {
    --_names: var(--journey-label-width, 8rem);
    --_step: var(--journey-step-width, 8rem);
    /* Words at faces stand outside of the bends: room above and below the curve, for two lines. */
    --_curve: var(--journey-curve-height, 7rem);
    --_room: 2.125rem;
    display: grid;
    grid-template-columns:
      var(--_names)
      repeat(var(--_columns), minmax(var(--_step), 1fr));
    grid-template-rows: repeat(var(--_rows), auto);
    min-inline-size: calc(var(--_names) + var(--_columns) * var(--_step));
  }
  .stage,
  .bar,
  td {
    --_tint: light-dark(
      color-mix(in oklab, var(--_color) 13%, var(--_paper)),
      color-mix(in oklab, var(--_color) 26%, var(--_paper))
    );
  }
  .labels,
  .rules,
  .stage,
  .step {
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
  }
  .labels,
  th[scope='row'] {
    grid-column: 1;
    position: sticky;
    z-index: 4;
    inset-inline-start: 0;
    background: color-mix(in oklab, var(--_ink) 3%, var(--_paper));
    border-inline-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .labels > span {
    padding: calc(1.4 * var(--_space)) calc(1.75 * var(--_space));
  }
  .rules {
    grid-column: 1 / -1;
  }
  .rules i {
    position: relative;
  }
  :is(.labels > span, .rules i):not(.r1, .r2, .neutral) {
    border-block-start: 1px solid var(--_line);
  }
  ol {
    display: contents;
  }
  .stage {
    position: relative;
    grid-template-columns: subgrid;
  }
  .stage + .stage::before {
    content: '';
    position: absolute;
    inset-block: 3.5rem 0;
    border-inline-start: 1px dashed var(--_line);
  }
  .stage-title {
    --_tip: 0.6rem;
    --_end: calc(100% - var(--_tip));
    grid-row: 1;
    grid-column: 1 / -1;
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    margin: 6px 2px;
    padding: 6px;
    padding-inline-start: calc(var(--_tip) + 6px);
    background: var(--_color);
    color: #fff;
    clip-path: polygon(0 0, var(--_end) 0, 100% 50%, var(--_end) 100%, 0 100%, var(--_tip) 50%);
    font-weight: 600;
  }
  .stage-title:dir(rtl) {
    clip-path: polygon(100% 0, var(--_tip) 0, 0 50%, var(--_tip) 100%, 100% 100%, var(--_end) 50%);
  }
  /* A long stage keeps its name in sight while the map scrolls sideways. */
  .stage-text {
    position: sticky;
    inset-inline-start: calc(var(--_names) + 1rem);
    inline-size: fit-content;
  }
  /* Below the stage's title. */
  .step {
    position: relative;
    grid-row: 2 / -1;
    /* What is not stretched is laid out once. */
    align-items: start;
  }
  /* Several things may stand in one place, which would make columns of their own. */
  :is(.labels, .rules, .step) > * {
    grid-column: 1;
  }
  .step-title {
    grid-row: 1;
    padding: calc(var(--_space) / 2) var(--_space) var(--_space);
    font-weight: 650;
  }
  :is(.stage-text, .step-title) :is(p, ul) {
    font-size: 0.75rem;
    font-weight: 400;
  }
  .cell {
    min-inline-size: 0;
    padding: var(--_space);
  }
  /* Above the steps, which reach over all rows. */
  .stage > :is(.cell, .link, .face-label) {
    z-index: 1;
    grid-column: 1 / -1;
  }
  .labels .r2 {
    padding-block-start: calc(var(--_space) / 2);
  }
  .cell.emotion {
    margin-block: var(--_room);
    padding: 0;
  }
  /* The curve's cells have their size without being drawn, so those of a long map wait until they are scrolled to. Faces reach over the edge. */
  @supports (overflow-clip-margin: 3rem) {
    .long .emotion {
      content-visibility: auto;
      overflow-clip-margin: 3rem;
    }
  }
  .overall {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .overall::after {
    content: attr(aria-label);
    color: var(--_muted);
    font-size: 0.75rem;
  }
  .overall .curve {
    display: none;
  }
  .overall .marker {
    position: static;
    margin: 0;
  }
  /* Too narrow for a column of names: each cell says its own. */
  @container (inline-size < 600px) {
    .grid {
      --_names: 0px;
      --_step: var(--journey-step-width, min(13rem, 78cqi));
    }
    .labels {
      display: none;
    }
    .cell::before {
      content: attr(aria-label);
      flex: 1 1 100%;
      color: var(--_muted);
      font-size: 0.75rem;
      font-weight: 600;
    }
    .emotion::before {
      content: var(--_lane);
      position: absolute;
      inset-block-start: calc(0px - var(--_room));
      padding: calc(var(--_space) / 2) var(--_space);
    }
    .overall::before,
    .bar:not(.start)::before {
      content: none;
    }
    .bar::before {
      padding-inline: var(--_space);
    }
  }
`;
