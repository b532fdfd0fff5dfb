import {observe} from './observe.js';

/** What tells of the script that is running. */
type Page = Pick<Document, 'currentScript' | 'querySelector'>;

/**
 * Whether the page makes its maps itself: its script tag for the library has
 * `data-manual`. A module does not know its tag, which is then told by its address.
 */
export const isManual = (page: Page): boolean =>
  !!(
    page.currentScript ?? page.querySelector('script[src*="journey-map"][data-manual]')
  )?.hasAttribute('data-manual');

/** Observes the page, unless there is none, or it does not want that. */
export function observePage(page: Document | undefined = globalThis.document): void {
  if (page && !isManual(page)) observe(page);
}
