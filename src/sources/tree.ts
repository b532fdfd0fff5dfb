import {roleOf} from '../internal/family.js';
import {outerOf} from '../internal/outward.js';
import type {Tree, TreeNode} from '../formats/tree.js';

/** Deeper than any parser nests. Only a script can build such a tree, and it must not overflow the stack. */
const deepest = 600;

/** A tree while it is filled. */
interface Growing extends Tree {
  readonly content: TreeNode[];
  /** How deep it lies. */
  readonly depth: number;
}

/**
 * Copies an element with what it contains, as far as that can say something
 * of a map: without maps of their own, and without the page's own controls. What lies too deep
 * lies beside what it was in.
 */
export function treeOf(root: Element): Tree {
  const counts = new Map<string, number>();
  const copy = (element: Element, depth: number, around = ''): Growing => {
    const {localName, attributes} = element;
    // The fields of a form take the place of its own properties.
    const isForm = typeof localName !== 'string' || localName === 'form';
    const name = isForm ? 'form' : localName;
    // The cells of a table are counted by row.
    const [row, key] = /^t[dh]$/.test(name) ? [`${around}, `, around + name] : ['', name];
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    // Names come from the page; without a prototype they reach none.
    const own = Object.create(null) as Record<string, string>;
    if (!isForm) for (const {name, value} of attributes) own[name] = value;
    const role = isForm ? undefined : roleOf(element);
    return {name, role, attributes: own, content: [], depth, place: `${row}${name} ${n}`};
  };
  const top = copy(root, 0);
  const trees = new Map<Node | null, Growing>([[root, top]]);
  // Elements and texts; what is refused is left out with all that it contains.
  const walker = root.ownerDocument.createTreeWalker(root, 5, node =>
    roleOf(node as Element) === 'map' || (node as Element).slot === 'controls'
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const around = trees.get(outerOf(node))!;
    if (node.nodeType === 3) around.content.push((node as Text).data);
    else {
      const tree = copy(node as Element, around.depth + 1, around.place);
      around.content.push(tree);
      trees.set(node, tree.depth > deepest ? around : tree);
    }
  }
  return top;
}
