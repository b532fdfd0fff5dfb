import {css} from 'lit';

/** The ends of the scale, the words at faces, and whose everything is. */
export const curvesStyles = css`
  /* As high as the curve: the ends of the scale, between them whose the lines are. */
  .key {
    display: grid;
    align-content: space-between;
    align-self: start;
    min-block-size: calc(var(--_curve) * 0.84 + 1em);
    margin-block-start: calc(var(--_room) + var(--_curve) * 0.08 - 0.5em);
    padding-inline: calc(1.75 * var(--_space)) var(--_space);
    font-weight: 400;
    font-size: var(--_tiny);
    line-height: 1.25;
    text-align: end;
  }
  .whose {
    display: inline-grid;
    place-content: center;
    inline-size: 2.1em;
    block-size: 2.1em;
    margin-inline-start: 0.3em;
    border: 1px solid;
    border-radius: 50%;
    background: var(--_paper);
    color: color-mix(in oklab, var(--_color) 60%, var(--_ink));
    font-size: var(--_tiny);
    font-style: normal;
    font-weight: 700;
    vertical-align: middle;
  }
  /* Of no height, so that no row grows. */
  .face-label {
    --_gap: 1.05rem;
    position: relative;
    z-index: 1;
    display: flex;
    flex-direction: column;
    inset-inline-start: calc(var(--_shift) * 1.5rem);
    block-size: 0;
    margin-block-start: calc(var(--_room) + var(--_y) * var(--_curve) + var(--_gap));
    font-size: var(--_tiny);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-shadow: 0 0 4px var(--_paper);
  }
  .face-label span {
    flex: none;
    display: -webkit-box;
    /* Room for what hangs below the line, as in Arabic; none that shows of the next line. */
    margin-block: -0.2em;
    padding-block: 0.2em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .above {
    --_gap: -1.05rem;
    justify-content: end;
  }
`;
