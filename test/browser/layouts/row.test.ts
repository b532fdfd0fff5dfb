import {expect} from '@open-wc/testing';
import type {JourneyMapElement} from '../../../src/index.js';
import '../../../src/index.js';
import {curveEnds} from '../support/curve-ends.js';
import {part, parts} from '../support/drawing.js';
import {middle, rect} from '../support/geometry.js';
import {shoes} from '../support/journeys.js';
import {drawn, fewFrames, frame, mountMap, until} from '../support/mount.js';

const long = (steps = 30) => ({
  title: 'Long',
  stages: ['First', 'Second', 'Third'].map((title, s) => ({
    title,
    steps: Array.from({length: steps / 3}, (_, i) => ({
      title: `Step ${s}.${i}`,
      emotion: Math.sin(s + i) * 2,
      touchpoints: ['Shop'],
    })),
  })),
});

const region = (map: Element) => map.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
const strip = (map: Element) => part(map, 'overview');

/** A map that is wider than its box, with its overview, which loads when it is first needed. */
async function mountLong(data: unknown, attributes = ''): Promise<JourneyMapElement> {
  const map = await mountMap(data, attributes, 900);
  await until(() => strip(map).lastElementChild, 'an overview');
  return map;
}

const frameOf = (map: Element) => strip(map).lastElementChild!;

/** Scrolls the region, towards the end in either direction. */
function scrollOn(map: Element, pixels: number) {
  const isMirrored = region(map).matches(':dir(rtl)');
  region(map).scrollLeft = isMirrored ? -pixels : pixels;
}

const press = (target: Element, x: number, type = 'pointerdown', buttons = 1) => {
  const {top, height} = rect(target);
  target.dispatchEvent(
    new PointerEvent(type, {bubbles: true, buttons, clientX: x, clientY: top + height / 2}),
  );
};

describe('the overview of a map', () => {
  it('is there when the map is wider than its box, and only then', async () => {
    expect(rect(strip(await mountMap(long(), '', 900))).height).to.be.above(30);
    expect(rect(strip(await mountMap(shoes(), '', 900))).height).to.equal(0);
    expect(strip(await mountMap(long(), '', 400)).getClientRects()).to.have.length(0);
  });

  it('has a band for each stage, as wide as its steps are many, and the curve', async () => {
    const data = long();
    data.stages[0]!.steps.splice(5);
    const map = await mountLong(data);
    const bands = [...strip(map).querySelectorAll('b')].map(band => rect(band).width);
    expect(bands[0]! / bands[1]!).to.be.closeTo(0.5, 0.02);
    const lines = [...strip(map).querySelectorAll('path')];
    expect(lines).to.have.length(1);
    const points = parts(map, 'marker').length;
    expect(lines[0]!.getAttribute('d')!.match(/C/g)).to.have.length(points - 1);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`frames what is in sight: ${direction}`, async () => {
      const map = await mountLong(long(), `dir="${direction}"`);
      await until(() => strip(map).style.getPropertyValue('--_part'), 'a frame');
      const ends = () => {
        const [box, whole] = [rect(frameOf(map)), rect(strip(map))];
        const [left, right] = [box.left - whole.left, whole.right - box.right];
        return direction === 'rtl' ? [right, left] : [left, right];
      };
      expect(ends()[0]).to.be.closeTo(0, 1);
      scrollOn(map, 9999);
      await until(() => ends()[1]! < 1.5, 'a frame at the end');
      const columns = (900 - 128) / 128;
      expect(rect(frameOf(map)).width / rect(strip(map)).width).to.be.closeTo(columns / 30, 0.01);
    });

    it(`scrolls the map to where it is pressed and dragged: ${direction}`, async () => {
      const map = await mountLong(long(), `dir="${direction}"`);
      await frame();
      const {left, width} = rect(strip(map));
      const at = (share: number) => left + (direction === 'rtl' ? 1 - share : share) * width;
      const visible = () => {
        const box = rect(region(map));
        const centre =
          direction === 'rtl' ? (box.left + box.right - 128) / 2 : (box.left + 128 + box.right) / 2;
        const distances = parts(map, 'step').map(step => Math.abs(middle(rect(step)) - centre));
        return distances.indexOf(Math.min(...distances));
      };
      press(strip(map), at(0.5));
      expect(visible()).to.be.within(14, 15);
      press(strip(map), at(0.8), 'pointermove');
      expect(visible()).to.be.within(23, 24);
      press(strip(map), at(0.2), 'pointermove', 0);
      expect(visible()).to.be.within(23, 24);
      press(strip(map), at(0));
      expect(Math.abs(region(map).scrollLeft)).to.be.at.most(1);
    });
  }

  it('is for pointers: nothing in it is told or reached by the keyboard', async () => {
    const map = await mountMap(long(), '', 900);
    expect(strip(map).getAttribute('aria-hidden')).to.equal('true');
    expect(strip(map).querySelector('[tabindex], button, a')).to.equal(null);
  });
});

