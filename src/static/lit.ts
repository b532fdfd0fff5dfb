/**
 * Of Lit, what draws without a page. The build of `journey-map/static` has it
 * in place of Lit, so that elements can be made where there are none, and
 * nothing is registered or left behind in somebody else's server.
 */
export {html, noChange, nothing} from 'lit-html';
export {css, CSSResult, unsafeCSS} from '@lit/reactive-element/css-tag.js';
export const isServer = true;

/** An element that is nowhere. */
export class LitElement {
  renderRoot = {};
  /** As most pages are: one that is not leaves out a button. */
  ownerDocument = {fullscreenEnabled: true};
  matches(): boolean {
    return false;
  }
  addController(): void {}
  addEventListener(): void {}
  requestUpdate(): void {}
  attachInternals(): {states: Set<string>} {
    return {states: new Set()};
  }
}
