import {expect} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {iconNames, type IconName} from '../../../src/model/icons.js';
import {symbol} from '../../../src/templates/symbols.js';
// @ts-expect-error -- a tool of the build, without types
import {iconPath} from '../../tools/icon-paths.js';
import {box} from '../support/mount.js';

function drawnPath(name: IconName): SVGPathElement {
  const stage = box();
  render(symbol(name), stage);
  return stage.querySelector<SVGPathElement>(
    'svg.icon.line[aria-hidden="true"] > path:only-child',
  )!;
}

/** Where a shape's line is, as SVG itself draws it and as its path does: every half unit in a box of 24. */
function both(tag: string, attributes: Record<string, string>) {
  const namespace = 'http://www.w3.org/2000/svg';
  const stage = box();
  render(html`<svg viewBox="0 0 24 24" width="24" height="24" stroke-width="2"></svg>`, stage);
  const picture = stage.querySelector('svg')!;
  const shape = document.createElementNS(namespace, tag) as SVGGeometryElement;
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', iconPath([[tag, attributes]]));
  picture.append(shape, path);
  const point = picture.createSVGPoint();
  return [shape, path].map(one =>
    Array.from({length: 48 * 48}, (_, i) => {
      // Off the half units, where the edges of the lines are.
      point.x = (i % 48) / 2 + 0.13;
      point.y = Math.floor(i / 48) / 2 + 0.13;
      return one.isPointInStroke(point) ? '#' : '.';
    }).join(''),
  );
}

const shapes: [tag: string, attributes: Record<string, string>][] = [
  ['path', {d: 'm21 21-4.34-4.34'}],
  ['rect', {x: '2', y: '4', width: '20', height: '16', rx: '2'}],
  ['rect', {width: '10', height: '6'}],
  ['circle', {cx: '11', cy: '10', r: '8'}],
  ['line', {x1: '4', x2: '20', y1: '9', y2: '15'}],
];

describe('icons of touchpoints and channels', () => {
  for (const [tag, attributes] of shapes) {
    it(`draws a ${tag} (${Object.keys(attributes).join(', ')}) as a path of the same form`, () => {
      const [shape, path] = both(tag, attributes);
      expect(shape).to.match(/#{3}/);
      expect(path).to.equal(shape);
    });
  }

  it('keeps each shape in its place behind another', () => {
    const line: [string, Record<string, string>] = ['path', {d: 'm21 21-4-4'}];
    const circle: [string, Record<string, string>] = ['circle', {cx: '11', cy: '11', r: '8'}];
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', iconPath([circle, line]));
    const {x, y} = path.getPointAtLength(path.getTotalLength());
    expect([x, y]).to.deep.equal([17, 17]);
  });

  it('has one of its own for each name, in lines within a box of 24', () => {
    const paths = iconNames.map(name => {
      const path = drawnPath(name);
      const {x, y, width, height} = path.getBBox();
      expect(Math.min(x, y), name).to.be.at.least(0.99);
      expect(Math.max(x + width, y + height), name).to.be.at.most(23.01);
      expect(Math.max(width, height), name).to.be.above(14);
      return path.getAttribute('d');
    });
    expect(paths.join('')).not.to.match(/NaN|undefined/);
    expect(new Set(paths).size).to.equal(iconNames.length);
  });

  it('draws nothing without a name', () => {
    expect(symbol(undefined)).to.equal(nothing);
  });
});
