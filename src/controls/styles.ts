import {css} from 'lit';

/** The toolbar and its menus, the marks of what is sought, and how a presentation looks. */
export const controlsStyles = css`
  .controls,
  .tools,
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 4);
    align-items: center;
  }
  .find {
    flex: 1;
    justify-content: end;
    column-gap: var(--_space);
  }
  .controls {
    column-gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
  }
  .controls :is(button, input:not([type='radio'], [type='checkbox'])) {
    box-sizing: border-box;
    min-block-size: 2rem;
    min-inline-size: 2rem;
    margin: 0;
    padding: 0 var(--_space);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font: inherit;
    text-align: center;
    color: inherit;
    background: none;
  }
  .controls :is(button:hover, [aria-pressed='true'], [aria-expanded='true']) {
    background: color-mix(in oklab, var(--_ink) 9%, var(--_paper));
    text-decoration: none;
  }
  .controls input:is([type='search'], .address) {
    flex: 0 1 12rem;
    inline-size: 100%;
    text-align: start;
    border-color: var(--_muted);
  }
  @container (inline-size < 600px) {
    .controls {
      padding-inline: var(--_space);
    }
    .find,
    .controls input[type='search'] {
      flex: 1 1 50%;
    }
  }
  output {
    color: var(--_muted);
  }
  /* Signs of what opens, what goes on and back, and what is folded. */
  .tool[popovertarget]::after,
  .go:has(.word)::after,
  .fold::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0.15em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .go:has(.word)::after {
    margin: 0;
  }
  .go > .word {
    inline-size: 0;
  }
  .previous:has(.word)::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .menu {
    position: absolute;
    inset: var(--_y) auto auto clamp(0.5rem, var(--_x), 100vw - 15.5rem);
    inline-size: 15rem;
    max-block-size: 60vh;
    overflow: auto;
    margin-block: calc(var(--_space) / 2);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_ink);
    background: var(--_paper);
    box-shadow: 0 0.5rem 1.5rem #0003;
  }
  .menu:dir(rtl) {
    inset-inline: auto;
    left: clamp(0.5rem, var(--_x) - 15rem, 100vw - 15.5rem);
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  fieldset:not(:first-child) {
    margin-block-start: var(--_space);
  }
  legend {
    padding-inline: var(--_space);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
  .menu label {
    display: flex;
    gap: calc(var(--_space) * 1.25);
    align-items: center;
    min-block-size: 2rem;
    padding-inline: var(--_space);
    border-radius: var(--_radius);
  }
  .menu label:hover {
    background: color-mix(in oklab, var(--_ink) 9%, var(--_paper));
  }
  .controls .menu > button {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    text-align: start;
  }
  .menu input {
    accent-color: var(--_ink);
  }
  /* Out of the flow, which would not count it for the width of the title. */
  .fold {
    position: absolute;
    inset-block-start: -0.125rem;
    inset-inline-start: -0.375rem;
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    margin: 0;
    padding: 0;
    text-align: center;
  }
  .folded .fold {
    inset-inline-start: 0;
  }
  :where(.stage-text):has(.fold) {
    padding-inline-start: 1.125rem;
  }
  .folded .stage-text {
    padding-inline-start: 1.5rem;
  }
  :where(.stage-text:has(.fold)) {
    position: relative;
  }
  .fold:focus-visible {
    outline-offset: -2px;
  }
  .fold::after {
    margin: 0;
  }
  .fold[aria-expanded='false']::after {
    rotate: -45deg;
    translate: -0.1em;
  }
  .fold[aria-expanded='false']:dir(rtl)::after {
    rotate: 135deg;
    translate: 0.1em;
  }
  ::highlight(journey-find) {
    background-color: var(--journey-find-color, #ffe08a);
    color: #1b2030;
  }
  ::highlight(journey-found) {
    background-color: var(--journey-found-color, #ff9d3c);
    color: #1b2030;
  }
  [data-hit] {
    outline: 2px solid var(--journey-find-color, #e0a800);
  }
  [data-hit='now'] {
    outline-color: var(--journey-found-color, #e06000);
  }
  :host(:fullscreen) {
    overflow: auto;
    padding: 1rem;
    background: var(--_paper);
  }
  .presenting {
    font-size: 1.25em;
    --_ease: 1.2;
  }
  .presenting :is(header, details, .overview) {
    display: none;
  }
  @media print {
    .controls,
    .fold {
      display: none;
    }
  }
`;
