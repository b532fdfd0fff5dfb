import {collapse} from '../model/notation.js';
import type {Tree} from './tree.js';

/** A line of text as a reader sees it, and what it is there. */
export interface Line {
  /** White space collapsed; empty for a picture alone and for what is read in another way. */
  readonly text: string;
  /** How high a heading it is: 1 to 6, or 7 for a line that is bold as a whole. */
  readonly level?: number | undefined;
  /** How many lists it stands in. */
  readonly depth: number;
  /** The item of a list that begins with it. */
  readonly item?: Tree | undefined;
  /** Where its links lead, by their texts. */
  readonly links?: ReadonlyMap<string, string> | undefined;
  /** The first picture in it. */
  readonly image?: Tree | undefined;
  /** What is read in another way: a table, or what fills a lane. */
  readonly whole?: Tree | undefined;
  /** Where it stands, as in `li 3`: the third item. */
  readonly place: string;
}

/** What holds for the text inside of an element. */
interface Around {
  readonly depth: number;
  readonly level?: number | undefined;
  readonly isBold: boolean;
  readonly place: string;
  /** The item that the next line begins. */
  readonly begins: {item?: Tree | undefined};
}

/** A line while its text is gathered. */
interface Draft {
  around: Around;
  text: string;
  /** How much of the text is bold. */
  bold: number;
  links?: Map<string, string>;
  image?: Tree | undefined;
}

/** What stands on lines of its own: editors put such layers around and between words. */
const blocks =
  /^(address|article|blockquote|br|caption|d[dlt]|div|fig\w+|h\d|hr|li|main|[ou]l|p|pre|section|t\w*)$/;

/** Signs that some editors put in front of what looks like a list. A sign before a digit is a minus. */
const bullet = /^([•·▪‣●○◦*§–-]|o(?=\s{2}))[\s\u00a0]+(?!\d)/;

const isBlank = (text: string) => !text.trim();

const lengthOf = (text: string) => text.replace(/\s+/g, '').length;

function boldOf({name, attributes: {style = ''}}: Tree, isBold: boolean): boolean {
  // Google Docs puts a bold element that is not bold around everything.
  const [, weight] = /font-weight:\s*(\w+)/.exec(style) ?? [];
  return weight ? /^(bold|[6-9])/.test(weight) : isBold || /^(b|strong|th)$/.test(name);
}

function levelOf({name, attributes: {role, 'aria-level': level}}: Tree): number | undefined {
  if (role === 'heading') return Number(level) || 2;
  return /^h\d$/.test(name) ? Number(name[1]) : undefined;
}

/** How deep a list is that an editor writes as paragraphs. */
const fakeDepth = ({attributes: {style = ''}}: Tree) =>
  Number(/mso-list:[^;]*level(\d)/.exec(style)?.[1] ?? 0);

/** How much deeper an item is that an editor only moves to the right. */
const indentOf = ({attributes}: Tree) =>
  Number(/\bindent-(\d)/.exec(attributes['class'] ?? '')?.[1] ?? 0);

