import {follow} from '../sources/follow.js';
import {hooks, upgrade} from './upgrade.js';

/** What ends the observation of a root. */
const ends = new WeakMap<ParentNode, () => void>();

/** Whether something may have become a map: what has come may hold one, stand before one, or fill one. */
const isNews = ({type, target, addedNodes}: MutationRecord) =>
  addedNodes[0] || (type === 'attributes' && (target as Element).matches(hooks));

/**
 * Makes maps of plain markup as `upgrade()` does: now, when the parser is done,
 * and whenever such markup comes to be in a root, so also on pages that change
 * their content without being loaded anew. Shadow roots inside are observed by
 * calls of their own.
 *
 * Returns what ends it; the maps stay. A root is observed once, however often
 * this is called for it: all calls return the same, and one ends it for all.
 *
 * @param root Default: the whole document.
 */
export function observe(root: ParentNode = document): () => void {
  if (!ends.has(root)) {
    const end = follow(
      root,
      records => {
        if (!records.length || records.some(isNews)) upgrade(root);
      },
      {attributeFilter: ['class', 'data-journey-map']},
    );
    ends.set(root, () => {
      end();
      ends.delete(root);
    });
  }
  upgrade(root);
  return ends.get(root)!;
}
