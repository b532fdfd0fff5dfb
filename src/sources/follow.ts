/**
 * Tells of every change to a root's attributes and content, and, with an
 * empty list, when the parser is done with the whole document. Returns what
 * ends it.
 *
 * @param options Which changes count, beside nodes that come and go. Default: all attributes and texts.
 */
export function follow(
  root: ParentNode,
  heard: (records: readonly MutationRecord[]) => void,
  options: MutationObserverInit = {attributes: true, characterData: true},
): () => void {
  const page = root.ownerDocument ?? root;
  const parsed = () => heard([]);
  const observer = new MutationObserver(heard);
  observer.observe(root, {...options, childList: true, subtree: true});
  page.addEventListener('DOMContentLoaded', parsed);
  return () => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', parsed);
  };
}
