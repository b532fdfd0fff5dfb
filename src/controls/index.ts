import type {ReactiveController, TemplateResult} from 'lit';
import {asText} from '../internal/as-text.js';
import {Follower} from './address.js';
import {Finder} from './find.js';
import {en} from '../translations/en-controls.js';
import type {ControlledMap, Drawn} from './map.js';
import {toolbar, type Listeners} from './toolbar.js';

export type {ControlledMap, Drawn, View} from './map.js';
export {controlsStyles} from './styles.js';

/** What copies a link, prints and saves. The classic file's controls have it in a file beside them. */
const loadSharing = (): Promise<typeof import('./sharing.js')> => import('./sharing.js');

/** Keys that go on, back, to the first and to the last. */
const keys: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** How far a key goes; undefined for other keys. What runs from right to left goes on to the left. */
function stride({key}: KeyboardEvent, host: Element): number | undefined {
  const by = keys[key];
  return by && /^Arrow/.test(key) && host.matches(':dir(rtl)') ? -by : by;
}

const within = (at: number, length: number) => Math.max(0, Math.min(length - 1, at));

/** The toolbar of a map, the marks of what is sought, and the presentation of stage after stage. */
export class Controls implements ReactiveController {
  readonly #map: ControlledMap;
  readonly #finder: Finder;
  #drawn?: Drawn;
  /** Which of the tools the Tab key reaches. */
  #at = 0;
  #isFull = false;
  /** Whether what is sought has been typed just now. */
  #isTyped = false;

  constructor(map: ControlledMap) {
    this.#map = map;
    const {host} = map;
    this.#finder = new Finder(host.renderRoot);
    host.addController(this);
    new Follower(map, () => this.#drawn!.journey);
    host.addEventListener('fullscreenchange', () => this.#full());
  }

  /** The bar above the map. */
  render(): TemplateResult {
    return toolbar(this.#map, this.#drawn!, this.#listeners);
  }

  /** What is drawn is known, also where there is no bar. */
  draw(drawn: Omit<Drawn, 'say'>): void {
    this.#drawn = {...drawn, say: {...en, ...drawn.words.controls}};
  }

  // Marks are of what is drawn now, and fields show what is so, whoever has changed it.
  hostUpdated(): void {
    const find = asText(this.#map.host.find);
    this.#finder.mark(find);
    if (this.#isTyped) this.#finder.go(0);
    this.#isTyped = false;
    for (const field of this.#all<HTMLInputElement>('.controls input')) {
      field.checked = field.hasAttribute('checked');
      if (field.name === 'find' && field.value !== find) field.value = find;
    }
    const {activeElement} = this.#map.host.shadowRoot!;
    const focused = this.#all('.tool').indexOf(activeElement as HTMLElement);
    this.#roveTo(focused < 0 ? this.#at : focused);
    this.#tell();
  }

  hostDisconnected(): void {
    this.#finder.mark('');
  }

  /** Collapses a stage or expands it; of a presentation, shows it. */
  readonly fold = (event: Event): void => {
    const {stage: id} = (event.currentTarget as HTMLElement).dataset;
    const {
      layout: {stages},
      presented,
    } = this.#drawn!;
    if (presented >= 0) return this.#map.change('present', id);
    const ids = stages.filter(({isCollapsed}) => isCollapsed).map(({stage}) => stage.id);
    this.#map.change(
      'collapsed',
      ids.includes(id!) ? ids.filter(one => one !== id) : [...ids, id!],
    );
  };

  /** What the keys do while a stage is presented; anywhere in the map. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (this.#drawn!.presented < 0) return;
    const by = stride(event, this.#map.host);
    if (event.key === 'Escape') this.#present();
    else if (by) this.#turn(by);
    else return;
    event.preventDefault();
  };

  #all<E extends HTMLElement>(selector: string): E[] {
    return [...this.#map.host.renderRoot.querySelectorAll<E>(selector)];
  }

  readonly #listeners: Listeners = {
    onClick: ({target}) => {
      const button = (target as Element).closest('button');
      const {value = ''} = button ?? {};
      if (this.#actions[value]) this.#actions[value]();
      else if (value) void this.#share(value);
    },
    onChange: ({target}) => this.#choose(target as HTMLInputElement),
    onInput: ({target}) => {
      const {name, value} = target as HTMLInputElement;
      if (name !== 'find') return;
      this.#finder.at = 0;
      this.#isTyped = true;
      this.#map.change('find', value);
    },
    onKey: event => {
      const {key, target, shiftKey} = event;
      const tools = this.#all('.tool');
      const at = tools.indexOf(target as HTMLElement);
      const by = stride(event, this.#map.host);
      if (key === 'Enter' && (target as HTMLInputElement).name === 'find')
        this.#seek(shiftKey ? -1 : 1);
      else if (by && at >= 0 && this.#drawn!.presented < 0 && !/^Page/.test(key)) {
        this.#roveTo(at + by);
        tools[this.#at]!.focus();
      } else return;
      event.preventDefault();
    },
    onMenu: event => {
      const menu = event.target as HTMLElement;
      const opener = menu.previousElementSibling as HTMLElement;
      const {left, right, bottom} = opener.getBoundingClientRect();
      const {scrollX, scrollY} = this.#map.host.ownerDocument.defaultView!;
      const isOpen = (event as ToggleEvent).newState === 'open';
      opener.ariaExpanded = `${isOpen}`;
      // A page may write to the clipboard only at once.
      if (menu.id === 'share') void loadSharing().catch(() => undefined);
      if (!isOpen && menu.matches(':focus-within')) opener.focus();
      menu.style.setProperty('--_x', `${scrollX + (menu.matches(':dir(rtl)') ? right : left)}px`);
      menu.style.setProperty('--_y', `${scrollY + bottom}px`);
    },
  };

  readonly #actions: Readonly<Record<string, () => unknown>> = {
    previous: () => this.#step(-1),
    next: () => this.#step(1),
    present: () => this.#present(this.#drawn!.presented < 0 ? 0 : undefined),
    full: () => this.#toggleFull(!this.#map.host.matches(':fullscreen')),
  };

  /** A radio button or a check box has been set. */
  #choose({name, value, checked}: HTMLInputElement): void {
    const {choices, stages} = this.#drawn!.layout;
    const {change} = this.#map;
    if (name === 'collapsed') change(name, checked ? stages.map(({stage}) => stage.id) : []);
    if (name === 'view' || name === 'persona') change(name, value);
    if (name !== 'lanes') return;
    const ids = choices.map(({id}) => id);
    // In the order in which they are drawn, which may be the page's.
    const shown = choices
      .filter(({at}) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({id}) => id);
    const after = shown.findIndex(id => ids.indexOf(id) > ids.indexOf(value));
    if (!checked) shown.splice(shown.indexOf(value), 1);
    else shown.splice(after < 0 ? shown.length : after, 0, value);
    change(name, shown);
  }

  #step(by: number): void {
    if (this.#drawn!.presented < 0) this.#seek(by);
    else this.#turn(by);
  }

  #seek(by: number): void {
    this.#finder.go(by);
    this.#tell();
  }

  #turn(by: number): void {
    const {
      layout: {stages},
      presented,
    } = this.#drawn!;
    this.#map.change('present', stages[within(presented + by, stages.length)]!.stage.id);
  }

  /** Presents a stage, on the whole screen if that may be; without one, ends. */
  #present(at?: number): void {
    const {stage} = this.#drawn!.layout.stages[at ?? -1] ?? {};
    void this.#toggleFull(Boolean(stage));
    this.#map.change('present', stage?.id ?? null);
  }

