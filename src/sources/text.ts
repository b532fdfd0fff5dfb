/** Deeper than any parser nests. Only a script can build such a tree, and it must not overflow the stack. */
const deepest = 1_000;

/** What a reader never sees as text. */
const silent = /^(script|style|template|svg)$/;

/** What stands on lines of its own: editors put such layers around and between words. */
const blocks = /^(br|d[dt]|div|h\d|li|[ou]l|p|t[dhr])$/;

/**
 * The text of an element, with a line break wherever a block or `<br>` begins or ends.
 *
 * @param take Says whether an element is read in another way and no part of the text.
 */
export function textOf(
  element: Element,
  take?: (inner: Element) => boolean | undefined,
  depth = 0,
): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data.replace(/[ \t\n\r\f]+/g, ' ');
    else if (node instanceof Element && !silent.test(node.localName) && depth < deepest) {
      // A field's name may stand for any property of its form, so forms are left out.
      if (node instanceof HTMLFormElement || take?.(node)) continue;
      const inner = textOf(node, take, depth + 1);
      text += blocks.test(node.localName) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

export const isHeading = (element: Element): boolean => /^h\d$/.test(element.localName);
