import type {CSSResult} from 'lit';

/** The styles of an element with those that came later. The layouts, which are the last three of its own, go before them. */
export const withWorn = (own: readonly CSSResult[], worn: Iterable<CSSResult>): CSSResult[] => [
  ...own.slice(0, -3),
  ...worn,
  ...own.slice(-3),
];

/**
 * Gives a shadow root its styles anew. A style sheet made by a script is of
 * use in its own document alone, so an element that has moved to another one,
 * in a frame or a window, needs others. A document that nobody sees needs none.
 */
export function dress(root: ShadowRoot, styles: CSSResult[]): void {
  const {defaultView: view} = root.ownerDocument;
  if (!view) return;
  root.adoptedStyleSheets = styles.map(({styleSheet, cssText}) => {
    if (view === window && styleSheet) return styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
