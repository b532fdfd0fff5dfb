/**
 * Tells of every change to an element's attributes and content, and, with an
 * empty list, when the parser is done with the whole document. Returns what
 * ends it.
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
  ownerDocument.addEventListener('DOMContentLoaded', parsed);
  return () => {
    observer.disconnect();
    ownerDocument.removeEventListener('DOMContentLoaded', parsed);
  };
}
