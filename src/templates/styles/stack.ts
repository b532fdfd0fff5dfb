import {css} from 'lit';

/** Where it is narrow: stages and steps below each other, the curve turned and running down beside them. */
export const stackLayout = css`
  @media screen {
    @container (inline-size < 600px) {
      .box,
      .grid {
        --_tiny: var(--_small);
        --_side: 3.75rem;
        --_indent: 5.5rem;
      }
      header,
      details {
        padding-inline: calc(var(--_space) * 2);
      }
      .stage-title {
        position: sticky;
        z-index: 3;
        inset-block-start: var(--journey-sticky-top, 0px);
        padding: var(--_space) calc(var(--_space) * 2);
      }
      /* Here the page scrolls, and not the map. */
      .stage,
      .step-title,
      .cell,
      a,
      button,
      summary {
        scroll-margin-block-start: calc(6rem + var(--journey-sticky-top, 0px));
      }
      .step + .step {
        border-block-start: 1px solid var(--_line);
      }
      .step {
        padding-block: var(--_space);
      }
      .grid:not(:has(.neutral)) {
        --_indent: calc(var(--_space) * 2);
      }
      /* The curve of a stage without steps begins below its title, and has room for a face. */
      .leaf {
        display: grid;
        grid-template-columns: 100%;
        padding-block-end: 1.5rem;
      }
      .leaf > .group {
        grid-row: -2;
      }
      .leaf > .stage-title {
        grid-row: 1;
        margin-block-end: var(--_space);
      }
      /* What is said of a stage with steps belongs to its title. */
      .wide > .cell {
        padding-inline: calc(var(--_space) * 2);
        background: var(--_tint);
      }
      :is(.step, .leaf) > :not(.stage-title, .emotion, .group) {
        margin-inline: var(--_indent) calc(var(--_space) * 2);
        padding-block: calc(var(--_space) / 4);
      }
      :is(.step, .leaf) > .cell:not(.bar) {
        padding-inline: 0;
      }
      .cell.emotion {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0.875rem;
        inline-size: var(--_side);
        block-size: auto;
        margin: 0;
      }
      .leaf > .emotion {
        grid-row: 2 / auto;
        inset-block-start: calc(0px - var(--_space));
      }
      .emotion::before {
        content: '';
        inset-block: 0;
        inset-inline-start: 50%;
        border-inline-start: 1px dashed var(--_muted);
        opacity: 0.7;
      }
      .cell.bar {
        border: var(--_edge);
        border-inline-start: 4px solid color-mix(in oklab, var(--_color) 75%, var(--_ink));
        border-radius: var(--_radius);
      }
      .group {
        padding: var(--_space) calc(var(--_space) * 2) 0;
        background: var(--journey-stage-background, var(--_color));
        color: var(--journey-on-stage-color, #fff);
      }
      .group:not(.start) {
        display: none;
      }
      .truth > .emotion::after {
        content: none;
      }
      .face-label {
        inset: 0;
        block-size: auto;
        margin-block: 0;
        text-align: start;
      }
      .face-label span {
        -webkit-line-clamp: none;
      }
      .many ~ .face-label {
        display: none;
      }
      .curve path {
        transform: matrix(0, 1, -1, 0, 100, 0);
      }
      .curve:dir(rtl) path {
        transform: matrix(0, 1, 1, 0, 0, 0);
      }
      .marker {
        inset-inline-start: 0;
        inset-block-start: calc(50% + var(--_shift, 0) * 1.5rem);
        translate: calc((1 - var(--_y)) * var(--_side)) 0;
      }
      .marker:dir(rtl) {
        translate: calc((var(--_y) - 1) * var(--_side)) 0;
      }
    }
  }
`;
