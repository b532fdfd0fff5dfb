import {css} from 'lit';

/** The map's header. */
export const headerStyles = css`
  header,
  .badges,
  .personas {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  header {
    align-items: center;
    padding: calc(2.25 * var(--_space)) calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .headline {
    flex: 1 1 20rem;
    min-inline-size: 0;
  }
  .title {
    font-size: var(--journey-title-font-size, 1.3125rem);
    font-weight: 650;
    line-height: 1.25;
  }
  .headline p {
    max-inline-size: 65ch;
    margin-block-start: 0.75em;
  }
  .badges {
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .badges li {
    padding: 0.1em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_muted);
    font-size: var(--_small);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    margin-block: calc(var(--_space) * 1.5);
  }
  .personas {
    --_color: var(--_link, light-dark(#6a5ac2, #8f80e6));
  }
  .persona {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    max-inline-size: 26rem;
  }
  .portrait {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    object-fit: cover;
    background: color-mix(in oklab, var(--_color) 18%, var(--_paper));
    color: color-mix(in oklab, var(--_color) 60%, var(--_ink));
    font-weight: 700;
  }
`;
