import {LitElement} from 'lit';
import type {Lazy} from '../internal/lazy.js';

/** `LoadingElement` where every part of the library is there. */
export class LoadingElement extends LitElement {
  /** @internal */
  readonly isLacking: boolean = false;

  /** @internal */
  need<T>(part: Lazy<T>): T | undefined {
    return part.value;
  }

  /** @internal */
  protected ask(): void {}

  protected override render(): unknown {
    return this.draw();
  }

  /** @internal */
  protected draw(): unknown {
    return undefined;
  }
}
