import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {iconNames, type IconName} from '../../../src/model/icons.js';
import {symbol} from '../../../src/templates/symbols.js';
import {box} from '../support/mount.js';

function drawnPath(name: IconName): SVGPathElement {
  const stage = box();
  render(symbol(name), stage);
  return stage.querySelector<SVGPathElement>('svg.icon[aria-hidden="true"] > path:only-child')!;
}

describe('icons of touchpoints and channels', () => {
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
    expect(symbol(undefined)).to.equal(undefined);
  });
});
