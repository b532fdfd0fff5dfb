import {type DefaultTreeAdapterTypes as Parsed, parse} from 'parse5';
import type {JourneyRole, Tree, TreeNode} from '../formats/tree.js';

/** An element as it was parsed. */
export type ParsedElement = Parsed.Element;

/** Deeper than anybody writes; what lies deeper lies beside what it was in, so that no file can overflow the stack. */
const deepest = 400;

const isElement = (node: Parsed.Node): node is ParsedElement => 'tagName' in node;

/** A page, with the lines of its elements. */
export const parsePage = (text: string): Parsed.Document =>
  parse(text, {sourceCodeLocationInfo: true});

/** All elements inside, in their order. What a template holds is no part of a page. */
export function elementsIn(root: Parsed.ParentNode): ParsedElement[] {
  const found: ParsedElement[] = [];
  // A stack of its own, as pages may be nested more deeply than calls.
  const open: Parsed.Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let i = node.childNodes.length; i--;) open.push(node.childNodes[i]!);
  }
  return found;
}

export const attribute = ({attrs}: ParsedElement, wanted: string): string | undefined =>
  attrs.find(({name}) => name === wanted)?.value;

export const hasClass = (element: ParsedElement, wanted: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(wanted);

/** All text inside. */
export function textIn(root: Parsed.ParentNode): string {
  let text = '';
  const open: Parsed.Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') text += (node as Parsed.TextNode).value;
    else if ('childNodes' in node)
      for (let i = node.childNodes.length; i--;) open.push(node.childNodes[i]!);
  }
  return text;
}

/** The tree of an element, and where in the text its parts stand, by their places. */
export interface Placed {
  readonly tree: Tree;
  readonly offsets: ReadonlyMap<string, number>;
}

interface Growing extends Tree {
  readonly content: TreeNode[];
}

/** Copies an element as `treeOf` in `src/sources` does on a page: without maps inside. */
export function placedTree(root: ParsedElement): Placed {
  const counts = new Map<string, number>();
  const offsets = new Map<string, number>();
  const begin = ({tagName, attrs, sourceCodeLocation}: ParsedElement, around = ''): Growing => {
    // The cells of a table are counted by row.
    const [row, key] = /^t[dh]$/.test(tagName) ? [`${around}, `, around + tagName] : ['', tagName];
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    const place = `${row}${tagName} ${n}`;
    if (sourceCodeLocation) offsets.set(place, sourceCodeLocation.startOffset);
    const [, role] = /^journey-(map|stage|step|persona)$/.exec(tagName) ?? [];
    const attributes = Object.create(null) as Record<string, string>;
    for (const {name, value} of attrs) attributes[name] = value;
    return {name: tagName, role: role as JourneyRole | undefined, attributes, content: [], place};
  };
  const fill = (tree: Growing, nodes: readonly Parsed.ChildNode[], depth: number): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text') tree.content.push((node as Parsed.TextNode).value);
      else if (isElement(node) && node.tagName !== 'journey-map') {
        const own = begin(node, tree.place);
        tree.content.push(own);
        if (depth < deepest) fill(own, node.childNodes, depth + 1);
        else tree.content.push(textIn(node));
      }
    }
  };
  const tree = begin(root);
  fill(tree, root.childNodes, 0);
  return {tree, offsets};
}
