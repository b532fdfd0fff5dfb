/** Whether two pictures are the same. */
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** What differs no more than this is the same colour, from 0 to 1. */
const threshold = 0.01;
/** Dots of a million that may differ, edges smoothed in another way apart: far fewer than a face has. */
const tolerance = 20;

const sizeOf = ({width, height}) => `${width} × ${height}`;

/** Says what differs, or nothing; `picture` shows where, if both are of one size. */
export function compare(actual, expected) {
  const [a, b] = [actual, expected].map(bytes => PNG.sync.read(bytes));
  if (sizeOf(a) !== sizeOf(b)) {
    return {fault: `it is ${sizeOf(a)} pixels and was ${sizeOf(b)}`};
  }
  const {width, height} = a;
  const diff = new PNG({width, height});
  const different = pixelmatch(a.data, b.data, diff.data, width, height, {threshold});
  if (different <= (tolerance * width * height) / 1e6) return {};
  return {fault: `${different} pixels differ`, picture: PNG.sync.write(diff)};
}
