/** Puts elements on the page for one test, and waits until they are drawn. */
import type {JourneyMapElement} from '../../../src/index.js';

const stages: HTMLElement[] = [];

afterEach('take the elements off the page', () => {
  for (const stage of stages.splice(0)) stage.remove();
});

/** An empty box on the page that the end of the test removes. */
export function box(): HTMLElement {
  const stage = document.createElement('div');
  document.body.append(stage);
  stages.push(stage);
  return stage;
}

/** Parses markup into the page, as a page's own script would; gives the first custom element in it. */
export function mount<E extends Element = JourneyMapElement>(markup: string): E {
  const stage = box();
  stage.innerHTML = markup;
  const found = [...stage.querySelectorAll('*')].find(({localName}) => localName.includes('-'));
  if (!found) throw new Error(`no custom element in ${markup}`);
  // The test knows what it wrote.
  return found as E;
}

interface Drawable {
  readonly updateComplete: Promise<boolean>;
}

/** Resolves when what has changed so far is drawn. Changes of children are told one microtask later. */
export async function drawn<E extends Drawable>(element: E): Promise<E> {
  await Promise.resolve();
  await element.updateComplete;
  return element;
}

export const mountDrawn = <E extends Drawable & Element = JourneyMapElement>(
  markup: string,
): Promise<E> => drawn(mount<E>(markup));

/** One frame. A page in the background has none and takes a short while instead. */
export const frame = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });

/** Waits frame by frame; only for what no event and no promise tells. */
export async function until(predicate: () => unknown, what: string): Promise<void> {
  for (let frames = 0; frames < 60; frames++) {
    if (predicate()) return;
    await frame();
  }
  throw new Error(`did not come true: ${what}`);
}

/** Frames in which something could happen that must not. */
export async function fewFrames(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await frame();
}

type Events = HTMLElementEventMap;

/** Every event of that name from now on. */
export function record<K extends keyof Events>(target: EventTarget, name: K): Events[K][] {
  const seen: Events[K][] = [];
  target.addEventListener(name, event => seen.push(event as Events[K]));
  return seen;
}

export const next = <K extends keyof Events>(target: EventTarget, name: K): Promise<Events[K]> =>
  new Promise(resolve => {
    target.addEventListener(name, event => resolve(event as Events[K]), {once: true});
  });

/** A map of that journey in a box of that width, in pixels. */
export async function mountMap(
  data: unknown,
  attributes = '',
  width = 1200,
): Promise<JourneyMapElement> {
  const map = mount(
    `<div style="width: ${width}px"><journey-map ${attributes}></journey-map></div>`,
  );
  map.data = data;
  return drawn(map);
}
