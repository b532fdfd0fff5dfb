/** What an element draws, told by parts, roles and words rather than by classes. */

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function clean(node: Element | DocumentFragment): void {
  for (const child of [...node.childNodes]) {
    if (child instanceof Comment) child.remove();
    else if (child instanceof Element) {
      if (child.localName === 'style') child.remove();
      else clean(child);
    }
  }
  node.normalize();
  for (const child of [...node.childNodes]) {
    if (!(child instanceof Text)) continue;
    const text = child.data.replace(/\s+/g, ' ');
    if (text.trim()) child.data = text;
    else child.remove();
  }
}

/** The whole shadow DOM as text, without Lit's comments, without the white space of templates, and without what fills the overview, which comes later where it is needed. */
export function drawing(element: Element): string {
  const copy = document.createElement('div');
  const {shadowRoot} = element;
  if (!shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  for (const node of shadowRoot.childNodes) copy.append(document.importNode(node, true));
  copy.querySelector('.overview')?.replaceChildren();
  clean(copy);
  return copy.innerHTML.replace(/ (class|part)="([^"]*)"/g, (_, name: string, value: string) =>
    squeeze(value) ? ` ${name}="${squeeze(value)}"` : '',
  );
}

/** What is drawn under all these part names, in order; a step's title is only found if asked for by `step-title`. */
export function parts<E extends Element = HTMLElement>(element: Element, names: string): E[] {
  const selector = names
    .split(' ')
    .map(name => `[part~="${name}"]`)
    .join('');
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export function part<E extends Element = HTMLElement>(element: Element, names: string): E {
  const [found] = parts<E>(element, names);
  if (!found) throw new Error(`<${element.localName}> draws no ${names}`);
  return found;
}

export const text = (node: Node | null | undefined): string => squeeze(node?.textContent ?? '');

export const texts = (element: Element, names: string): string[] => parts(element, names).map(text);

/** The headings inside the boxes of that part: of a stage without its goal, of a step without its actions. */
export const titles = (element: Element, name: 'stage-title' | 'step-title'): string[] =>
  parts(element, name).map(title =>
    text(title.matches('[role=heading]') ? title : title.querySelector('[role=heading]')),
  );

/** The names of the rows, without those of titles. */
export const lanes = (element: Element): string[] =>
  parts(element, 'lane-label')
    .filter(label => !label.matches('[part~=stages], [part~=steps]'))
    .map(text);

/** All that an element says: its text, and what stands for its pictures. */
export const said = (element: Element | null | undefined): string =>
  [element, ...(element?.querySelectorAll('*') ?? [])]
    .map(one => one?.getAttribute('aria-label'))
    .concat(text(element))
    .filter(Boolean)
    .join(' ');

/** The feelings in words, column by column. */
export const feelings = (element: Element): string[] => parts(element, 'cell emotion').map(said);

/** Path data of the curve, piece by piece. */
export const curveLines = (element: Element): string[] =>
  parts(element, 'curve-line')
    .map(path => path.getAttribute('d') ?? '')
    .filter(Boolean);

/** The problems that the note names. */
export const noted = (element: Element): string[] =>
  parts(element, 'problem').flatMap(note => [...note.querySelectorAll('li')].map(text));

/** What the Tab key reaches. */
export const focusable = (element: Element): Element[] => [
  ...(element.shadowRoot?.querySelectorAll('a[href], button, summary, [tabindex]') ?? []),
];

/** Whether the author's own content is what a reader sees. */
export function showsContent(element: Element): boolean {
  const slot = element.shadowRoot?.querySelector('slot');
  if (!slot) return false;
  const [shown] = slot.assignedElements();
  return !!shown && shown.getClientRects().length > 0;
}
