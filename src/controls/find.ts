/** The boxes whose text is sought through; what stands in one of them is part of it. */
const boxes = '.stage-title,.step-title,.item,.chip,.start>.bar-label';

/** What is there for the ear alone. */
const unseen = '.told,.word';

/** Marks of the browser, which need no change of what is drawn. They belong to a whole document, so maps share them. */
const names = ['journey-find', 'journey-found'] as const;

/** Without accents and capitals; what a letter is made into may be longer or shorter. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds a text in what is drawn, and marks it. */
export class Finder {
  readonly #root: HTMLElement | DocumentFragment;
  hits: readonly Range[] = [];
  /** Which of the hits is looked at; -1 is none of them. */
  at = -1;

  constructor(root: HTMLElement | DocumentFragment) {
    this.#root = root;
  }

  /** Marks all places of a text; none of an empty one. */
  mark(text: string): void {
    const old = this.hits;
    const sought = plain(text.trim());
    this.hits = sought ? this.#boxes().flatMap(box => seek(box, sought)) : [];
    this.at = Math.min(this.at, this.hits.length - 1);
    this.#show(old);
  }

  /** Goes to another hit and around the end. */
  go(by: number): void {
    const {length} = this.hits;
    if (!length) return;
    this.at = this.at < 0 && by < 0 ? length - 1 : (this.at + by + length) % length;
    this.#show(this.hits);
    boxOf(this.hits[this.at]!).scrollIntoView({block: 'nearest', inline: 'center'});
  }

  #boxes(): Element[] {
    return [...this.#root.querySelectorAll(boxes)].filter(
      box => !box.parentElement!.closest(boxes),
    );
  }

  #show(old: readonly Range[]): void {
    const now = this.hits[this.at];
    const {CSS: styles, Highlight: Marks} = this.#root.ownerDocument.defaultView ?? globalThis;
    if (!styles.highlights) {
      for (const {dataset} of this.#root.querySelectorAll<HTMLElement>('[data-hit]'))
        delete dataset['hit'];
      for (const hit of this.hits) boxOf(hit).dataset['hit'] = '';
      if (now) boxOf(now).dataset['hit'] = 'now';
      return;
    }
    names.forEach((name, i) => {
      const marks = styles.highlights.get(name) ?? new Marks();
      marks.priority = i;
      styles.highlights.set(name, marks);
      for (const hit of old) marks.delete(hit);
      for (const hit of this.hits) if (!i || hit === now) marks.add(hit);
    });
  }
}

const boxOf = ({startContainer}: Range) =>
  startContainer.parentElement!.closest<HTMLElement>(boxes)!;

/** All places of a text in a box, across the texts that it is made of. */
function seek(box: Element, sought: string): Range[] {
  const page = box.ownerDocument;
  // Texts alone.
  const walker = page.createTreeWalker(box, 4);
  const places: [Text, number][] = [];
  let said = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement!.closest(unseen)) continue;
    [...node.data].reduce((at, sign) => {
      for (const letter of plain(sign)) {
        said += letter;
        places.push([node, at]);
      }
      return at + sign.length;
    }, 0);
  }
  const found: Range[] = [];
  for (let i = -1; (i = said.indexOf(sought, i + 1)) >= 0;) {
    const range = page.createRange();
    const [last, end] = places[i + sought.length - 1]!;
    range.setStart(...places[i]!);
    range.setEnd(last, end + 1);
    found.push(range);
  }
  return found;
}
