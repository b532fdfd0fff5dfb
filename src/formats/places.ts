import type {Problem} from '../model/problem.js';
import type {RawJourney} from './reading.js';

/** Problems with the places where they are in the markup, if that is known. */
export const withPlaces = (problems: readonly Problem[], places: RawJourney['places']): Problem[] =>
  problems.map(one => {
    let {path, place} = one;
    while (!place && path) {
      place = places.get(path);
      path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
    }
    return {...one, place};
  });
