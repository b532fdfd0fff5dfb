import {parts} from './drawing.js';

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Where the pieces of the curve begin and end on the page, in order. */
export const curveEnds = (map: Element): {start: Dot; end: Dot}[] =>
  parts<SVGPathElement>(map, 'curve-line')
    .filter(line => line.getAttribute('d'))
    .map(line => {
      const at = (length: number): Dot => {
        const {x, y} = line.getPointAtLength(length).matrixTransform(line.getScreenCTM()!);
        return {x, y};
      };
      return {start: at(0), end: at(line.getTotalLength())};
    });
