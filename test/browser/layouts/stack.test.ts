import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {curveEnds} from '../support/curve-ends.js';
import {part, parts, text} from '../support/drawing.js';
import {middle, rect, textRect} from '../support/geometry.js';
import {shoes, type Data} from '../support/journeys.js';
import {frame, mountMap} from '../support/mount.js';

const narrow = 360;

/** Cards of many heights, in two stages, with what goes over several steps. */
const journey = (): Data => ({
  title: 'Buying shoes',
  links: [{from: 'Returns them', to: 'Looks around', kind: 'loop', label: 'too small'}],
  stages: [
    {
      title: 'Choose',
      group: 'Before',
      steps: [
        {title: 'Looks around', emotion: 1, touchpoints: ['Shop']},
        {
          title: 'Compares',
          emotion: {value: -1, label: 'Unsure'},
          touchpoints: Array.from({length: 30}, (_, i) => `Page ${i}`),
          departments: ['Marketing'],
        },
      ],
    },
    {title: 'Pay', group: 'Before', emotion: -2, touchpoints: ['Till']},
    {
      title: 'Wear',
      group: 'After',
      steps: [
        {title: 'Unpacks', emotion: 2, departments: ['Marketing', 'Logistics']},
        {title: 'Returns them', emotion: -1.5, momentOfTruth: true, departments: ['Logistics']},
      ],
    },
  ],
});

const tops = (elements: readonly Element[]) => elements.map(element => rect(element).top);

describe('a map in a narrow place', () => {
  it('has its stages and steps below each other', async () => {
    const map = await mountMap(journey(), '', narrow);
    const rows = tops([...map.shadowRoot!.querySelectorAll('.stage-title, .step-title')]);
    expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).to.equal(rows.length);
    for (const step of parts(map, 'step')) expect(rect(step).width).to.be.above(narrow - 5);
  });

  it('is a row again where there is room', async () => {
    const map = await mountMap(journey(), '', narrow);
    map.parentElement!.style.width = '1200px';
    const [first, second] = parts(map, 'step');
    expect(rect(first).top).to.be.closeTo(rect(second).top, 1);
    expect(rect(first).right).to.be.at.most(rect(second).left + 1);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`has a curve that runs down beside the cards without a gap: ${direction}`, async () => {
      const map = await mountMap(journey(), `dir="${direction}"`, narrow);
      const ends = curveEnds(map);
      expect(ends).to.have.length(5);
      for (const [i, {end}] of ends.slice(0, -1).entries()) {
        const {start} = ends[i + 1]!;
        expect(start.x, `across ${i}`).to.be.closeTo(end.x, 1);
        // Between stages lies the title, over which the line goes on.
        const between = [...parts(map, 'stage-title'), ...parts(map, 'group')].map(rect);
        const covered = between.reduce(
          (sum, box) => sum + (box.top >= end.y - 2 && box.bottom <= start.y + 2 ? box.height : 0),
          0,
        );
        expect(start.y - end.y - covered, `down ${i}`).to.be.within(-1.5, 1.5);
      }
    });

    it(`has its faces on the curve, the best towards the words: ${direction}`, async () => {
      const map = await mountMap(journey(), `dir="${direction}"`, narrow);
      await frame();
      const faces = parts(map, 'marker').map(rect);
      const ends = curveEnds(map);
      for (const [i, face] of faces.entries()) {
        const cell = rect(parts(map, 'cell emotion')[i]);
        expect((face.top + face.bottom) / 2).to.be.closeTo((cell.top + cell.bottom) / 2, 1);
        const [from, to] = [ends[i]!.start.x, ends[i]!.end.x];
        expect(middle(face)).to.be.within(Math.min(from, to) - 20, Math.max(from, to) + 20);
      }
      const [best, worst] = [rect(part(map, 'marker highest')), rect(part(map, 'marker lowest'))];
      const towards = direction === 'rtl' ? -1 : 1;
      expect((middle(best) - middle(worst)) * towards).to.be.above(40);
      const words = textRect(part(map, 'step-title'));
      if (direction === 'ltr') expect(best.right).to.be.at.most(words.left);
      else expect(best.left).to.be.at.least(words.right);
    });
  }

  it('says in each cell which lane it is', async () => {
    const map = await mountMap(journey(), '', narrow);
    for (const cell of parts(map, 'cell touchpoints')) {
      // Firefox gives it as it is written.
      expect(getComputedStyle(cell, '::before').content).to.match(/Touchpoints|aria-label/);
    }
    expect(parts(map, 'lane-label').flatMap(label => [...label.getClientRects()])).to.deep.equal(
      [],
    );
  });

  it('says the name of a bar in each step that it goes over', async () => {
    const map = await mountMap(journey(), '', narrow);
    const bars = parts(map, 'bar');
    const names = bars.map(bar => text(bar).replace(/,.*/, ''));
    expect(names).to.deep.equal(['Marketing', 'Marketing', 'Logistics', 'Logistics']);
    for (const bar of bars) {
      const name = bar.querySelector('li')!;
      expect(rect(name).height).to.be.above(12);
      expect(getComputedStyle(bar).borderInlineStartWidth).to.equal('4px');
    }
  });

  it('says where a loop leads', async () => {
    const map = await mountMap(journey(), '', narrow);
    const last = parts(map, 'step').at(-1)!;
    const told = [...last.querySelectorAll('p')].find(one => text(one).includes('too small'))!;
    expect(rect(told).height).to.be.above(12);
    expect(parts(map, 'link').flatMap(link => [...link.getClientRects()])).to.deep.equal([]);
  });

  it('keeps the title of the stage in sight while its steps scroll by', async () => {
    const map = await mountMap(journey(), '', narrow);
    const place = map.parentElement!;
    place.style.cssText += 'height: 300px; overflow: auto';
    const title = part(map, 'stage-title');
    place.scrollTop = rect(parts(map, 'step')[1]).top - rect(place).top;
    expect(rect(title).top).to.be.closeTo(rect(place).top, 1);
  });

  it('scrolls neither sideways nor on its own', async () => {
    for (const width of [320, 480, 599]) {
      const map = await mountMap({...shoes(), ...journey()}, '', width);
      map.style.setProperty('--journey-max-block-size', '200px');
      const region = map.shadowRoot!.querySelector('.scroll')!;
      expect(map.scrollWidth).to.equal(width);
      expect(region.scrollWidth).to.be.at.most(width);
      expect(getComputedStyle(region).overflowY).to.equal('visible');
    }
  });

  it('has no text below 12 pixels', async () => {
    const map = await mountMap(journey(), 'emotion-labels="all"', narrow);
    const texts = [...map.shadowRoot!.querySelectorAll('*')].filter(
      one =>
        [...one.childNodes].some(node => node instanceof Text && node.data.trim()) &&
        one.getClientRects().length &&
        rect(one).height > 0 &&
        !one.matches('style, [role=img]'),
    );
    expect(texts.length).to.be.above(10);
    for (const one of texts)
      expect(parseFloat(getComputedStyle(one).fontSize), text(one)).to.be.at.least(12);
  });
});
