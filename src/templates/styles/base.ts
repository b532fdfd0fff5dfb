import {css} from 'lit';

/** Tokens with their defaults, and what every element of the library needs. */
export const baseStyles = css`
  :host {
    --_ink: var(--journey-color, light-dark(#1b2030, #eceef4));
    --_muted: var(--journey-muted-color, light-dark(#586074, #a6aebf));
    --_paper: var(--journey-background, light-dark(#fff, #161922));
    --_line: var(--journey-border-color, light-dark(#e3e7ef, #2b303c));
    --_positive: var(--journey-positive-color, light-dark(#2b8a4b, #66c07c));
    --_neutral: var(--journey-neutral-color, light-dark(#b08406, #d3a92f));
    --_negative: var(--journey-negative-color, light-dark(#d8412f, #f0715f));
    --_space: var(--journey-space, 0.5rem);
    --_radius: var(--journey-radius, 0.5rem);
    --_curve: var(--journey-curve-height, 9.5rem);
    --_small: var(--journey-small-font-size, 0.75rem);
    display: block;
    container-type: inline-size;
    /* Without it a container is 0 px wide as a flex item or in an inline-block. */
    contain-intrinsic-inline-size: 40rem;
    /* Without a value it is inherited. */
    font-family: var(--journey-font-family);
    font-size: var(--journey-font-size, 0.8125rem);
    line-height: 1.45;
    color: var(--_ink);
    text-align: start;
    /* Colours that carry meaning are printed. */
    print-color-adjust: exact;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  li {
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .box {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    overflow: clip;
  }
  .scroll {
    outline-offset: -2px;
  }
  /* For the ear, for search and for copying. Neither positioned nor clipped by a path, which would cost a layer each. */
  .word {
    display: block;
    block-size: 0;
    overflow: clip;
  }
`;
