/**
 * Of Lit, what makes templates and styles and draws none: a file beside the
 * classic one gives them to that one's Lit. It has this in place of Lit.
 */
import type {CSSResult} from 'lit';

export const nothing = Symbol.for('lit-nothing');

/** A template, as Lit's own `html` makes it. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) => ({
  _$litType$: 1,
  strings,
  values,
});

/** Styles, as Lit's own `css` makes them; their style sheet is made once. */
export const unsafeCSS = (cssText: string): CSSResult => {
  let styleSheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!styleSheet) (styleSheet = new CSSStyleSheet()).replaceSync(cssText);
      return styleSheet;
    },
  } as CSSResult;
};
