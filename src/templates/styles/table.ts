import {css} from 'lit';

/** The map as a table. */
export const tableStyles = css`
  table {
    --_names: var(--journey-label-width, 8rem);
    table-layout: fixed;
    border-spacing: 0;
    inline-size: 100%;
    min-inline-size: calc(var(--_names) + var(--_columns) * var(--journey-step-width, 8rem));
    /* A page without a document type keeps its font from tables. */
    color: inherit;
    font: inherit;
  }
  /* The header has the name already. */
  caption {
    block-size: 0;
    overflow: clip;
  }
  :is(th, td) {
    --_tint: light-dark(
      color-mix(in oklab, var(--_color) 13%, var(--_paper)),
      color-mix(in oklab, var(--_color) 26%, var(--_paper))
    );
    padding: var(--_space);
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  td {
    padding: 0;
  }
  td + td {
    border-inline-start: 1px solid var(--_line);
  }
  th[scope='colgroup'] {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    border: 2px solid var(--_paper);
    background: var(--_color);
    color: #fff;
  }
  th[scope='row'] {
    position: sticky;
    z-index: 4;
    inset-inline-start: 0;
    inline-size: var(--_names);
    padding-inline-start: calc(1.75 * var(--_space));
    background: color-mix(in oklab, var(--_ink) 3%, var(--_paper));
    border-inline-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 600;
  }
  td > .cell::before {
    content: none;
  }
  td .marker {
    position: static;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0 0.4em 0 0;
    vertical-align: middle;
  }
  th .word {
    block-size: auto;
    font-size: 0.75rem;
    font-weight: 400;
  }
  @container (inline-size < 600px) {
    table {
      --_names: min(var(--journey-label-width, 6rem), 30cqi);
    }
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
