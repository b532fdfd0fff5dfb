import {css} from 'lit';

/** The map as a table. */
export const tableStyles = css`
  @media screen {
    .scroll:has(table) {
      overflow: auto;
    }
    table {
      min-inline-size: calc(var(--_names) + var(--_columns) * var(--_step));
    }
  }
  table {
    --_names: min(var(--journey-label-width, 8rem), 30cqi);
    --_color: var(--_muted);
    table-layout: fixed;
    border-spacing: 0;
    inline-size: 100%;
    /* A page without a document type keeps its font from tables. */
    font: inherit;
  }
  th,
  td {
    padding: var(--_space);
    text-align: start;
    vertical-align: top;
  }
  td,
  th[scope='row'] {
    border-block-start: 1px solid var(--_line);
  }
  td + td {
    border-inline-start: 1px solid var(--_line);
  }
  th.stage-title {
    inset-block-start: 0;
  }
  th[scope='row'] {
    inline-size: var(--_names);
  }
  th > .stage-text {
    position: sticky;
    inset-inline-start: calc(var(--_names) + 1rem);
    inline-size: fit-content;
  }
  td > .cell:not(.bar) {
    padding: 0;
  }
  td > .cell::before {
    content: none;
  }
`;
