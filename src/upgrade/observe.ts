import {outerOf, outward} from '../internal/outward.js';
import {isHook, isMarkHeading} from './hooks.js';
import {upgrade, upgradeHook} from './upgrade.js';

/** What ends the observation of a root. */
const ends = new WeakMap<Node, () => void>();

/** Makes maps of what may have become one by changes in a root. */
function follow(records: readonly MutationRecord[], root: Node): void {
  const added = new Set<Node>();
  // What is around a root is none of its concern.
  const known = new Set([outerOf(root)]);
  for (const {target, addedNodes} of records) {
    // What is put into something new is found with it.
    const isNew = added.has(target);
    for (const node of addedNodes) added.add(node);
    if (isNew) continue;
    const around: Node[] = [];
    for (const node of outward(target)) {
      if (known.has(node)) break;
      known.add(node);
      around.unshift(node);
    }
    around.filter(isHook).forEach(upgradeHook);
    addedNodes.forEach(upgrade);
    for (const node of [...around, ...addedNodes]) {
      if (isMarkHeading(node) && node.nextElementSibling) upgrade(node.nextElementSibling);
    }
  }
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
  const all = () => upgrade(root);
  let end = ends.get(root);
  if (!end) {
    const page = root.ownerDocument ?? root;
    const observer = new MutationObserver(records => follow(records, root));
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
