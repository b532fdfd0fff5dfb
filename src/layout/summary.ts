import type {Words} from '../translations/words.js';
import type {MarkerPoint} from './types.js';

/** The word for a place on the scale; the words stand at equal distances. */
export const emotionWord = (unit: number, words: readonly string[]): string =>
  words[Math.round(unit * (words.length - 1))] ?? '';

/**
 * The curve in a sentence: start, highest, lowest, end. Empty when there is
 * no point. `levels` are the words of the scale, from the worst to the best.
 */
export function summarize(
  points: readonly MarkerPoint[],
  words: Words,
  levels: readonly string[] = words.emotionLevels,
): string {
  const start = points[0];
  const end = points.at(-1);
  if (!start || !end) return '';
  const moment = ({unit, title}: MarkerPoint) => ({word: emotionWord(unit, levels), title});
  const highest = points.find(({extreme}) => extreme === 'highest');
  const lowest = points.find(({extreme}) => extreme === 'lowest');
  return highest && lowest
    ? words.summary.curve(moment(start), moment(highest), moment(lowest), moment(end))
    : words.summary.flat(moment(start).word);
}
