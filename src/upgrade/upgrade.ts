import {isParsed} from '../sources/parsed.js';
import {findHooks, isContainer, isMarked, isTaken, markAround, markBefore} from './hooks.js';

/** A `<journey-map>`, told without its class, which may not be registered where the map stands. */
export interface JourneyMapLike extends HTMLElement {
  data?: unknown;
  src?: string | null | undefined;
}

/** Makes a map of what may become one; none if it does not, is one already, or is not there in full yet. */
export function upgradeHook(hook: Element): JourneyMapLike[] {
  const {localName, ownerDocument} = hook;
  const src =
    hook.getAttribute('data-journey-map') || (localName === 'a' && hook.getAttribute('href'));
  const isTable = localName === 'table';
  const heading = isTable && markBefore(hook);
  const figure = isTable && markAround(hook);
  const isInside = isContainer(hook, src);
  const whole = figure || (hook.matches('pre>code') && hook.parentElement) || hook;
  const lang = (hook as HTMLElement).lang || (whole as HTMLElement).lang;
  const {parentNode} = whole;
  if (
    !(heading || figure || isMarked(hook)) ||
    isTaken(hook) ||
    !(src || hook.firstElementChild || hook.textContent?.trim()) ||
    // Nothing can stand in the place of what has none, or beside the element that is the page.
    !(isInside || (parentNode && parentNode !== ownerDocument)) ||
    // What is not on the page comes from a script, and is there in full.
    (whole.isConnected && !isParsed(whole))
  )
    return [];

  const map = ownerDocument.createElement('journey-map');
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
 */
export function upgrade(root: Node = document): JourneyMapLike[] {
  return findHooks(root).flatMap(upgradeHook);
}