  async #toggleFull(isOn: boolean): Promise<void> {
    const {host} = this.#map;
    try {
      if (isOn) await host.requestFullscreen();
      else if (host.matches(':fullscreen')) await host.ownerDocument.exitFullscreen();
    } catch {
      // Where it is not allowed, the map stays where it is.
    }
  }

  // Escape leaves the full screen without a key being told.
  #full(): void {
    const isFull = this.#map.host.matches(':fullscreen');
    if (this.#isFull && !isFull && (this.#drawn?.presented ?? -1) >= 0)
      this.#map.change('present', null);
    this.#isFull = isFull;
    this.#map.host.requestUpdate();
  }

  async #share(kind: string): Promise<void> {
    const drawn = this.#drawn!;
    this.#tell(
      await loadSharing().then(
        ({share}) => share(kind, this.#map, drawn, drawn.words),
        () => drawn.say.failed,
      ),
    );
  }

  #roveTo(at: number): void {
    const tools = this.#all('.tool');
    this.#at = within(at, tools.length);
    tools.forEach((tool, i) => (tool.tabIndex = i === this.#at ? 0 : -1));
  }

  /** Says something, or how many hits there are, or which stage is presented. */
  #tell(message?: string): void {
    if (!this.#drawn) return;
    const {
      words,
      say,
      layout: {stages},
      presented,
    } = this.#drawn;
    const {hits, at} = this.#finder;
    const number = (n: number) => n.toLocaleString(words.lang);
    const of = (i: number, {length}: {length: number}) => say.nOf(number(i + 1), number(length));
    const [output] = this.#all('output');
    const said =
      message ??
      (presented >= 0
        ? `${stages[presented]!.stage.title}, ${of(presented, stages)}`
        : !this.#map.host.find
          ? ''
          : hits[0]
            ? of(at, hits)
            : say.nothing);
    if (output && output.textContent !== said) output.textContent = said;
  }
}
