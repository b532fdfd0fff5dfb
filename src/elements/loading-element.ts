import {html, LitElement, nothing} from 'lit';
import type {Lazy} from '../internal/lazy.js';

/** An element whose drawing may need parts of the library that load when they are first used. */
export class LoadingElement extends LitElement {
  readonly #lacking = new Set<Lazy<unknown>>();
  #drawing?: unknown;

  /**
   * Whether something is being loaded that the drawing needs.
   * @internal
   */
  get isLacking(): boolean {
    return this.#lacking.size > 0;
  }

  /**
   * A part of the library, if it is there. Else it is loaded; meanwhile what
   * is drawn stays, and when it is there, or cannot be had, all is drawn anew.
   * @internal
   */
  need<T>(part: Lazy<T>): T | undefined {
    if (!part.isSettled && !this.#lacking.has(part)) {
      this.#lacking.add(part);
      void part.load().then(() => {
        this.#lacking.delete(part);
        this.requestUpdate();
      });
    }
    return part.value;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    while (this.isLacking) {
      await Promise.all(Array.from(this.#lacking, part => part.load()));
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  protected override render(): unknown {
    return this.#keep(this.draw()) ?? html`<slot></slot>`;
  }

  #keep(drawing: unknown): unknown {
    if (!this.isLacking) this.#drawing = drawing;
    return this.#drawing;
  }

  /**
   * What the element draws.
   * @internal
   */
  protected draw(): unknown {
    return nothing;
  }
}
