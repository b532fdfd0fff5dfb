import {outward} from '../internal/outward.js';

/**
 * Whether the parser is done with an element: half of an inline script is not
 * JSON, and half of the stages are not the journey. It is if anything follows
 * the element, or the document is read to its end.
 */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (const node of outward(element)) {
    if (node.nextSibling) return true;
  }
  return false;
}
