import type {ControlledMap} from './map.js';

/**
 * Prints the page with nothing on it but the map: what is around it has no
 * say in where it stands, and keeps its fonts and custom properties.
 */
export function printAlone({host, mark}: ControlledMap): void {
  const view = host.ownerDocument.defaultView!;
  const page = host.ownerDocument;
  const sheet = new view.CSSStyleSheet();
  // Inside another element's shadow, no style sheet of the page finds it; then all is printed.
  sheet.replaceSync(`@media print {
    :root:has(:state(printed)) :not(:has(:state(printed)), :state(printed)) { display: none !important }
    :has(:state(printed)) {
      display: block !important; position: static !important; float: none !important;
      inline-size: auto !important; block-size: auto !important;
      min-inline-size: 0 !important; max-inline-size: none !important; max-block-size: none !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important;
      overflow: visible !important; transform: none !important; contain: none !important;
    }
  }`);
  page.adoptedStyleSheets.push(sheet);
  mark('printed', true);
  view.addEventListener(
    'afterprint',
    () => {
      mark('printed', false);
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter(one => one !== sheet);
    },
    {once: true},
  );
  view.print();
}
