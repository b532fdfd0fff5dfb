import {HTMLElementOrStub} from './html-element.js';

/**
 * What an element of the library is, told without its class: a stage must
 * find its map without importing it, and a second copy of the library on the
 * page has classes of its own.
 */
export type JourneyRole = 'map' | 'stage' | 'step' | 'persona';

/** The role of an element; one whose class is not defined yet has it by its tag. */
export function roleOf(element: Element): JourneyRole | undefined {
  const {journeyRole} = element.constructor as {readonly journeyRole?: JourneyRole};
  return (
    journeyRole ??
    (/^journey-(map|stage|step|persona)$/.exec(element.localName)?.[1] as JourneyRole | undefined)
  );
}

/** What a node stands in, also out of a shadow root. A field's name may stand for any property of its form, so a form is not asked itself. */
export const outerOf = (node: Node): Node | null | undefined =>
  (Reflect.get(HTMLElementOrStub.prototype, 'parentNode', node) as Node | null) ??
  (node as Partial<ShadowRoot>).host;

/** Whether an element stands inside a map, through shadow roots too. */
export function isInMap(element: Element): boolean {
  let node = outerOf(element);
  // A document and a shadow root have no role.
  while (node && roleOf(node as Element) !== 'map') node = outerOf(node);
  return !!node;
}
