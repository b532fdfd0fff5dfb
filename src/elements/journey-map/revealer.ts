import type {ReactiveController, ReactiveElement} from 'lit';
import {partFinder} from '../../model/references.js';
import type {Journey} from '../../model/schema.js';

/** What revealing needs to know of its map. */
export interface RevealHost extends ReactiveElement {
  readonly journey: Journey | undefined;
  hash: boolean;
}

/**
 * Shows a step or a stage: scrolls to it, marks it and says which one it is.
 * The mark follows its step through every drawing. With `hash`, what the
 * page's address names is shown.
 */
export class Revealer implements ReactiveController {
  readonly #host: RevealHost;
  readonly #isLoading: () => boolean;
  /** What is to be shown once it is drawn. */
  #asked = '';
  /** The id of what is marked. */
  #marked?: string | undefined;
  /** Where the address is followed. */
  #view?: Window | null | undefined;
  #hash = '';

  constructor(host: RevealHost, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  /** Shows what a reference stands for, at once or when it is drawn; tells whether it is there already. */
  reveal(reference: string): boolean {
    this.#asked = reference;
    const isThere = Boolean(this.#find());
    if (!this.#host.isUpdatePending) this.#show();
    return isThere;
  }

  hostUpdated(): void {
    const {hash, isConnected, ownerDocument} = this.#host;
    const view = hash && isConnected ? ownerDocument.defaultView : undefined;
    if (view !== this.#view) {
      this.hostDisconnected();
      this.#view = view;
      view?.addEventListener('hashchange', this);
      if (view) this.handleEvent();
    }
    this.#show();
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('hashchange', this);
    this.#view = undefined;
  }

  // Who comes back to the page is not taken to the same place again.
  handleEvent(): void {
    const {hash} = this.#view!.location;
    if (hash === this.#hash) return;
    this.#hash = hash;
    try {
      this.reveal(decodeURIComponent(hash.slice(1)));
    } catch {
      // What cannot be decoded names nothing.
    }
  }

  #find() {
    const {journey} = this.#host;
    return this.#asked && journey ? partFinder(journey)(this.#asked) : undefined;
  }

  #show(): void {
    const {journey, renderRoot} = this.#host;
    if (!journey || !(this.#asked || this.#marked)) return;
    const found = this.#find();
    const id = found?.id ?? this.#marked;
    if (found || !this.#isLoading()) this.#asked = '';
    const {stages} = journey;
    const boxes = ['.stage,[scope=colgroup]', '.step,[scope=col]'].flatMap(name => [
      ...renderRoot.querySelectorAll(name),
    ]);
    this.#marked = undefined;
    for (const [i, part] of [...stages, ...stages.flatMap(({steps}) => steps)].entries()) {
      const box = boxes[i]!;
      box.ariaCurrent = part.id === id ? 'true' : null;
      if (part.id === id) this.#marked = id;
      if (part !== found) continue;
      const stage = stages.find(({steps}) => steps.some(step => step === part));
      renderRoot.querySelector('[role=status]')!.textContent = [stage, part]
        .flatMap(of => of?.title ?? [])
        .join(': ');
      scrollTo(box.querySelector('.step-title') ?? box);
    }
  }
}

/** Moves the page and the map, unless it is in sight. */
function scrollTo(box: Element): void {
  const view = box.ownerDocument.defaultView;
  const {top} = box.getBoundingClientRect();
  box.scrollIntoView({
    block: view && top > 0 && top < view.innerHeight ? 'nearest' : 'start',
    inline: 'nearest',
    behavior: view?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}
