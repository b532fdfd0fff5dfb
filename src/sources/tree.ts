import {roleOf} from '../internal/family.js';
import {outerOf} from '../internal/outward.js';
import type {Tree, TreeNode} from '../formats/tree.js';

/** What a reader never sees as text. */
const silent = /^(script|style|template|svg|noscript)$/;

/** Deeper than any parser nests. Only a script can build such a tree, and it must not overflow the stack. */
const deepest = 600;

/** A tree while it is filled, and how deep it lies. */
interface Growing extends Tree {
  readonly content: TreeNode[];
  readonly depth: number;
}

function growing(element: Element, depth: number): Growing {
  const {localName, attributes} = element;
  const tree = {content: [], depth};
  // The fields of a form take the place of its own properties.
  if (typeof localName !== 'string' || localName === 'form')
    return {...tree, name: 'form', attributes: {}};
  // Names come from the page; without a prototype they reach none.
  const own = Object.create(null) as Record<string, string>;
  for (const {name, value} of attributes) own[name] = value;
  return {...tree, name: localName, role: roleOf(element), attributes: own};
}

/**
 * Copies an element with what it contains, as far as that can say something
 * of a map: without scripts, styles, and maps of their own. What lies too deep
 * lies beside what it was in.
 */
export function treeOf(root: Element): Tree {
  const top = growing(root, 0);
  const trees = new Map<Node | null, Growing>([[root, top]]);
  const {SHOW_ELEMENT, SHOW_TEXT, FILTER_ACCEPT, FILTER_REJECT} = NodeFilter;
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, node => {
    const isElement = node.nodeType === 1;
    const {localName} = node as Element;
    return isElement && (silent.test(localName) || roleOf(node as Element) === 'map')
      ? FILTER_REJECT
      : FILTER_ACCEPT;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const around = trees.get(outerOf(node))!;
    if (node.nodeType === 3) around.content.push((node as Text).data);
    else {
      const tree = growing(node as Element, around.depth + 1);
      around.content.push(tree);
      trees.set(node, tree.depth > deepest ? around : tree);
    }
  }
  return top;
}
