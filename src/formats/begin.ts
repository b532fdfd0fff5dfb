import {signs} from '../model/notation.js';
import {allWords} from '../translations/map.js';
import type {Words} from '../translations/words.js';
import {lexiconOf} from './labels.js';
import type {Data, Part, RawJourney} from './reading.js';

/** Faces for the five levels of emotion, from the worst to the best. */
const faces = ['😡🙁😐🙂😀', '😠😞😑😊😃', '😭☹😶☺😄', '😤😟🤔😌😍', '😱😢😬👍🤩'];

/** A map to be read into: an empty one, or one of which something is known. */
export function beginMap(words: Words, known: Data = {}): Part {
  const languages = allWords();
  const data = {links: [], ...known};
  const levels = languages.map(({emotionLevels}) => emotionLevels);
  return {
    role: 'map',
    path: '',
    data,
    reading: {
      lexicon: lexiconOf(words),
      map: data,
      problems: [],
      places: new Map(),
      emotionWords: [signs, ...levels, ...faces.map(row => [...row])],
    },
  };
}

/** What has been read into a map. */
export const finish = ({data, reading: {problems, places}}: Part): RawJourney => ({
  data: data.stages ? data : undefined,
  problems,
  places,
});
