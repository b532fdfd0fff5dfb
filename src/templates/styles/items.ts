import {css} from 'lit';

/** What stands in titles and lanes: links, buttons, chips, cards, texts, bars. */
export const itemStyles = css`
  a {
    color: inherit;
  }
  button {
    all: unset;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .muted,
  .description,
  .quote,
  .in-thoughts,
  .in-quotes {
    color: var(--_muted);
  }
  ul.cell {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(0.75 * var(--_space)) var(--_space);
  }
  .item {
    flex: 1 1 100%;
  }
  .in-thoughts .item,
  .in-quotes .item,
  .quote {
    font-style: italic;
  }
  .source {
    display: block;
    font-style: normal;
  }
  .chip {
    min-inline-size: 0;
    padding: 0.15em 0.6em 0.2em;
    /* Forced colours turn backgrounds off and show the border instead. */
    border: 1px solid transparent;
    border-radius: calc(0.75 * var(--_radius));
    background: var(--_tint);
    font-size: 0.75rem;
    print-color-adjust: exact;
  }
  .in-pain-points {
    --_sign: light-dark(#b3231a, #ff9d92);
  }
  .in-opportunities,
  .in-solutions,
  .in-highlights {
    --_sign: light-dark(#14683a, #83d69a);
  }
  .card {
    padding: 0.35em 0.65em 0.45em;
    background: color-mix(in oklab, var(--_sign) 12%, var(--_paper));
    color: var(--_sign);
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.12em;
    fill: currentColor;
  }
  [role='img'] > .icon {
    color: light-dark(#d59a00, #f0b429);
  }
  .severity {
    white-space: nowrap;
    margin-inline-start: 0.6em;
    font-size: 0.5rem;
    letter-spacing: 0.1em;
    vertical-align: 0.15em;
  }
  .cell.bar {
    align-self: stretch;
    margin-block: calc(var(--_space) / 2);
    padding: 0.3em 0;
    border-block: 1px solid transparent;
    background: var(--_tint);
    font-weight: 600;
    print-color-adjust: exact;
  }
  .bar.start {
    position: relative;
    z-index: 1;
    margin-inline-start: 3px;
    border-inline-start: 4px solid var(--_color);
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .bar.end {
    margin-inline-end: 3px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  /* The label stands once for the eye, over the whole bar; the other pieces say it to the ear. */
  .bar-label {
    flex: none;
    inline-size: 100%;
    padding-inline: var(--_space);
  }
`;
