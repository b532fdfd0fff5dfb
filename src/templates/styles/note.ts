import {css} from 'lit';

/** The note of problems. */
export const noteStyles = css`
  .problem {
    padding: var(--_space) calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: color-mix(in oklab, var(--_neutral) 12%, var(--_paper));
    font-size: 0.75rem;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  .problem code {
    margin-inline-end: 0.5em;
  }
  .problem li {
    margin-block-start: 0.5em;
  }
`;
