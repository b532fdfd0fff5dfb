import {css} from 'lit';

/** On paper: columns flow into bands of as many as the sheet holds, each with the name of its stage. */
export const paperLayout = css`
  @media print {
    .box {
      --_space: 0.25rem;
      --_room: 3rem;
      zoom: 0.8;
      border: 0;
      overflow: visible;
    }
    .problem {
      display: none;
    }
    /* A closed story is told all the same. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .grid > ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--_step), 100%), 1fr));
    }
    .wide,
    .wide > ol {
      display: contents;
    }
    .step,
    .leaf {
      display: grid;
      /* Where they stand in the row says nothing here. */
      grid-column: auto !important;
      grid-row: span var(--_rows);
      grid-template-rows: subgrid;
      align-items: start;
      break-inside: avoid;
    }
    :is(.step, .leaf) > * {
      grid-column: 1;
      break-inside: avoid;
    }

    .stage-title,
    .step::before {
      content: var(--_title);
      grid-row: 1;
      align-self: stretch;
      padding: var(--_space);
    }
    .step:first-child::before {
      content: var(--_title) var(--_aim);
    }
    .leaf > .stage-title::after {
      content: var(--_aim);
    }
    .step-title {
      padding: var(--_space);
    }
    .wide > :is(.stage-title, .cell, .overall) {
      grid-row: auto;
      grid-column: 1 / -1;
    }
    /* Its title stands in each of its columns; here it is a heading for the ear. */
    .wide:not(.own) > .stage-title {
      position: absolute;
      block-size: 0;
      padding: 0;
      overflow: clip;
    }
    .group {
      display: none;
    }
  }
`;
