import {css} from 'lit';

/** A step or a stage that the page points to. */
export const markStyles = css`
  [aria-current] {
    outline: 2px solid var(--_link, currentColor);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  /* What is gone to does not stop below the names of lanes and the titles of stages. */
  .scroll {
    scroll-padding: 6rem 1rem 1rem;
    scroll-padding-inline-start: calc(var(--_names) + 1rem);
  }
  /* A step that the page points to shows some of its lanes. */
  .stage,
  .step-title,
  th {
    scroll-margin-block-end: 12rem;
  }
`;
