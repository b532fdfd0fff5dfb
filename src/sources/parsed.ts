import {outward} from '../internal/outward.js';

/**
 * Whether the parser is done with an element: half of an inline script is not
 * JSON, and half of the stages are not the journey. It is if anything follows
 * the element, or the document is read to its end. One that a script has made
 * comes whole, though WebKit says for good that it is loading.
 */
export function isParsed(element: Element): boolean {
  const page = element.ownerDocument;
  if (!page.defaultView || page.readyState !== 'loading') return true;
  for (const node of outward(element)) {
    if (node.nextSibling) return true;
  }
  return false;
}
