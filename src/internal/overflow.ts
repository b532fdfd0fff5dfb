import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Makes a scroll region reachable by keyboard, and names it, only while it
 * has more than it shows. It measures for access alone; nothing is laid out by it.
 */
export class OverflowController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #name: () => string;
  #region?: Element;
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

  hostUpdated(): void {
    const region = this.#host.renderRoot?.querySelector('.scroll') ?? undefined;
    if (region?.hasAttribute('role')) region.setAttribute('aria-label', this.#name());
    if (region === this.#region) return;
    this.hostDisconnected();
    this.#region = region;
    if (!region) return;
    this.#observer = new ResizeObserver(() => this.#check(region));
    this.#observer.observe(region);
    for (const child of region.children) this.#observer.observe(child);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#region = undefined;
  }

  #check(region: Element): void {
    const overflows =
      region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1;
    const attributes = {tabindex: '0', role: 'group', 'aria-label': this.#name()};
    for (const [name, value] of Object.entries(attributes)) {
      if (overflows) region.setAttribute(name, value);
      else region.removeAttribute(name);
    }
  }
}
