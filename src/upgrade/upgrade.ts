import {outward} from '../internal/outward.js';
import {isParsed} from '../sources/parsed.js';

/** A `<journey-map>`, told without its class, which may not be registered where the map stands. */
export interface JourneyMapLike extends HTMLElement {
  data?: unknown;
  src?: string | null | undefined;
}

/**
 * What may become a map; of tables without a class only those that are marked.
 * A page has one root and one body, the fields of a form may hide what is asked
 * of it, and in a drawing there is no place for a map.
 */
export const hooks =
  ':is(:is(figure,div,section,pre,a[href]).journey-map,pre>code.language-journey-map,' +
  'div.language-journey-map,div.highlight-journey-map,table,[data-journey-map])' +
  ':not(:root,body,form)';

/** A map, and where somebody writes: what an editor knows by its place must not move. */
const taken = 'journey-map,[contenteditable]:not([contenteditable=false i])';

// French puts a space before the colon, and editors make it one that does not break.
const isMark = (element: Element | null | undefined): boolean =>
  /^\s*journey-map\s*:/i.test(element?.textContent ?? '');

/** What stands directly before a table, or before the layers around it, if it marks the table: a heading, or what a host puts around one. */
function markBefore(table: Element): Element | undefined {
  for (const node of outward(table) as Iterable<Element>) {
    // Nor out of a fragment or a shadow root, which have no name.
    if (/^(body|main|article)?$/.test(node.localName ?? '')) break;
    let before = node.previousElementSibling;
    // Editors leave empty paragraphs.
    for (let i = 0; i < 3 && before && !String(before.textContent).trim(); i++)
      before = before.previousElementSibling;
    if (before) return isMark(before) && !before.querySelector('table') ? before : undefined;
  }
  return undefined;
}

/** The address that an element gives of a map, if it does. */
const addressIn = (hook: Element): string | false | null =>
  hook.getAttribute('data-journey-map') || (hook.localName === 'a' && hook.getAttribute('href'));

/** Makes a map of what may become one; none if it does not, is one already, or is not there in full yet. */
function makeMap(hook: Element): JourneyMapLike[] {
  const {localName, ownerDocument} = hook;
  const src = addressIn(hook);
  const table = localName === 'table' ? (hook as HTMLTableElement) : undefined;
  const heading = table && markBefore(table);
  const around = table?.closest('figure');
  const figure = isMark(around?.querySelector('figcaption')) && around;
  const whole = figure || (hook.matches('pre>code') && hook.parentElement) || hook;
  const isInside = hook.matches(
    (src ? '' : ':is(figure,div,section):is(.journey-map,[data-journey-map]),') + 'li,dd,td,th',
  );
  if (
    !(
      !table ||
      heading ||
      figure ||
      isMark(table.caption) ||
      hook.matches('.journey-map,[data-journey-map]')
    ) ||
    hook.closest(taken) ||
    hook.querySelector(taken) ||
    !(src || hook.firstElementChild || hook.textContent?.trim()) ||
    // Nothing can stand in the place of what has none.
    !(isInside || whole.parentNode) ||
    // What is not on the page comes from a script, and is there in full.
    (whole.isConnected && !isParsed(whole))
  )
    return [];

  const map = ownerDocument.createElement('journey-map');
  const lang = (hook as HTMLElement).lang || (whole as HTMLElement).lang;
  if (src) map.setAttribute('src', src);
  if (lang) map.lang = lang;
  if (isInside) {
    // One by one: a call takes only so many arguments.
    for (const node of [...hook.childNodes]) map.append(node);
    hook.append(map);
  } else {
    whole.before(map);
    map.append(whole);
    if (heading) map.prepend(heading);
  }
  return [map];
}

/**
 * Makes maps of the plain markup in a root, and of the root itself: of what has
 * the class `journey-map`, of tables whose caption or heading begins with
 * `journey-map:`, of code blocks in the language `journey-map`, and of what has
 * the attribute `data-journey-map`, which may hold the address of a JSON file.
 *
 * A `figure`, `div` or `section` gets a `<journey-map>` that takes in its
 * content; anything else is taken in by a `<journey-map>` in its place. What is
 * a map already, what somebody is editing, and what the parser is not done with
 * stays as it is. Gives the new maps, which may not be drawn yet.
 *
 * @param root Default: the whole document.
 */
export function upgrade(root: ParentNode = document): JourneyMapLike[] {
  const found = [...root.querySelectorAll(hooks)];
  if (root.nodeType === 1 && (root as Element).matches(hooks)) found.unshift(root as Element);
  return found.flatMap(makeMap);
}
