import type {ReactiveController, ReactiveElement} from 'lit';

/** Shows where a region has more than is in sight, for its shadows and its overview; whether there is any. */
function tellMore(region: HTMLElement): boolean {
  const {scrollWidth, clientWidth, scrollHeight, clientHeight} = region;
  // Negative from right to left.
  const before = Math.abs(region.scrollLeft);
  const hidden = scrollWidth - clientWidth - 1;
  region.dataset['more'] = (before > 1 ? 'start ' : '') + (before < hidden ? 'end' : '');
  const names = region.querySelector('.labels, th')?.clientWidth ?? 0;
  const strip = region.parentElement!.querySelector<HTMLElement>('.overview');
  strip?.style.setProperty('--_from', `${before / (scrollWidth - names)}`);
  strip?.style.setProperty('--_part', `${(clientWidth - names) / (scrollWidth - names)}`);
  return hidden > 0 || scrollHeight > clientHeight + 1;
}

/**
 * Makes a scroll region reachable by keyboard, and names it, only while it
 * has more than it shows. It measures for access alone; nothing is laid out by it.
 */
export class OverflowController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #name: () => string;
  /** Whether it was made for a host that is on the page already. */
  #isNew: boolean;
  #observer?: ResizeObserver;

  constructor(host: ReactiveElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    this.#isNew = host.isConnected;
    host.addController(this);
  }

  // What was let go at the last disconnection is taken up again by the next drawing.
  hostConnected(): void {
    if (!this.#isNew) this.#host.requestUpdate();
    this.#isNew = false;
  }

  // A new drawing may have another region, content or name; what is newly observed is checked once.
  hostUpdated(): void {
    this.hostDisconnected();
    const region = this.#host.renderRoot.querySelector<HTMLElement>('.scroll');
    // In a frame or window of its own, an observer from elsewhere is a frame behind, which browsers report.
    const view = region?.ownerDocument.defaultView;
    if (!region || !view) return;
    const check = () => {
      const overflows = tellMore(region);
      region.role = overflows ? 'group' : null;
      region.ariaLabel = overflows ? this.#name() : null;
      if (overflows) region.setAttribute('tabindex', '0');
      else region.removeAttribute('tabindex');
      // The drawing may be older than what fills the overview. Drawn in a later frame, since this one is laid out.
      if (overflows && region.parentElement!.querySelector('.overview:not(:has(*))')) {
        view.requestAnimationFrame(() => this.#host.requestUpdate());
      }
    };
    region.onscroll = () => tellMore(region);
    this.#observer = new view.ResizeObserver(check);
    for (const box of [region, ...region.children]) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
