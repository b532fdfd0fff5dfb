import {nothing} from 'lit';
import {JourneyElement} from '../journey-element.js';
import {attendants} from '../parts.js';

export type {Attendants} from '../journey-element.js';

/**
 * An element that a server may have drawn, in a declarative shadow root: what
 * was sent stays, with its styles, until all is there that draws anew.
 */
export abstract class SentElement extends JourneyElement {
  #sent?: readonly ChildNode[] | undefined;
  /** Puts the reader back to where the drawing before was. */
  #restore?: (() => void) | undefined;

  /**
   * What is drawn; nothing while there is nothing to draw.
   * @internal
   */
  abstract get journey(): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    this.#sent = [...root.childNodes];
    this.renderOptions.renderBefore = null;
    return root;
  }

  // Each of the two drawings has styles of its own.
  protected override dress(): void {
    if (!this.#sent) super.dress();
  }

  protected override render(): unknown {
    const sent = this.#sent;
    if (sent) this.need(attendants);
    const drawing = super.render();
    if (!sent) return drawing;
    if (this.isLacking || !this.journey) return nothing;
    this.#restore = attendants.value?.placeIn(this.shadowRoot!);
    sent.forEach(node => node.remove());
    this.#sent = undefined;
    this.dress();
    return drawing;
  }

  protected override updated(): void {
    this.#restore?.();
    this.#restore = undefined;
    super.updated();
  }
}
