import type {JourneyMapElement} from '../src/index.js';

/** The map of a story. */
export const mapIn = (canvas: Element): JourneyMapElement => canvas.querySelector('journey-map')!;

/** The map of a story, when it is drawn. */
export async function drawnMapIn(canvas: Element): Promise<JourneyMapElement> {
  const map = mapIn(canvas);
  await map.updateComplete;
  return map;
}

/** The first match in an element’s drawing; throws if there is none. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> draws no ${selector}`);
  return found;
}

/** The button or link in an element’s drawing that has the text. */
export function control(element: Element, text: string): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a, [role=button]')];
  const found = all.find(one => one.textContent.includes(text));
  if (!found) throw new Error(`<${element.localName}> has no button “${text}”`);
  return found;
}

/** A radio button or a check box in an element’s drawing, by what it says. */
export function choice(element: Element, text: string): HTMLInputElement {
  const all = [...element.shadowRoot!.querySelectorAll('label')];
  const found = all.find(({textContent}) => textContent.trim() === text)?.querySelector('input');
  if (!found) throw new Error(`<${element.localName}> has no choice “${text}”`);
  return found;
}

interface Media {
  media?: 'print';
  contrast?: 'more';
  forcedColors?: 'active';
}

/** Shows a story as in another medium, where the browser can be told so: in tests. */
export const emulate = (media: Media) => async (): Promise<void> => {
  const {emulateMedia} = globalThis as {emulateMedia?: (media: Media) => Promise<void>};
  await emulateMedia?.(media);
};
