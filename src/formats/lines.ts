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
  readonly place: string | undefined;
}

/** What holds for the text inside of an element. */
interface Around {
  readonly depth: number;
  readonly level?: number | undefined;
  readonly isBold?: boolean;
  readonly place?: string | undefined;
}

/** A line while its text is gathered. */
interface Draft extends Around {
  text: string;
  /** How much of the text is bold. */
  bold: number;
  links?: Map<string, string>;
  image?: Tree | undefined;
}

/** What stands on lines of its own: editors put such layers around and between words. */
const blocks = /^(br|d[dlt]|div|fig.*|h[\dr]|li|[ou]l|p(re)?|t([dhr]|able|body|foot|head))$/;

/** What a reader never sees as text. */
const silent = /^(script|style|template|svg|noscript)$/;

/** Signs that some editors put in front of what looks like a list. A sign before a digit is a minus. */
export const bullet = /^([•·▪‣●○*§]\s|([–-]|o(?=\s{2}))\s+(?!\d))\s*/;

/** The item that such a sign makes. */
const bulleted: Tree = {name: 'li', attributes: {}, content: []};

const lengthOf = (text: string) => text.replace(/\s+/g, '').length;

/** What holds inside of an element. */
function inside({name, attributes, place}: Tree, around: Around, isBlock: boolean): Around {
  const {style = '', class: names = ''} = attributes;
  // Google Docs puts a bold element that is not bold around everything.
  const [, weight] = /font-weight:\s*(\w+)/.exec(style) ?? [];
  // Word and Quill write lists inside each other side by side.
  const [, mark, more] = /\b(mso-list:[^;]{0,40}level|ql-indent-)(\d)/.exec(style + names) ?? [];
  const isItem = /^(li|d[dt])$/.test(name);
  const depth = around.depth + (/^([ou]l|dl|dd)$/.test(name) || (isItem && !around.depth) ? 1 : 0);
  return {
    level: /^h\d$/.test(name) ? Number(name[1]) : around.level,
    isBold: weight ? /^(bold|[6-9])/.test(weight) : around.isBold || /^(b|strong|th)$/.test(name),
    depth: mark?.[0] === 'm' ? Number(more) : depth + Number(more ?? 0),
    place: isBlock ? place : around.place,
  };
}

/** Gathers the lines of an element. */
class Gatherer {
  readonly lines: Line[] = [];
  readonly #takes: (tree: Tree) => unknown;
  #draft: Draft | undefined;
  /** The item that the next line begins. */
  #item: Tree | undefined;

  constructor(takes: (tree: Tree) => unknown) {
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
    if (!draft) return;
    this.#draft = undefined;
    const {level, depth, place, links, image} = draft;
    // Editors put signs of no width where nothing else is.
    const said = collapse(draft.text.replace(/[\u200b\u2060\ufeff]|^\s*\u200d\s*$/g, ''));
    if (!said && !image) return;
    const text = said.replace(bullet, '');
    // A sign alone makes an item of what is no list.
    const isLoose = !depth && text !== said;
    const isBold = !depth && said && draft.bold === lengthOf(draft.text);
    this.lines.push({
      text,
      level: level ?? (isBold ? 7 : undefined),
      depth: isLoose ? 1 : depth,
      item: this.#item ?? (isLoose ? bulleted : undefined),
      links,
      image,
      place,
    });
    this.#item = undefined;
  }

  #open(around: Around): Draft {
    return (this.#draft ??= {...around, text: '', bold: 0});
  }

  #add(text: string, around: Around): void {
    if (!this.#draft && !text.trim()) return;
    const draft = this.#open(around);
    draft.text += text.replace(/[ \t\n\r\f]+/g, ' ');
    if (around.isBold) draft.bold += lengthOf(text);
  }

  #enter(tree: Tree, around: Around): void {
    const {name, role, place, attributes} = tree;
    const {alt = ''} = attributes;
    // A heading is one line, however it is laid out.
    const isBlock = !around.level && (blocks.test(name) || !!role);
    if (isBlock) this.end();
    else if (name === 'br') this.#add(' ', around);
    if (role || silent.test(name) || isPermalink(tree)) return;
    const within = inside(tree, around, isBlock);
    if (this.#takes(tree)) {
      this.end();
      this.lines.push({text: '', depth: around.depth, whole: tree, place});
    } else if (name !== 'img') this.#walkIn(tree, within, around);
    // Editors make pictures of faces.
    else if (/^\p{Extended_Pictographic}/u.test(alt)) this.#add(alt, around);
    else this.#open(around).image ??= tree;
    if (!isBlock) return;
    this.end();
    if (this.#item === tree) this.#item = undefined;
  }

  #walkIn(tree: Tree, within: Around, around: Around): void {
    const {name, attributes} = tree;
    const start = this.#draft?.text.length ?? 0;
    if (/^(li|d[dt])$/.test(name) || (within.depth && !around.depth)) this.#item = tree;
    this.walk(tree, within);
    const draft = this.#draft;
    const {href} = attributes;
    if (name === 'a' && href && draft)
      (draft.links ??= new Map()).set(collapse(draft.text.slice(start)), href);
  }
}

/** The sign at a heading that leads to it. */
const isPermalink = ({name, attributes, content}: Tree) =>
  name === 'a' &&
  (attributes['aria-hidden'] === 'true' || /^[¶#§🔗]?$/u.test(content.join('').trim()));

/**
 * The lines of an element, broken where a block or `<br>` begins or ends. Parts
 * of a map are left out.
 *
 * @param takes Says which elements are read in another way. Default: tables.
 */
export function linesOf(
  tree: Tree,
  takes: (tree: Tree) => unknown = ({name}) => name === 'table',
): Line[] {
  const gatherer = new Gatherer(takes);
  gatherer.walk(tree, {depth: 0});
  gatherer.end();
  return gatherer.lines;
}

/** All the text of some lines in one. */
export const join = (lines: readonly Line[], mark = ' '): string =>
  lines
    .map(({text}) => text)
    .filter(Boolean)
    .join(mark);
