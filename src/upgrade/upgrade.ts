import {isParsed} from '../sources/parsed.js';
import {findHooks, isContainer, isMarked, isTaken, markBefore} from './hooks.js';

/** A `<journey-map>`, told without its class, which may not be registered where the map stands. */
export interface JourneyMapLike extends HTMLElement {
  data?: unknown;
  src?: string | null | undefined;
}

/** Makes a map of what may become one; undefined if it is none, is one already, or is not there in full yet. */
export function upgradeHook(hook: Element): JourneyMapLike | undefined {
  const {localName, ownerDocument} = hook;
  const src =
    hook.getAttribute('data-journey-map') || (localName === 'a' && hook.getAttribute('href'));
  const heading = localName === 'table' && markBefore(hook);
  const isEmpty = !src && !hook.firstElementChild && !hook.textContent?.trim();
  if (isEmpty || !(heading || isMarked(hook)) || isTaken(hook)) return undefined;

  const isInside = isContainer(hook, src);
  const whole = (hook.matches('pre>code') && hook.parentElement) || hook;
  const {parentNode} = whole;
  // Nothing can stand in the place of what has none, or beside the element that is the page.
  if (!isInside && (!parentNode || parentNode === ownerDocument)) return undefined;
  // What is not on the page comes from a script, and is there in full.
  if (whole.isConnected && !isParsed(whole)) return undefined;

  const map = ownerDocument.createElement('journey-map');
  const lang = hook.getAttribute('lang') || whole.getAttribute('lang');
  if (src) map.setAttribute('src', src);
  if (lang && !isInside) map.lang = lang;
  if (isInside) {
    // One by one: a call takes only so many arguments.
    for (const node of [...hook.childNodes]) map.append(node);
    hook.append(map);
  } else {
    whole.before(map);
    map.append(whole);
    if (heading) map.prepend(heading);
  }
  return map;
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
export function upgrade(root: ParentNode = document): JourneyMapLike[] {
  return findHooks(root).flatMap(hook => upgradeHook(hook) ?? []);
}
