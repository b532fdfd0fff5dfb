/** A node and everything around it, out of shadow roots too. */
export function* outward(start: Node | null): Generator<Node> {
  for (
    let node = start;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    yield node;
  }
}
