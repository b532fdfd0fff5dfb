/**
 * What an element of the library is, told without its class: a stage must
 * find its map without importing it, and a second copy of the library on the
 * page has classes of its own.
 */
export type JourneyRole = 'map' | 'stage' | 'step' | 'persona';

/** What stands in a tree: an element or a text. */
export type TreeNode = Tree | string;

/**
 * An element as it is read and written: no more of a page than names,
 * attributes and content, so that both can be done without one.
 */
export interface Tree {
  readonly name: string;
  /** What it is of a map; absent for an element that is not the library's. */
  readonly role?: JourneyRole | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly TreeNode[];
  /** Where it stands, as in `li 3`: the third item. */
  readonly place?: string;
}

/** All elements inside of one, in document order; of one name, if one is given. */
export function within({content}: Tree, wanted?: string, found: Tree[] = []): Tree[] {
  for (const node of content) {
    if (typeof node === 'string') continue;
    if (!wanted || node.name === wanted) found.push(node);
    within(node, wanted, found);
  }
  return found;
}
