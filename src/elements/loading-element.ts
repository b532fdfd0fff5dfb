import {type CSSResult, html, LitElement, nothing} from 'lit';
import type {Lazy} from '../internal/lazy.js';

/** An element whose drawing may need parts of the library that load when they are first used. */
export abstract class LoadingElement extends LitElement {
  readonly #coming = new Set<Lazy<unknown>>();
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
    if (!part.isSettled) {
      this.#lacking.add(part);
      this.ask(part);
    }
    const {value} = part;
    const {styles} = (value ?? {}) as {styles?: CSSResult};
    if (styles) this.wear(styles);
    return value;
  }

  /**
   * Loads a part that the drawing does not wait for; then draws anew, or does what is said.
   * @internal
   */
  protected ask(part: Lazy<unknown>, then = () => this.requestUpdate()): void {
    if (this.#coming.has(part)) return;
    this.#coming.add(part);
    void part.load().then(() => {
      this.#coming.delete(part);
      this.#lacking.delete(part);
      then();
    });
  }

  /**
   * Adds the styles of a part that was loaded.
   * @internal
   */
  protected abstract wear(styles: CSSResult): void;

  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    while (this.#coming.size) {
      await Promise.all(Array.from(this.#coming, part => part.load()));
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
