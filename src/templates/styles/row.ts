import {css} from 'lit';

/** Where there is room: one grid, in it the lanes as rows and their names beside them. */
export const rowLayout = css`
  @media screen {
    @container (inline-size >= 600px) {
      .scroll {
        overflow: auto;
        max-block-size: var(--journey-max-block-size, none);
      }
      /* No custom properties, which the whole map would inherit and be worked out for anew. */
      [data-more~='end'] {
        box-shadow: inset -0.75rem 0 0.75rem -0.75rem #0004;
      }
      [data-more~='end']:dir(rtl) {
        box-shadow: inset 0.75rem 0 0.75rem -0.75rem #0004;
      }
      [data-more~='start'] .labels {
        box-shadow: 0 0 0.75rem #0004;
      }
      .overview {
        display: flex;
      }
      .grid {
        display: grid;
        grid-template-columns:
          var(--_names)
          var(--_tracks, repeat(var(--_columns), minmax(var(--_step), 1fr)));
        grid-template-rows: repeat(var(--_rows), auto);
        min-inline-size: calc(var(--_names) + var(--_columns) * var(--_step));
      }
      .labels,
      .rules,
      .stage,
      .step {
        display: grid;
        grid-row: 1 / -1;
        grid-template-rows: subgrid;
      }
      .labels {
        grid-column: 1;
      }
      .labels > span {
        padding: calc(1.4 * var(--_space)) calc(1.75 * var(--_space));
      }
      .rules {
        grid-column: 1 / -1;
      }
      .rules i {
        position: relative;
      }
      :is(.labels > span, .rules i):not(.r1, .r2, .neutral) {
        border-block-start: 1px solid var(--_line);
      }
      ol {
        display: contents;
      }
      .stage {
        grid-template-columns: subgrid;
      }
      .stage + .stage::before {
        content: '';
        position: absolute;
        inset-block: 3.5rem 0;
        border-inline-start: 1px dashed var(--_line);
      }
      .stage-title {
        --_tip: 0.6rem;
        --_end: calc(100% - var(--_tip));
        grid-row: 1;
        grid-column: 1 / -1;
        position: sticky;
        z-index: 3;
        inset-block-start: 0;
        margin: calc(var(--_space) * 0.75) 2px;
        padding: calc(var(--_space) * 0.75);
        padding-inline-start: calc(var(--_tip) + var(--_space) * 0.75);
        clip-path: var(
          --journey-stage-shape,
          polygon(0 0, var(--_end) 0, 100% 50%, var(--_end) 100%, 0 100%, var(--_tip) 50%)
        );
      }
      .stage-title:dir(rtl) {
        clip-path: var(
          --journey-stage-shape,
          polygon(100% 0, var(--_tip) 0, 0 50%, var(--_tip) 100%, 100% 100%, var(--_end) 50%)
        );
      }
      /* A long stage keeps its name in sight while the map scrolls sideways. */
      .stage-text {
        position: sticky;
        inset-inline-start: calc(var(--_names) + 1rem);
        inline-size: fit-content;
      }
      /* A collapsed stage: a band from top to bottom, its title running down it. */
      .folded > .stage-title {
        grid-row: 1 / -1;
        position: static;
        z-index: auto;
        padding: calc(var(--_space) * 0.75);
        border-radius: var(--_radius);
        background: var(--_tint);
        color: inherit;
        clip-path: none;
      }
      .folded .stage-text {
        inset: var(--_space) auto auto;
        writing-mode: vertical-rl;
        margin-inline: 0;
        max-block-size: 10rem;
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
      }
      .folded > .face-label,
      .folded .stage-text p {
        display: none;
      }
      .folded > .many > .marker {
        inset-inline-start: calc(50% + var(--_shift, 0) * 0.7rem);
      }
      .step {
        /* What is not stretched is laid out once. */
        align-items: start;
      }
      /* Several things may stand in one place, which would make columns of their own. */
      :is(.labels, .rules, .step) > * {
        grid-column: 1;
      }
      .link {
        display: block;
      }
      .boundary {
        display: flex;
      }
      .linked :is(.step-title, .labels .r2, .stage > .r2.cell) {
        padding-block-start: calc(var(--_links) * 1.5rem + var(--_space));
      }
      .group {
        grid-row: 1;
        grid-column: 1 / -1;
        block-size: 1.375rem;
        margin-block-start: calc(var(--_space) / 2);
        border-block-end: 2px solid;
      }
      .group.end {
        margin-inline-end: var(--_space);
      }
      .grouped .stage-title {
        margin-block-start: 2rem;
      }
      .cell::before {
        content: none;
      }
      .step-title {
        padding: calc(var(--_space) / 2) var(--_space) var(--_space);
      }
      /* Above the steps, which reach over all rows. */
      .stage > :is(.cell, .link, .face-label) {
        z-index: 1;
        grid-column: 1 / -1;
      }
      .labels .r2 {
        padding-block-start: calc(var(--_space) / 2);
      }
      /* The label stands once for the eye, over the whole bar; the other pieces say it to the ear. */
      .bar-label,
      .group-label {
        flex: none;
        inline-size: calc(var(--_span) * 100%);
      }
      .link-label span,
      .group-label {
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
      }
      .grid .told,
      .bar:not(.start) > li {
        margin: 0;
        block-size: 0;
        overflow: clip;
      }
      /* The curve's cells have their size without being drawn, so those of a long map wait until they are scrolled to. Faces reach over the edge. */
      @supports (overflow-clip-margin: 3rem) {
        .long .emotion {
          content-visibility: auto;
          overflow-clip-margin: 3rem;
        }
      }
    }
  }
`;
