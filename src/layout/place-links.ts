import {partFinder} from '../model/references.js';
import type {Journey} from '../model/schema.js';
import {sourceOf, type Grid} from './grid.js';
import {layoutLinks} from './links.js';

/** Puts brackets, and the words for them, into the columns; tells how many lie above each other. */
export function placeLinks(journey: Journey, {parts, leaves}: Grid): number {
  if (!journey.links.length) return 0;
  const find = partFinder(journey);
  const places = new Map(parts.map(part => [sourceOf(part), part]));
  const {levels, pieces, told} = layoutLinks(journey.links, leaves.length, reference =>
    places.get(find(reference)!),
  );
  leaves.forEach((leaf, column) => {
    leaf.links = pieces[column]!;
    leaf.told = told[column]?.map(link => ({link, title: find(link.to)!.title}));
  });
  return levels;
}