describe('a map that scrolls', () => {
  it('has a shadow where there is more', async () => {
    const map = await mountMap(long(), '', 900);
    const shadow = () => getComputedStyle(region(map)).boxShadow;
    const names = () => getComputedStyle(map.shadowRoot!.querySelector('.labels')!).boxShadow;
    await until(() => shadow().includes('inset'), 'a shadow at the end');
    expect(names()).to.equal('none');
    scrollOn(map, 9999);
    await until(() => names() !== 'none', 'a shadow at the start');
    expect(shadow()).not.to.include('inset');
  });

  it('has none where everything is in sight', async () => {
    const map = await mountMap(shoes(), '', 900);
    await fewFrames();
    expect(getComputedStyle(region(map)).boxShadow).not.to.include('inset');
  });

  it('keeps the titles of stages in sight where its height is bounded', async () => {
    const map = await mountMap(long(), '', 900);
    map.style.setProperty('--journey-max-block-size', '150px');
    await until(() => region(map).tabIndex === 0, 'a region');
    region(map).scrollTop = 90;
    expect(rect(part(map, 'stage-title')).top).to.be.closeTo(rect(region(map)).top + 6, 7);
  });
});

describe('density', () => {
  it('changes how much room everything has', async () => {
    const sizes: number[][] = [];
    for (const density of ['compact', 'regular', 'roomy']) {
      const map = await mountMap(long(), `density="${density}"`, 900);
      const [step, curve] = [rect(part(map, 'step')), rect(part(map, 'cell emotion'))];
      sizes.push([step.width, step.height, curve.height]);
    }
    for (const i of [0, 1, 2]) {
      const column = sizes.map(size => size[i]!);
      expect(column).to.deep.equal([...column].sort((a, b) => a - b));
      expect(new Set(column).size).to.equal(3);
    }
  });

  it('is regular for anything else, and follows its property', async () => {
    const usual = rect(part(await mountMap(long(), '', 900), 'step')).width;
    const map = await mountMap(long(), 'density="word"', 900);
    expect(rect(part(map, 'step')).width).to.equal(usual);
    map.density = 'roomy';
    await drawn(map);
    expect(rect(part(map, 'step')).width).to.be.above(usual);
  });

  it('gives way to the custom properties of the page', async () => {
    const map = await mountMap(long(), 'density="compact"', 900);
    map.style.setProperty('--journey-step-width', '200px');
    expect(rect(part(map, 'step')).width).to.be.at.least(200);
  });
});

describe('a row from right to left', () => {
  it('has its columns, names and curve the other way round', async () => {
    const [there, back] = [
      await mountMap(shoes(), '', 1200),
      await mountMap(shoes(), 'dir="rtl"', 1200),
    ];
    const mirror = ({left, right}: DOMRect, map: Element) => {
      const box = rect(map);
      return [box.right - right, box.right - left];
    };
    for (const name of ['step', 'stage-title', 'lane-label', 'cell', 'marker', 'bar']) {
      const [a, b] = [parts(there, name), parts(back, name)];
      expect(a.length).to.be.above(0);
      for (const [i, one] of a.entries()) {
        const {left, right} = rect(one);
        const from = rect(there).left;
        expect(mirror(rect(b[i]), back)[0], name).to.be.closeTo(left - from, 1);
        expect(mirror(rect(b[i]), back)[1], name).to.be.closeTo(right - from, 1);
      }
    }
    const [a, b] = [curveEnds(there), curveEnds(back)];
    for (const [i, {start}] of a.entries()) {
      expect(rect(back).right - b[i]!.start.x).to.be.closeTo(start.x - rect(there).left, 1);
      expect(b[i]!.start.y - rect(back).top).to.be.closeTo(start.y - rect(there).top, 1);
    }
  });
});
