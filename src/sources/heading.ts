import {roleOf} from '../internal/family.js';
import {collapse} from '../model/notation.js';
import {isHeading, textOf} from './text.js';

/** The text of the first heading among an element's content, outside of its parts. */
export function headingOf(host: Element): string | undefined {
  let heading = '';
  textOf(host, element => {
    if (isHeading(element)) heading ||= collapse(textOf(element));
    return !!heading || !!roleOf(element);
  });
  return heading || undefined;
}
