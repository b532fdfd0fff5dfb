import {css} from 'lit';

/** The map in miniature; it has no height while the map fits. */
export const overviewStyles = css`
  .overview {
    position: relative;
    display: none;
    /* Lengths decide, nothing is measured: what the map needs beyond its box, many times over, up to the height. */
    block-size: clamp(
      0px,
      (var(--_names) + var(--_columns) * var(--_step) + 2px - 100cqi) * 99,
      2.5rem
    );
    overflow: clip;
    touch-action: none;
    cursor: grab;
  }
  .overview b {
    border-inline-end: 1px solid var(--_line);
    background: color-mix(in oklab, var(--_color) var(--journey-tint, 22%), var(--_paper));
  }
  .overview .line {
    stroke-width: 2;
  }
  .overview i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(100% * var(--_from));
    inline-size: calc(100% * var(--_part));
    border: 2px solid var(--_link, var(--_muted));
    border-radius: var(--_radius);
  }
`;
