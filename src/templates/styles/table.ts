import {css} from 'lit';

/** The map as a table. */
export const tableStyles = css`
  table {
    --_names: var(--journey-label-width, min(8rem, 30cqi));
    table-layout: fixed;
    border-spacing: 0;
    inline-size: 100%;
    min-inline-size: calc(var(--_names) + var(--_columns) * var(--journey-step-width, 8rem));
    /* A page without a document type keeps its font from tables. */
    font: inherit;
  }
  /* The header has the name already. */
  caption {
    block-size: 0;
    overflow: clip;
  }
  th,
  td {
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
  th[scope='row'] {
    inline-size: var(--_names);
    padding: var(--_space);
  }
  td > .cell::before {
    content: none;
  }
  th > .word {
    block-size: auto;
    font-size: 0.75rem;
    font-weight: 400;
  }
  @media print {
    table {
      min-inline-size: 0;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
