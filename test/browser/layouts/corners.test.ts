import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {part, parts} from '../support/drawing.js';
import {rect} from '../support/geometry.js';
import {small, type Data} from '../support/journeys.js';
import {drawn, fewFrames, mount, mountMap} from '../support/mount.js';

/** Stages without steps, of which nothing is known but a goal and how they feel. */
const flat = (): Data => ({
  title: 'Flat',
  stages: [2, -1, 0, 1].map((emotion, i) => ({
    title: `Stage ${i}`,
    goal: 'What the customer wants here, in a sentence that wraps',
    emotion,
  })),
});

const long = (): Data => ({
  title: 'Long',
  stages: ['A', 'B', 'C'].map(name => ({
    title: name,
    goal: 'What the customer wants here, in more words than a line of a phone can hold',
    steps: [1, 2, 3, 4, 5, 6].map(n => ({
      title: `Step ${name}${n}`,
      id: `${name}${n}`,
      emotion: (n % 5) - 2,
      touchpoints: ['Shop'],
      actions: ['Looks'],
    })),
  })),
});

describe('a corner of a layout', () => {
  it('has the face of a stage without steps below its title where it is narrow', async () => {
    const map = await mountMap(flat(), '', 360);
    const titles = parts(map, 'stage-title').map(title => rect(title).bottom);
    parts(map, 'marker').forEach((face, i) => expect(rect(face).top).to.be.least(titles[i]!));
  });

  it('has no place for a curve where there is none', async () => {
    const map = await mountMap({stages: [{title: 'A', steps: ['B']}]}, '', 360);
    expect(rect(part(map, 'step-title')).left - rect(map).left).to.be.below(30);
  });

  it('has the titles of a narrow table in their row, though a header of the page sticks', async () => {
    const map = await mountMap(small('A'), 'view="table"', 360);
    map.style.setProperty('--journey-sticky-top', '4rem');
    const [stage, step] = ['stage-title', 'step-title'].map(name => rect(part(map, name)));
    expect(stage!.bottom).to.be.most(step!.top + 1);
  });

  it('draws no line around the area of a curve below a stage that has lanes of its own', async () => {
    const map = await mountMap({
      stages: [
        {title: 'A', channels: ['Web'], steps: [1, 2].map(emotion => ({title: 'B', emotion}))},
      ],
    });
    expect(getComputedStyle(part(map, 'curve-area')).stroke).to.equal('none');
  });

  it('scrolls by its overview only when that was pressed', async () => {
    const map = await mountMap(long(), '', 700);
    const strip = part(map, 'overview');
    const {right, top} = rect(strip);
    const point = {clientX: right - 9, clientY: top + 9, bubbles: true};
    strip.dispatchEvent(new PointerEvent('pointerdown', {...point, buttons: 2, button: 2}));
    await fewFrames();
    expect(map.shadowRoot!.querySelector('.scroll')!.scrollLeft).to.equal(0);
  });

  it('reveals a step below the title of its stage, also where a header of the page sticks', async () => {
    const map = await mountMap(long(), '', 360);
    map.style.setProperty('--journey-sticky-top', '4rem');
    scrollTo(0, document.documentElement.scrollHeight);
    map.reveal('B3');
    await new Promise(resolve => setTimeout(resolve, 1200));
    const stage = parts(map, 'stage')[1]!;
    const title = stage.querySelector('[part=stage-title]')!;
    const step = stage.querySelectorAll('[part=step-title]')[2]!;
    expect(rect(step).top).to.be.least(rect(title).bottom);
  });

  describe('and an address', () => {
    it('that names nothing does not undo what the page has revealed', async () => {
      location.hash = '#comments';
      const map = mount('<journey-map hash></journey-map>');
      map.data = long();
      map.reveal('B3');
      await drawn(map);
      expect(map.shadowRoot!.querySelectorAll('[aria-current]').length).to.equal(1);
    });

    it('that names a place of the page leads there and not into the map', async () => {
      const map = mount(
        '<journey-map hash></journey-map><p style="height: 3000px"></p><h2 id="B">B</h2>',
      );
      map.data = long();
      await drawn(map);
      location.hash = '#B';
      await fewFrames();
      expect(map.shadowRoot!.querySelectorAll('[aria-current]').length).to.equal(0);
    });
  });
});
