import {outward} from '../internal/outward.js';

/** The tag as `Intl` takes it; undefined without one or if it would throw. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The language of an element: the nearest `lang` that is a language tag, up
 * through shadow roots, then English.
 */
export function languageOf(element: Element): string {
  for (const node of outward(element)) {
    // Only some elements have one; documents and shadow roots do not.
    const {lang} = node as Partial<HTMLElement>;
    const tag = lang && canonical(lang);
    if (tag) return tag;
  }
  return 'en';
}
