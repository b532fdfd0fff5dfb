import type {ReactiveController, ReactiveElement} from 'lit';
import {plainKey} from '../../internal/overflow.js';
import {nextStop} from '../../layout/stops.js';

/** What the keyboard needs to know of its map. */
export interface KeyboardHost extends ReactiveElement {
  selectable: boolean;
}

/** Of a cell with links, these are the stops. */
const stopNames = '[data-key],a,.cell[aria-label]:not(:has(a))';

/** The line is told by the row, of a table or of the grid; titles of stages and of steps have lines of their own. */
function stopOf(element: HTMLElement) {
  const owner = element.closest('.step,.stage,th,td')!;
  const {left, right} = owner.getBoundingClientRect();
  const line =
    element.closest('tr') ??
    /\br\d+/.exec(element.closest('.cell')?.className ?? '')?.[0] ??
    element.dataset['key']?.includes('.');
  return {element, owner, line, left, right};
}

/**
 * Makes a `selectable` map one tab stop, within which the arrow keys go from
 * step to step and from lane to lane. Tab comes back to where it left.
 */
export class Keyboard implements ReactiveController {
  readonly #host: KeyboardHost;
  #current?: HTMLElement | undefined;

  constructor(host: KeyboardHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const {selectable, renderRoot} = this.#host;
    const region = renderRoot.querySelector('.scroll');
    if (!region || !(selectable || this.#current)) return;
    const stops = [...region.querySelectorAll<HTMLElement>('[data-key],a,[tabindex]')];
    const current = stops.find(stop => stop === this.#current) ?? stops[0];
    this.#current = selectable ? current : undefined;
    for (const stop of stops) {
      if (selectable) stop.tabIndex = stop === current ? 0 : -1;
      else stop.removeAttribute('tabindex');
    }
    for (const type of ['focusin', 'keydown']) region.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const region = event.currentTarget as HTMLElement;
    const stops = [...region.querySelectorAll<HTMLElement>(stopNames)].map(stopOf);
    const here = stops.find(({element}) => element === event.target);
    if (!here || !this.#current) return;
    const {element} = here;
    if (event.type === 'focusin') {
      this.#current.tabIndex = -1;
      (this.#current = element).tabIndex = 0;
      return;
    }
    const key = plainKey(event as KeyboardEvent);
    const next =
      /^(Arrow|Home|End)/.test(key) && nextStop(stops, here, key, region.matches(':dir(rtl)'));
    // At an end, the key scrolls.
    if (!next) return;
    event.preventDefault();
    next.element.tabIndex = 0;
    next.element.focus();
    // What is in sight in part, Chromium leaves there.
    next.element.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }
}
