import type {ReactiveController, ReactiveElement} from 'lit';
import {partFinder} from '../../model/references.js';
import type {MapLayout} from '../../layout/types.js';
import type {Journey} from '../../model/schema.js';

/** What revealing needs to know of its map. */
export interface RevealHost extends ReactiveElement {
  readonly journey: Journey | undefined;
  readonly layout?: MapLayout | undefined;
  hash: boolean;
  readonly isLacking: boolean;
}

/**
 * Shows a step or a stage: scrolls to it, marks it and says which one it is.
 * The mark follows its step through every drawing. With `hash`, what the
 * page's address names is shown.
 */
export class Revealer implements ReactiveController {
  readonly #host: RevealHost;
  /** What is to be shown once it is drawn. */
  #asked: string;
  /** The id of what is marked. */
  #marked?: string | undefined;
  /** Where the address is followed. */
  #view?: Window | null;
  #hash = '';

  constructor(host: RevealHost, asked: string) {
    this.#host = host;
    this.#asked = asked;
    host.addController(this);
  }

  /** The id of what is marked. */
  get marked(): string | undefined {
    return this.#marked;
  }

  /** Shows what a reference stands for, at once or when it is drawn. */
  reveal(reference: string): void {
    this.#asked = reference;
    if (!this.#host.isUpdatePending) this.#show();
  }

  hostUpdated(): void {
    const {hash, isConnected, ownerDocument} = this.#host;
    this.hostDisconnected();
    this.#view = hash && isConnected ? ownerDocument.defaultView : null;
    this.#view?.addEventListener('hashchange', this);
    this.handleEvent();
    this.#show();
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('hashchange', this);
  }

  // Nobody is taken to the same place again by another drawing.
  handleEvent(): void {
    const {hash = this.#hash} = this.#view?.location ?? {};
    if (hash === this.#hash) return;
    this.#hash = hash;
    try {
      const name = decodeURIComponent(hash.slice(1).split('?')[0]!);
      // What the page itself has by that name is where the browser goes.
      if (!this.#host.ownerDocument.getElementById(name)) this.reveal(this.#asked || name);
    } catch {
      // What cannot be decoded names nothing.
    }
  }

  #find() {
    const {journey} = this.#host;
    return this.#asked && journey ? partFinder(journey)(this.#asked) : undefined;
  }

  #show(): void {
    const {journey, layout, renderRoot, isLacking} = this.#host;
    if (!journey || !layout || isLacking) return;
    const found = this.#find();
    const id = found?.id ?? this.#marked;
    this.#asked = '';
    if (!id) return;
    const {stages} = layout;
    const drawn = [
      ...stages.map(({stage}) => stage.id),
      ...stages.flatMap(({steps}) => steps.map(({step}) => step.id)),
    ];
    const around = stages.find(({stage}) => stage.steps.some(step => step.id === id))?.stage;
    // The steps of a collapsed stage are not drawn; it stands for them.
    const index = drawn.indexOf(drawn.includes(id) ? id : (around?.id ?? ''));
    this.#marked = index < 0 ? undefined : id;
    const boxes = ['.stage,[scope=colgroup]', '.step,[scope=col]'].flatMap(name => [
      ...renderRoot.querySelectorAll(name),
    ]);
    boxes.forEach((box, i) => (box.ariaCurrent = i === index ? 'true' : null));
    const box = boxes[index];
    const status = renderRoot.querySelector('[role=status]')!;
    // What was said of a step goes with it.
    if (!box) status.textContent = '';
    if (!found || !box) return;
    status.textContent = (around ? `${around.title}: ` : '') + found.title;
    // Of a stage, its first step: the stage may be wider than the map.
    (box.querySelector('.step-title') ?? box).scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
  }
}
