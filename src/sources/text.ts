/** Deeper than any parser nests. Only a script can build such a tree, and it must not overflow the stack. */
const deepest = 1_000;

/** What a reader never sees as text, and forms: a field's name may stand for any property of its form. */
const silent = /^(script|style|template|svg|form)$/;

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
    // By its type: in another document than the library's, there are other classes.
    if (node.nodeType === 3) text += (node as Text).data.replace(/[ \t\n\r\f]+/g, ' ');
    else if (node.nodeType === 1 && depth < deepest) {
      const inner = node as Element;
      const {localName} = inner;
      // A field may even take the place of its form's name.
      if (silent.test(localName) || inner instanceof HTMLFormElement || take?.(inner)) continue;
      const said = textOf(inner, take, depth + 1);
      text += blocks.test(localName) ? `\n${said}\n` : said;
    }
  }
  return text;
}

export const isHeading = (element: Element): boolean => /^h\d$/.test(element.localName);
