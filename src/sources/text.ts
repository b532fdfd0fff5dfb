/** Deeper than any parser nests. Only a script can build such a tree, and it must not overflow the stack. */
export const deepest = 1_000;

/** What a reader never sees as text. */
export const isSilent = (element: Element): boolean =>
  /^(script|style|template|noscript|svg)$/.test(element.localName);

/** What stands on lines of its own: editors put such layers around and between words. */
export const breaksLine = (element: Element): boolean =>
  /^(article|blockquote|br|d[dlt]|div|h[1-6r]|[ou]l|li|p|pre|section|t[dhr])$/.test(
    element.localName,
  );

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The text of an element, with a line break wherever a block or `<br>` begins or ends. */
export function textOf(element: Element, depth = 0): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue!.replace(/[ \t\n\r\f]+/g, ' ');
    else if (isElement(node) && !isSilent(node) && depth < deepest) {
      const inner = textOf(node, depth + 1);
      text += breaksLine(node) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

/** The items of a list, through whatever an editor put around them; a list inside an item is part of its text. */
export const listItems = (element: Element, depth = 0): Element[] =>
  [...element.children].flatMap(child =>
    child.localName === 'li' ? child : depth < deepest ? listItems(child, depth + 1) : [],
  );
