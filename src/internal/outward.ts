import {HTMLElementOrStub} from './html-element.js';

/** What a node stands in, out of a shadow root too. Not asked of the node itself: a field of a form may be called `parentNode` or `host`. */
export const outerOf = (node: Node): Node | null =>
  (Reflect.get(HTMLElementOrStub.prototype, 'parentNode', node) as Node | null) ??
  (node instanceof ShadowRoot ? node.host : null);

/** A node and everything around it. */
export function* outward(start: Node): Generator<Node> {
  for (let node: Node | null = start; node; node = outerOf(node)) yield node;
}
