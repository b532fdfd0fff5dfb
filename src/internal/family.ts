import type {JourneyRole} from '../formats/tree.js';
import {outward} from './outward.js';

/** The role of an element; one whose class is not defined yet has it by its tag. */
export function roleOf(element: Element): JourneyRole | undefined {
  const {journeyRole} = element.constructor as {readonly journeyRole?: JourneyRole};
  return (
    journeyRole ??
    (/^journey-(map|stage|step|persona)$/.exec(element.localName)?.[1] as JourneyRole | undefined)
  );
}

/** Whether a part of a map stands inside one, through shadow roots too. */
export function isInMap(part: Element): boolean {
  for (const node of outward(part)) {
    // Documents and shadow roots have no role either.
    if (roleOf(node as Element) === 'map') return true;
  }
  return false;
}
