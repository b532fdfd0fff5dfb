import {HTMLElementOrStub} from '../internal/html-element.js';

/**
 * What may become a map; of tables without a class only those that are marked.
 * A page has one body, the fields of a form may hide what is asked of it, and
 * in a drawing there is no place for a map.
 */
const hooks =
  ':is(:is(figure,div,section,pre,a[href]).journey-map,pre>code.language-journey-map,' +
  'div.language-journey-map,div.highlight-journey-map,table,[data-journey-map])' +
  ':not(body,form,svg *)';

/** A map, and where somebody writes: what an editor knows by its place must not move. */
const taken = 'journey-map,[contenteditable]:not([contenteditable=false i])';

/** What has to stay a child of what it stands in, wherever its content comes from. */
const fixed = 'li,dd,td,th';

// Taken from the class, not from the node: a field of a form may be called `matches`.
const {matches, querySelectorAll} = HTMLElementOrStub.prototype;

const isElement = (node: Node): node is Element =>
  Reflect.get(HTMLElementOrStub.prototype, 'nodeType', node) === 1;

/** Whether a node may become a map. */
export const isHook = (node: Node): node is Element => isElement(node) && matches.call(node, hooks);

/** What may become a map: the root itself, and what is in it; outer ones first. */
export function findHooks(root: Node): Element[] {
  const inner = isElement(root)
    ? querySelectorAll.call(root, hooks)
    : // A text or a comment has no elements.
      (root as Partial<ParentNode>).querySelectorAll?.(hooks);
  return [...(isHook(root) ? [root] : []), ...(inner ?? [])];
}

/** Whether a map there would be one too many, or would disturb. */
export const isTaken = (hook: Element): boolean =>
  !!(hook.closest(taken) ?? hook.querySelector(taken));

/** Whether the map goes into the element; else it takes the element in. */
export const isContainer = (hook: Element, src: unknown): boolean =>
  hook.matches(
    src ? fixed : `:is(figure,div,section):is(.journey-map,[data-journey-map]),${fixed}`,
  );

// French puts a space before the colon, and editors make it one that does not break.
const isMark = (element: Element): boolean =>
  /^\s*journey-map\s*:/i.test(element.textContent ?? '');

/** Whether a heading, or what a host puts around it, marks the table after it. */
export const isMarkHeading = (node: Node): node is Element =>
  isElement(node) && isMark(node) && !node.querySelector('table');

/** The heading directly before a table, or before the layers around it, if it marks the table. */
export function markBefore(table: Element): Element | undefined {
  let node: Element | null = table;
  do {
    let before: Element | null = node.previousElementSibling;
    // Editors leave empty paragraphs.
    while (before && !before.textContent?.trim()) before = before.previousElementSibling;
    if (before) return isMarkHeading(before) ? before : undefined;
    node = node.parentElement;
  } while (node && !/^(body|main|article)$/.test(node.localName));
  return undefined;
}

/** The figure around a table, if its caption marks the table. */
export function markAround(table: Element): Element | undefined {
  const figure = table.closest('figure');
  const caption = figure?.querySelector('figcaption');
  return figure && caption && isMark(caption) ? figure : undefined;
}

/** Whether a table says by its caption, or another element by its class or attribute, that it is a map. */
export function isMarked(hook: Element): boolean {
  const {caption} = hook as Partial<HTMLTableElement>;
  return (
    (caption && isMark(caption)) || !hook.matches('table:not(.journey-map,[data-journey-map])')
  );
}
