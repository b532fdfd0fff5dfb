import {roleOf} from '../internal/family.js';
import {textOf} from './text.js';

/** The text of the first heading among an element's content, outside its stages. */
export function headingOf(host: Element): string | undefined {
  for (const heading of host.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    let above = heading.parentElement;
    while (above && above !== host && !roleOf(above)) above = above.parentElement;
    if (above === host) return textOf(heading).replace(/\s+/g, ' ').trim() || undefined;
  }
  return undefined;
}
