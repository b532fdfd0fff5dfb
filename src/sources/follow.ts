import {isParsed} from './parsed.js';

/**
 * Tells of every change to an element's attributes and content, and, with an
 * empty list, when the parser is done with a document that it was still at
 * work on. Returns what ends it.
 */
export function follow(
  element: Element,
  heard: (records: readonly MutationRecord[]) => void,
): () => void {
  const {ownerDocument} = element;
  const parsed = () => heard([]);
  const observer = new MutationObserver(heard);
  observer.observe(element, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  if (!isParsed(element)) ownerDocument.addEventListener('DOMContentLoaded', parsed);
  return () => {
    observer.disconnect();
    ownerDocument.removeEventListener('DOMContentLoaded', parsed);
  };
}
