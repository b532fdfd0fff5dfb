import {css} from 'lit';

/** What opens when it is asked for: the note of problems, and the story. */
export const noteStyles = css`
  details {
    padding: var(--_space) calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .problem {
    background: color-mix(in oklab, var(--_neutral) 12%, var(--_paper));
    font-size: var(--_small);
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
