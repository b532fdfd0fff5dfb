import {css} from 'lit';

/** The emotion curve: line, area, faces. */
export const curveStyles = css`
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    /* Round ends reach into each other, so that no slit shows where two pieces meet. */
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  stop {
    stop-color: var(--_neutral);
  }
  .best {
    stop-color: var(--_positive);
  }
  .worst {
    stop-color: var(--_negative);
  }
  .emotion {
    position: relative;
    block-size: var(--_curve);
  }
  .curve {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  /* Here and not in attributes, which each piece would have to parse for itself. */
  .line {
    stroke: url(#mood);
    stroke-width: var(--journey-curve-width, 3);
    vector-effect: non-scaling-stroke;
  }
  .area {
    fill: url(#mood);
    stroke: none;
    opacity: var(--journey-curve-area-opacity, 0.17);
  }
  .curve:dir(rtl) path {
    transform: matrix(-1, 0, 0, 1, 100, 0);
  }
  .marker {
    position: absolute;
    z-index: 1;
    inset-inline-start: calc(50% + var(--_shift, 0) * 1.5rem);
    inset-block-start: 0;
    translate: 0 calc(var(--_y) * var(--_curve));
    margin: -0.875rem;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid;
    border-radius: 50%;
    background: var(--_paper);
    color: var(--_neutral);
    box-shadow: 0 1px 3px #0003;
    overflow: visible;
  }
  /* The line and its faces go to where new data want them; not at first, as Firefox asks for the width of the place late. */
  @media screen and (prefers-reduced-motion: no-preference) {
    [data-more] :is(.marker, .emotion path) {
      transition:
        translate 0.4s,
        d 0.4s;
    }
  }
  .l0 {
    color: var(--_negative);
  }
  .l1 {
    color: color-mix(in oklab, var(--_negative) 55%, var(--_neutral));
  }
  .l3 {
    color: color-mix(in oklab, var(--_positive) 55%, var(--_neutral));
  }
  .l4 {
    color: var(--_positive);
  }
  .highest,
  .lowest {
    background: currentColor;
    stroke: var(--_paper);
    outline: 3px solid color-mix(in oklab, currentColor 25%, transparent);
  }
  .neutral::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_room, var(--_space)) + var(--_curve) / 2);
    border-block-start: 1px dashed var(--_muted);
    opacity: 0.7;
  }
  .outside {
    outline: 2px dashed;
    outline-offset: 2px;
  }
  /* Drawings do not follow forced colours by themselves. */
  @media (forced-colors: active) {
    .marker {
      color: CanvasText !important;
    }
    .line {
      stroke: CanvasText !important;
    }
  }
`;
