import {linesOf} from '../formats/lines.js';
import {treeOf} from './tree.js';

/** The text of the first heading among an element's content, outside of its parts. */
export const headingOf = (host: Element): string | undefined =>
  linesOf(treeOf(host)).find(({level = 7}) => level < 7)?.text;
