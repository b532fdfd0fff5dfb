import type {ReactiveController, ReactiveElement} from 'lit';

/** How much of a region lies behind the names that stay in sight. */
const namesWidth = (region: HTMLElement) => region.querySelector('.labels, th')?.clientWidth ?? 0;

/** Shows where a region has more than is in sight, for its shadows and its overview; whether there is any. */
function tellMore(region: HTMLElement): boolean {
  const {scrollWidth, clientWidth, scrollHeight, clientHeight} = region;
  // Negative from right to left.
  const before = Math.abs(region.scrollLeft);
  const hidden = scrollWidth - clientWidth - 1;
  region.dataset['more'] = (before > 1 ? 'start ' : '') + (before < hidden ? 'end' : '');
  const names = namesWidth(region);
  const strip = region.parentElement!.querySelector<HTMLElement>('.overview');
  strip?.style.setProperty('--_from', `${before / (scrollWidth - names)}`);
  strip?.style.setProperty('--_part', `${(clientWidth - names) / (scrollWidth - names)}`);
  return hidden > 0 || scrollHeight > clientHeight + 1;
}

/** Where a region is when it has scrolled by a step to the left, -1, or to the right, 1: a step begins beside the names. */
export const nextEdge = (at: number, step: number, direction: number): number =>
  direction * step * (Math.floor((direction * at) / step + 0.02) + 1);

/** The key that is pressed, unless others that change its meaning are held. */
export const plainKey = ({key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent): string =>
  altKey || ctrlKey || metaKey || shiftKey ? '' : key;

function scrollByStep(event: KeyboardEvent): void {
  const region = event.currentTarget as HTMLElement;
  const direction = {ArrowLeft: -1, ArrowRight: 1}[plainKey(event)];
  if (!direction || event.target !== region) return;
  event.preventDefault();
  const {scrollWidth, scrollLeft, lastElementChild} = region;
  const columns = Number((lastElementChild as HTMLElement).style.getPropertyValue('--_columns'));
  region.scrollLeft = nextEdge(scrollLeft, (scrollWidth - namesWidth(region)) / columns, direction);
}

/** What the Tab key goes to comes out from behind the names: WebKit scrolls to it as if they were not there. */
const bringInSight = ({target}: Event) =>
  (target as Element).matches(':focus-visible') &&
  (target as Element).scrollIntoView({block: 'nearest', inline: 'nearest'});

/** What has a region. One with stops of its own for the arrow keys needs none on the region. */
interface OverflowHost extends ReactiveElement {
  readonly selectable?: boolean;
}

/**
 * Makes a scroll region reachable by keyboard, and names it, only while it
 * has more than it shows. It measures for access alone; nothing is laid out by it.
 */
export class OverflowController implements ReactiveController {
  readonly #host: OverflowHost;
  readonly #name: () => string;
  /** Whether it was made for a host that is on the page already. */
  #isNew: boolean;
  #observer?: ResizeObserver;

  constructor(host: OverflowHost, name: () => string) {
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
      // What has the focus keeps it when there is nothing to scroll any more, as in a stack.
      if (overflows || region.matches(':focus'))
        region.tabIndex = overflows && !this.#host.selectable ? 0 : -1;
      else region.removeAttribute('tabindex');
      // The drawing may be older than what fills the overview. Drawn in a later frame, since this one is laid out.
      if (overflows && region.parentElement!.querySelector('.overview:not(:has(*))')) {
        view.requestAnimationFrame(() => this.#host.requestUpdate());
      }
    };
    region.onscroll = () => tellMore(region);
    region.onkeydown = scrollByStep;
    region.addEventListener('focusin', bringInSight);
    this.#observer = new view.ResizeObserver(check);
    for (const box of [region, ...region.children]) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
