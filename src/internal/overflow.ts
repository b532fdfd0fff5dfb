import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Makes a scroll region reachable by keyboard, and names it, only while it
 * has more than it shows. It measures for access alone; nothing is laid out by it.
 */
export class OverflowController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #name: () => string;
  #observer?: ResizeObserver;

  constructor(host: ReactiveElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  // What was let go at the last disconnection is taken up again by the next drawing.
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  // A new drawing may have another region, content or name; what is newly observed is checked once.
  hostUpdated(): void {
    this.hostDisconnected();
    const region = this.#host.renderRoot.querySelector('.scroll');
    // In a frame or window of its own, an observer from elsewhere is a frame behind, which browsers report.
    const view = region?.ownerDocument.defaultView;
    if (!region || !view) return;
    this.#observer = new view.ResizeObserver(() => {
      const overflows =
        region.scrollWidth > region.clientWidth + 1 ||
        region.scrollHeight > region.clientHeight + 1;
      region.role = overflows ? 'group' : null;
      region.ariaLabel = overflows ? this.#name() : null;
      if (overflows) region.setAttribute('tabindex', '0');
      else region.removeAttribute('tabindex');
    });
    for (const box of [region, ...region.children]) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
