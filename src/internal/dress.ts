import {adoptStyles, type CSSResult} from 'lit';

/**
 * Gives a shadow root its styles. A style sheet made by a script is of use in
 * its own document alone, so in a frame or a window that an element has been
 * moved to, others are made. A document that nobody sees needs none.
 */
export function dress(root: ShadowRoot, styles: CSSResult[]): void {
  const {defaultView: view} = root.ownerDocument;
  if (view === window) adoptStyles(root, styles);
  else if (view) {
    root.adoptedStyleSheets = styles.map(style => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }
}
