/** The tag as `Intl` takes it; undefined if it would throw. */
function canonical(tag: string | null): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The language of an element: the nearest `lang` (or `xml:lang`) that is a
 * language tag, up through shadow roots, then the document's, then English.
 */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const lang = canonical(node.getAttribute('lang')) ?? canonical(node.getAttribute('xml:lang'));
      if (lang) return lang;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  // An element that is not attached yet belongs to its document all the same.
  return canonical(element.ownerDocument.documentElement.lang) ?? 'en';
}
