import {partFinder} from '../model/references.js';
import type {Journey} from '../model/schema.js';
import {widthOf} from './columns.js';
import {isCollapsed, sourceOf, type Grid} from './grid.js';
import {layoutLinks} from './links.js';

/** Puts brackets, and the words for them, into the columns; tells how many lie above each other. */
export function placeLinks(journey: Journey, {parts, leaves}: Grid): number {
  if (!journey.links.length) return 0;
  const find = partFinder(journey);
  const places = new Map(
    parts.flatMap(part =>
      [sourceOf(part), ...(isCollapsed(part) ? part.stage.steps : [])].map(
        source => [source, part] as const,
      ),
    ),
  );
  const {levels, pieces, told} = layoutLinks(journey.links, leaves.length, reference =>
    places.get(find(reference)!),
  );
  leaves.forEach((leaf, column) => {
    // A collapsed stage is narrower than the others.
    const wide = (to: number) =>
      leaves.slice(column, column + to).reduce((sum, one) => sum + widthOf(one), 0) / widthOf(leaf);
    leaf.links = pieces[column]!.map(piece =>
      piece.start ? {...piece, span: wide(piece.span)} : piece,
    );
    leaf.told = told[column]?.map(link => ({link, title: find(link.to)!.title}));
  });
  return levels;
}
