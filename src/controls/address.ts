import type {ReactiveController} from 'lit';
import {asText, laneMarks, listOf, stageMarks} from '../internal/as-text.js';
import type {Journey} from '../model/schema.js';
import type {ControlledMap, View} from './map.js';

/** What a link says of a view, behind the question mark. */
const names = ['view', 'persona', 'lanes', 'collapsed', 'find', 'present'] as const;

/** Lists, and what stands between their entries in a text. */
const lists: {readonly [name in keyof View]?: RegExp} = {
  lanes: laneMarks,
  collapsed: stageMarks,
};

/** Each a text. A list that is empty says so, or it would be as by default. */
function textsOf(name: keyof View, value: View[keyof View]): readonly string[] {
  if (value == null) return [];
  const mark = lists[name];
  const all = mark ? listOf(value, mark)! : [asText(value)];
  return all.length ? all : [''];
}

/** A view as the part of an address that follows `#`: `step-id?view=stack&lanes=emotion`. What nobody has set is left out. */
export function fragmentOf(id: string, view: Readonly<View>): string {
  const said = new URLSearchParams(
    names.flatMap(name => textsOf(name, view[name]).map(text => [name, text])),
  );
  return `${encodeURIComponent(id)}${said.size ? '?' : ''}${said}`;
}

/** What an address says of the view of a map, if it names nothing, the map, or one of its steps or stages. */
export function viewIn(fragment: string, mapId: string, {stages}: Journey): Partial<View> {
  const [id = '', ...rest] = fragment.replace(/^#/, '').split('?');
  const ids = ['', mapId, ...stages.flatMap(stage => [stage, ...stage.steps].map(part => part.id))];
  const isOwn = ids.some(one => encodeURIComponent(one) === id);
  const said = new URLSearchParams(isOwn ? rest.join('?') : '');
  return Object.fromEntries(
    names
      .filter(name => said.has(name))
      .map(name => [name, lists[name] ? said.getAll(name).filter(Boolean) : said.get(name)]),
  );
}

/** With `hash`, shows a map as a link says that was copied from it, at first and whenever the address is another. */
export class Follower implements ReactiveController {
  readonly #map: ControlledMap;
  readonly #journey: () => Journey;
  #view?: Window | null;
  #address = '';

  constructor(map: ControlledMap, journey: () => Journey) {
    this.#map = map;
    this.#journey = journey;
    map.host.addController(this);
  }

  hostUpdated(): void {
    const {hash, isConnected, ownerDocument} = this.#map.host;
    this.hostDisconnected();
    this.#view = hash && isConnected ? ownerDocument.defaultView : null;
    this.#view?.addEventListener('hashchange', this);
    // Nothing is changed within a drawing, but before it is seen.
    queueMicrotask(() => this.handleEvent());
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    const {hash = this.#address} = this.#view?.location ?? {};
    if (hash === this.#address) return;
    this.#address = hash;
    const {host, change} = this.#map;
    for (const [name, value] of Object.entries(viewIn(hash, host.id, this.#journey())))
      change(name as keyof View, value);
  }
}
