import {css} from 'lit';

/** What stands in titles and lanes: links, buttons, chips, cards, texts, bars. */
export const itemStyles = css`
  :focus-visible {
    outline-color: var(--_link, currentColor);
  }
  a {
    color: var(--_link);
  }
  button {
    all: unset;
    cursor: pointer;
  }
  /* As large as a finger needs it, without moving what is around it. */
  a,
  button,
  summary {
    padding: 0.375rem;
    margin: -0.375rem;
  }
  /* Firefox breaks a word whose box is as wide as itself but for a margin. */
  .chip a {
    display: inline-block;
  }
  button:hover {
    text-decoration: underline;
  }
  /* Of what stands back, only the colour: seen through, words would lose the contrast that reading needs. */
  .muted,
  .description,
  .quote,
  .note,
  .passed,
  .step .duration,
  .in-thoughts,
  .in-quotes {
    color: var(--_muted);
  }
  ul.cell {
    display: flex;
    flex-wrap: wrap;
    place-content: start;
    align-items: start;
    gap: calc(0.75 * var(--_space)) var(--_space);
  }
  .item,
  .in-metrics .chip {
    flex: 1 1 100%;
  }
  /* Scripts that run the other way have no italics, and lean over backwards. */
  :is(.in-thoughts .item, .in-quotes .item, .quote):dir(ltr) {
    font-style: italic;
  }
  .note {
    display: block;
    font-size: var(--_tiny);
    font-style: normal;
    font-weight: 400;
  }
  .chip {
    padding: 0.15em 0.6em 0.2em;
    /* Forced colours turn backgrounds off and show the border instead. */
    border: var(--_edge);
    border-radius: calc(0.75 * var(--_radius));
    background: var(--_tint);
    font-size: var(--_small);
  }
  .in-pain-points {
    --_sign: var(--_pain);
  }
  .in-opportunities,
  .in-solutions,
  .in-highlights {
    --_sign: var(--_gain);
  }
  .card {
    padding: 0.35em 0.65em 0.45em;
    background: color-mix(
      in oklab,
      var(--_sign, var(--_ink)) var(--journey-tint, 12%),
      var(--_paper)
    );
    color: var(--_sign, inherit);
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.12em;
  }
  .solid {
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
  }
  .rating {
    white-space: nowrap;
    margin-inline-start: 0.6em;
    font-size: 0.7em;
    vertical-align: 0.15em;
  }
  .rated {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .item.assumed {
    padding: 0.1em 0.4em;
    border-radius: var(--_radius);
  }
  .in-metrics .chip {
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .cell .assumed {
    border: 1px dashed;
  }
  .chip b {
    font-size: 1.1667em;
    /* Or a name in Latin letters would draw the figure to its side in a text from right to left. */
    unicode-bidi: isolate;
  }
  .meter {
    forced-color-adjust: none;
    position: relative;
    block-size: 0.375rem;
    margin-block: calc(var(--_space) / 2);
    border-radius: 1em;
    background: color-mix(in oklab, currentColor 15%, transparent);
  }
  .meter::before,
  .meter::after {
    content: '';
    position: absolute;
    inset-block: 0;
  }
  .meter::before {
    inline-size: max(var(--_at), 0.375rem);
    border-radius: inherit;
    background: var(--_muted);
  }
  .met::before {
    background: var(--_positive);
  }
  .missed::before {
    background: var(--_negative);
  }
  .meter::after {
    inset-block: -3px;
    inset-inline-start: calc(100% * var(--_target) - 1px);
    /* Without a target there is no width, which leaves the border out. */
    border-inline-start: calc(2px + 0px * var(--_target)) solid;
  }
  .trend {
    display: block;
    inline-size: 100%;
    block-size: 1.25rem;
    margin-block: calc(var(--_space) / 2);
    overflow: visible;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .trend:dir(rtl) path {
    transform: matrix(-1, 0, 0, 1, 100, 0);
  }
  .trend path {
    vector-effect: non-scaling-stroke;
  }
  .picture {
    display: block;
    inline-size: min(100%, 16rem);
    aspect-ratio: 4 / 3;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    object-fit: cover;
    font-size: var(--_small);
  }
  div.picture {
    display: grid;
    place-content: center;
    padding: var(--_space);
    text-align: center;
  }
  .cell.bar {
    align-self: stretch;
    margin-block: calc(var(--_space) / 2);
    padding: 0.3em 0;
    border-block: var(--_edge);
    background: var(--_tint);
    font-weight: 600;
  }
  .bar.start {
    position: relative;
    z-index: 2;
    margin-inline-start: 3px;
    border-inline-start: 4px solid color-mix(in oklab, var(--_color) 75%, var(--_ink));
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .bar .note {
    display: inline;
    margin-inline-start: 0.6em;
    /* Or Arabic letters would join those of the name before it. */
    unicode-bidi: isolate;
  }
  .bar.end {
    margin-inline-end: 3px;
    border-inline-end: var(--_edge);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .bar::before,
  .bar-label {
    padding-inline: var(--_space);
  }
  /* Where one department hands over to another. */
  .handover li::before {
    content: '→ ' / '';
  }
  .handover:dir(rtl) li::before {
    content: '← ' / '';
  }
`;
