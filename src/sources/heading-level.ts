/** Elements looked at before it is given up: a page may have ten thousand. */
const reach = 2000;

/** What stands in these says nothing of what follows them; in maps it is not even shown. */
const closed = /^(journey-map|section|article|aside|nav)$/;

/**
 * The level below that of the nearest heading before an element, out of shadow
 * roots too; 2 if there is none, never more than 6. Headings of sections that
 * end before the element do not count.
 */
export function headingLevelAt(host: Element): number {
  let left = reach;
  for (let from: Element | undefined = host; from;) {
    const root = from.getRootNode();
    // 1 is for elements alone, in the filter 2 is for leaving one out with all that is in it.
    const walker = document.createTreeWalker(root, 1, node =>
      closed.test((node as Element).localName) ? 2 : 1,
    );
    walker.currentNode = from;
    while (left-- && walker.previousNode()) {
      // Properties and not methods: a field of a form may have any name, and then hides the method.
      const {role, ariaLevel, localName} = walker.currentNode as Element;
      const name = role === 'heading' ? `h${ariaLevel ?? 2}` : localName;
      const level = /^h([1-9])$/.exec(name)?.[1];
      if (level) return Math.min(Number(level) + 1, 6);
    }
    // A document may have a form called `host`.
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 2;
}
