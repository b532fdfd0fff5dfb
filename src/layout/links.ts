import type {Link} from '../model/schema.js';

/** The part of a link's bracket in one column. */
export interface LinkPiece {
  readonly link: Link;
  /** 0 lies nearest to the steps. */
  readonly level: number;
  /** Whether this is the leftmost column of the bracket. */
  readonly start: boolean;
  /** Whether this is the rightmost column of the bracket. */
  readonly end: boolean;
  /** Whether the link leaves here. */
  readonly isSource: boolean;
  /** Whether the link arrives here. */
  readonly isTarget: boolean;
  /** How many times its first column the whole bracket is wide. */
  readonly span: number;
  readonly kind: NonNullable<Link['kind']>;
}

/** A link in words. */
export interface ToldLink {
  readonly link: Link;
  /** Of the step or stage where it leads. */
  readonly title: string;
}

/** The links of a map: as brackets for the eye, and by where they leave for words. */
export interface LinksLayout {
  /** How many levels the brackets take, 0…12. */
  readonly levels: number;
  /** One entry per column; its pieces from the lowest level to the highest. */
  readonly pieces: readonly LinkPiece[][];
  /** By the column where they leave, all links whose ends are known and that say something, drawn or not, as given. */
  readonly told: readonly (readonly Link[])[];
}

/** The columns of what a link names. */
interface Place {
  /** What is inside of it is not drawn. */
  readonly isCollapsed?: boolean;
  readonly first: number;
  readonly span: number;
}

/** A link from its column to another. */
interface Way extends Pick<LinkPiece, 'link' | 'kind' | 'span'> {
  readonly source: number;
  readonly target: number;
  readonly first: number;
  readonly last: number;
}

/** Brackets above each other. More could not be told apart, and each of them has a piece in every column it crosses. */
const mostLevels = 12;

/** Whether a link says no more than that one column follows the other. */
const goesWithoutSaying = ({link, kind, source, target}: Way) =>
  kind === 'next' && target === source + 1 && !link.label && link.share == null;

/** The links whose ends are both in the map: out of the last column of one, into the first of the other. */
function findWays(links: readonly Link[], find: (reference: string) => Place | undefined): Way[] {
  return links.flatMap(link => {
    const from = find(link.from);
    const to = find(link.to);
    if (!from || !to || (from === to && from.isCollapsed)) return [];
    const source = from.first + from.span - 1;
    const target = to.first;
    const first = Math.min(source, target);
    const last = Math.max(source, target);
    return {link, kind: link.kind ?? 'next', source, target, first, last, span: last - first + 1};
  });
}

/**
 * Gives each bracket the lowest level that is free in all its columns. The
 * shortest choose first, which leaves every bracket below those around it:
 * whatever keeps it from a level keeps them from it too.
 */
function stack(ways: readonly Way[]): Way[][] {
  const levels: Way[][] = [];
  for (const way of [...ways].sort((a, b) => a.span - b.span)) {
    let level = 0;
    while (levels[level]?.some(({first, last}) => first <= way.last && last >= way.first)) level++;
    if (level < mostLevels) (levels[level] ??= []).push(way);
  }
  return levels;
}

/**
 * Lays links out as brackets in pieces, one per column. `find` says which
 * columns a reference names: of a step, or of a whole stage. A link with an
 * unknown end is left out, one without a room on twelve levels is only told,
 * and so is one that leads to the very next column and says nothing of it.
 */
export function layoutLinks(
  links: readonly Link[],
  columns: number,
  find: (reference: string) => Place | undefined,
): LinksLayout {
  const ways = findWays(links, find).filter(way => !goesWithoutSaying(way));
  const told: Link[][] = [];
  for (const {link, source} of ways) (told[source] ??= []).push(link);
  const levels = stack(ways);
  const pieces = Array.from({length: columns}, (): LinkPiece[] => []);
  levels.forEach((ways, level) => {
    for (const way of ways) {
      const {link, kind, source, target, first, last, span} = way;
      for (let column = first; column <= last; column++) {
        pieces[column]!.push({
          link,
          level,
          start: column === first,
          end: column === last,
          isSource: column === source,
          isTarget: column === target,
          span,
          kind,
        });
      }
    }
  });
  return {levels: levels.length, pieces, told};
}
