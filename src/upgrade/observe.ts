import {outward} from '../internal/outward.js';
import {findHooks, isHook, markedBy} from './hooks.js';
import {upgrade, upgradeHook} from './upgrade.js';

/** What ends the observation of a root. */
const ends = new WeakMap<Node, () => void>();

/** What may become a map after these changes in a root; outer ones first. */
function changedHooks(records: readonly MutationRecord[], root: Node): Element[] {
  const added = new Set<Node>();
  const hooks: Element[] = [];
  let last: Node | undefined;
  for (const {target, addedNodes} of records) {
    // What is put into something new is found with it.
    const isNew = added.has(target);
    for (const node of addedNodes) {
      added.add(node);
      if (!isNew) hooks.push(...findHooks(node), ...markedBy(node));
    }
    if (isNew || target === last) continue;
    last = target;
    for (const node of outward(target)) {
      if (isHook(node)) hooks.unshift(node);
      hooks.push(...markedBy(node));
      if (node === root) break;
    }
  }
  return hooks;
}

/**
 * Makes maps of plain markup as `upgrade()` does: now, when the parser is done,
 * and whenever such markup comes to be in a root, so also on pages that change
 * their content without being loaded anew. Shadow roots inside are observed by
 * calls of their own.
 *
 * Returns what ends it; the maps stay. A root is observed once, however often
 * this is called for it: all calls return the same, and one ends it for all.
 */
export function observe(root: Node = document): () => void {
  const all = () => upgrade(root as ParentNode);
  let end = ends.get(root);
  if (!end) {
    const page = root.ownerDocument ?? root;
    const observer = new MutationObserver(records =>
      changedHooks(records, root).forEach(upgradeHook),
    );
    observer.observe(root, {
      attributeFilter: ['class', 'data-journey-map'],
      childList: true,
      subtree: true,
    });
    page.addEventListener('DOMContentLoaded', all);
    end = () => {
      observer.disconnect();
      page.removeEventListener('DOMContentLoaded', all);
      ends.delete(root);
    };
    ends.set(root, end);
  }
  all();
  return end;
}
