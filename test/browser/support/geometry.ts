/** Where things are drawn, with some room for engines that round differently. */

export const rect = (element: Element | null | undefined): DOMRect => {
  if (!element) throw new Error('there is nothing to measure');
  return element.getBoundingClientRect();
};

export const middle = ({left, right}: DOMRect): number => (left + right) / 2;

/** Whether two boxes cover each other by more than a pixel both ways. */
export const cover = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** The box around the words of an element, which may be far narrower than its own. */
export function textRect(element: Element): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const words: DOMRect[] = [];
  for (let node; (node = walker.nextNode());) {
    range.selectNodeContents(node);
    if (node.textContent!.trim()) words.push(range.getBoundingClientRect());
  }
  const left = Math.min(...words.map(word => word.left));
  const top = Math.min(...words.map(word => word.top));
  const right = Math.max(...words.map(word => word.right));
  const bottom = Math.max(...words.map(word => word.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Which of the boxes cover which others, by number. */
export const covered = (boxes: readonly DOMRect[], others: readonly DOMRect[]): string[] =>
  boxes.flatMap((box, i) =>
    others.flatMap((other, j) => (other !== box && cover(box, other) ? `${i} over ${j}` : [])),
  );
