import {HTMLElementOrStub} from '../internal/html-element.js';
import {isHeading} from '../sources/text.js';

/** What may become a map; of tables without a class only those that are marked. */
const hooks =
  ':is(figure,div,section,table,pre,a[href]).journey-map,pre>code.language-journey-map,' +
  'div:is(.language-journey-map,.highlight-journey-map),table,' +
  // A page has one `html` and `body`, and the fields of a form may hide what is asked of it.
  '[data-journey-map]:not(html,head,body,form)';

/** Where somebody writes. What an editor knows by its place must not move. */
const editable = '[contenteditable]:not([contenteditable=false i])';

/** What keeps its place around the map. */
const containers = ':is(figure,div,section):is(.journey-map,[data-journey-map])';

/** What has to stay a child of what it stands in, wherever its content comes from. */
const fixed = 'li,dd,td,th';

// Taken from the class, not from the node: a field of a form may be called `matches`.
const {matches, querySelectorAll} = HTMLElementOrStub.prototype;

const isElement = (node: Node): node is Element =>
  Reflect.get(Node.prototype, 'nodeType', node) === 1;

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

/** Whether a map there would be one too many, or would disturb: in or around a map, an editor, a drawing. */
export const isTaken = (hook: Element): boolean =>
  !!hook.closest(`journey-map,svg *,${editable}`) ||
  !!hook.querySelector(`journey-map,${editable}`);

/** Whether the map goes into the element; else it takes the element in. */
export const isContainer = (hook: Element, src: unknown): boolean =>
  hook.matches(src ? fixed : `${containers},${fixed}`);

// French puts a space before the colon, and editors make it one that does not break.
const isMark = (element: Element): boolean =>
  /^\s*journey-map\s*:/i.test(element.textContent ?? '');

/** The heading directly before a table, or before the layers around it, if it marks the table. */
export function markBefore(table: Element): Element | undefined {
  let node: Element | null = table;
  do {
    const before: Element | null = node.previousElementSibling;
    if (before) return isHeading(before) && isMark(before) ? before : undefined;
    node = node.parentElement;
  } while (node && /^(figure|div)$/.test(node.localName));
  return undefined;
}

/** What a heading may mark: a table directly after it, or in layers there. */
export function markedBy(node: Node): Element[] {
  const heading = node as Element;
  const next = isHeading(heading) && isMark(heading) && heading.nextElementSibling;
  return next ? findHooks(next) : [];
}

/** Whether a table says by its caption, or another element by its class or attribute, that it is a map. */
export function isMarked(hook: Element): boolean {
  const {caption} = hook as Partial<HTMLTableElement>;
  return (
    (caption && isMark(caption)) || !hook.matches('table:not(.journey-map,[data-journey-map])')
  );
}
