import {css} from 'lit';

/** A step or a stage that the page points to. */
export const markStyles = css`
  [aria-current] {
    outline: 2px solid var(--_link, currentColor);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  /* It does not stop below the names of lanes and the title of its stage, and shows some of its lanes. */
  .stage,
  .step-title,
  th {
    scroll-margin: calc(6rem + var(--journey-sticky-top, 0px)) 1rem 12rem;
    scroll-margin-inline-start: calc(var(--_names) + 1rem);
  }
`;
