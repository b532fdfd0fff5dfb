import {outerOf} from '../internal/family.js';

/** The tag as `Intl` takes it; undefined without one or if it would throw. */
function canonical(tag: string | undefined): string | undefined {
  try {
    // Most elements have an empty one; it would throw, and that takes long.
    return Intl.getCanonicalLocales(tag || [])[0];
  } catch {
    return undefined;
  }
}

/**
 * The language of an element: the nearest `lang` that is a language tag, up
 * through shadow roots, then English.
 */
export function languageOf(element: Element): string {
  let node: Node | null | undefined = element;
  while (node) {
    // Only some elements have one; documents and shadow roots do not.
    const lang = canonical((node as Partial<HTMLElement>).lang);
    if (lang) return lang;
    node = outerOf(node);
  }
  return 'en';
}
