import {css} from 'lit';

/** What only some maps have: several curves in one lane, brackets of links, lines of a blueprint. */
export const extrasStyles = css`
  .many .line,
  .sample .line {
    stroke: color-mix(in oklab, var(--_color) 80%, var(--_ink));
  }
  .d1 {
    stroke-dasharray: 9 7;
  }
  .d2 {
    stroke-dasharray: 1 7;
  }
  .d3 {
    stroke-dasharray: 12 6 1 6;
  }
  .many .marker {
    margin: -0.6875rem;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    color: color-mix(in oklab, var(--_color) 80%, var(--_ink));
  }
  .sample {
    flex: none;
    inline-size: 1.75rem;
    block-size: 0.625rem;
  }
  .legend {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block: 0.25em;
    text-align: start;
  }
  .link {
    position: relative;
    z-index: 1;
    block-size: calc((var(--_level) + 1) * 1.5rem - 0.75rem);
    margin-block-start: calc((var(--_links) - var(--_level) - 1) * 1.5rem + 0.75rem);
    color: var(--_muted);
    font-size: var(--_tiny);
    font-weight: 600;
    pointer-events: none;
  }
  /* Without steps they hang below the titles of the stages. */
  .flat :is(.link, .link-label) {
    margin-block: 0 var(--_space);
    scale: 1 -1;
  }
  .loop {
    color: var(--_pain);
  }
  .branch {
    color: var(--journey-branch-color, light-dark(#5b3fb0, #b9a8ff));
  }
  .stage-text .told {
    color: inherit;
  }
  /* Its label lies on the pieces that follow. */
  .link.link.start {
    z-index: 2;
  }
  .link::before {
    content: '';
    position: absolute;
    inset: 0;
    border: 0 solid;
    border-block-start-width: 2px;
  }
  /* Ways leave on the right of a column and arrive on its left. */
  .link.start::before {
    inset-inline-start: 70%;
    border-inline-start-width: 2px;
    border-start-start-radius: var(--_radius);
  }
  .link.end::before {
    inset-inline-end: 75%;
    border-inline-end-width: 2px;
    border-start-end-radius: var(--_radius);
  }
  .link.start.target::before {
    inset-inline-start: 25%;
  }
  .link.end.source::before {
    inset-inline-end: 30%;
  }
  /* A sign, as borders and backgrounds lose their form in forced colours. */
  .link.target::after {
    content: '▼' / '';
    position: absolute;
    inset-inline-start: calc(25% - 0.3125rem);
    inset-block-end: -0.25rem;
    font-size: 0.625rem;
    line-height: 1;
  }
  .link-label {
    position: absolute;
    /* Half of it above the line. */
    inset-block-start: -0.56em;
    line-height: 1.3;
    text-align: center;
  }
  .link-label span {
    display: inline-block;
    max-inline-size: 100%;
    padding-inline: 0.4em;
    background: var(--_paper);
    pointer-events: auto;
  }
  .boundary {
    position: relative;
    z-index: 5;
    grid-column: 1 / -1;
    align-items: end;
    color: var(--_muted);
    font-size: var(--_tiny);
    font-weight: 600;
    pointer-events: none;
  }
  .boundary span {
    position: sticky;
    inset-inline-start: 0;
    padding-inline: calc(1.75 * var(--_space)) 0.75em;
  }
  .boundary::after {
    content: '';
    flex: 1;
    margin-block-end: -1px;
    border: 0 solid;
    border-block-start-width: 2px;
  }
  .visibility::after,
  .branch::before {
    border-style: dashed;
  }
  .internal::after,
  .next::before {
    border-style: dotted;
  }
`;
