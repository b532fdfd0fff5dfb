import type {CurveWords} from '../translations/words.js';
import type {MarkerLayout} from './types.js';

/** A feeling's level: in the words of the journey's scale, or in the usual ones. */
export const levelInWords = ({word, level}: MarkerLayout, words: CurveWords): string =>
  word ?? words.emotionLevels[level + 2]!;

/** The curve in a sentence: start, highest, lowest, end. Empty when there is no point. */
export function summarize(points: readonly MarkerLayout[], words: CurveWords): string {
  const moment = (point: MarkerLayout | undefined) =>
    point && levelInWords(point, words) + (point.title ? ` (${words.quote(point.title)})` : '');
  const start = moment(points[0]);
  const highest = moment(points.find(({extreme}) => extreme === 'highest'));
  const lowest = moment(points.find(({extreme}) => extreme === 'lowest'));
  if (!start) return '';
  return highest && lowest
    ? words.summary.curve(start, highest, lowest, moment(points.at(-1))!)
    : words.summary.flat(start);
}