/** The sign at a heading that leads to it, and what else is not for reading. */
const isPermalink = ({name, attributes, content}: Tree) =>
  name === 'a' &&
  (attributes['aria-hidden'] === 'true' || /^[¶#§🔗]?$/u.test(content.join('').trim()));

/** A picture of a sign that stands for the sign: editors make them of faces. */
const signOf = ({attributes: {alt = ''}}: Tree) =>
  /^\p{Extended_Pictographic}[\p{M}\u200d\p{Extended_Pictographic}]*$/u.test(alt) ? alt : '';

/** Gathers the lines of an element. */
class Gatherer {
  readonly lines: Line[] = [];
  readonly #takes: (tree: Tree) => boolean;
  readonly #counts = new Map<string, number>();
  #draft: Draft | undefined;

  constructor(takes: (tree: Tree) => boolean) {
    this.#takes = takes;
  }

  walk({content}: Tree, around: Around): void {
    for (const node of content) {
      if (typeof node === 'string') this.#add(node, around);
      else this.#enter(node, around);
    }
  }

  /** Ends the line. */
  end(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (!draft) return;
    const {around, bold, links, image} = draft;
    // Editors put signs of no width where nothing else is.
    const said = collapse(draft.text.replace(/[\u200b\u2060\ufeff]|^\s*\u200d\s*$/g, ''));
    if (!said && !image) return;
    const {depth, begins, place} = around;
    const text = said.replace(bullet, '');
    // A sign alone makes an item of what is no list.
    const isLoose = !depth && text !== said;
    const {item} = begins;
    begins.item = undefined;
    const length = lengthOf(draft.text);
    const level = around.level ?? (length && bold === length && !depth ? 7 : undefined);
    this.lines.push({
      text,
      level,
      depth: isLoose ? 1 : depth,
      item: item ?? (isLoose ? {name: 'li', attributes: {}, content: []} : undefined),
      links,
      image,
      place,
    });
  }

  #add(text: string, around: Around): void {
    if (!this.#draft && isBlank(text)) return;
    const draft = this.#open(around);
    draft.text += text.replace(/[ \t\n\r\f]+/g, ' ');
    if (around.isBold) draft.bold += lengthOf(text);
  }

  #open(around: Around): Draft {
    return (this.#draft ??= {around, text: '', bold: 0});
  }

  #enter(tree: Tree, around: Around): void {
    const {name, role} = tree;
    const n = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, n);
    const place = `${name} ${n}`;
    // A heading is one line, however it is laid out.
    const isBlock = !around.level && (blocks.test(name) || Boolean(role));
    if (isBlock) this.end();
    else if (name === 'br') this.#add(' ', around);
    if (role || isPermalink(tree)) return;
    if (name === 'table' || this.#takes(tree)) {
      this.end();
      this.lines.push({text: '', depth: around.depth, whole: tree, place});
    } else if (name === 'img') {
      if (signOf(tree)) this.#add(signOf(tree), around);
      else this.#open(around).image ??= tree;
    } else {
      const start = this.#draft?.text.length ?? 0;
      this.walk(tree, this.#inside(tree, around, isBlock ? place : ''));
      this.#link(tree, start);
    }
    if (isBlock) this.end();
  }

  #link({name, attributes: {href}}: Tree, start: number): void {
    const draft = this.#draft;
    const text = draft && collapse(draft.text.slice(start));
    if (name === 'a' && href && text) (draft.links ??= new Map()).set(text, href);
  }

  #inside(tree: Tree, around: Around, place: string): Around {
    const {name} = tree;
    const level = levelOf(tree) ?? around.level;
    const isBold = boldOf(tree, around.isBold);
    const fake = fakeDepth(tree);
    const isItem = Boolean(fake) || /^(li|d[dt])$/.test(name);
    const isList = /^([ou]l|dl|dd)$/.test(name);
    return {
      level,
      isBold,
      place: place || around.place,
      // An item without a list is one all the same.
      depth: fake || indentOf(tree) + (isItem && !around.depth ? 1 : around.depth + Number(isList)),
      begins: isItem ? {item: tree} : around.begins,
    };
  }
}

const nowhere: Around = {depth: 0, isBold: false, place: '', begins: {}};

/**
 * The lines of an element, broken where a block or `<br>` begins or ends. Parts
 * of a map are left out.
 *
 * @param takes Says which elements are read in another way; tables always are.
 */
export function linesOf(tree: Tree, takes: (tree: Tree) => boolean = () => false): Line[] {
  const gatherer = new Gatherer(takes);
  gatherer.walk(tree, {...nowhere, begins: {}});
  gatherer.end();
  return gatherer.lines;
}

/** All the text of some lines in one. */
export const join = (lines: readonly Line[]): string =>
  lines
    .map(({text}) => text)
    .filter(Boolean)
    .join(' ');
