import {expect} from '@open-wc/testing';
import type {JourneyMapElement} from '../../../src/index.js';
import '../../../src/index.js';
import {text} from '../support/drawing.js';
import {rect} from '../support/geometry.js';
import {small, type Data} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {
  box,
  drawn,
  fewFrames,
  frame,
  mount,
  mountDrawn,
  mountMap,
  until,
} from '../support/mount.js';

/** Three stages of four steps; too wide for the page. */
const long = (more: Data = {}): Data & {stages: Data[]} => ({
  title: 'Long',
  stages: ['A', 'B', 'C'].map(stage => ({
    title: `Stage ${stage}`,
    id: stage,
    steps: [1, 2, 3, 4].map(n => ({
      title: `Step ${stage}${n}`,
      id: `${stage}${n}`.toLowerCase(),
      emotion: n - 2,
      actions: ['Does this', 'and that'],
    })),
  })),
  ...more,
});

const marked = (map: JourneyMapElement) =>
  [...map.shadowRoot!.querySelectorAll('[aria-current]')].map(one =>
    text(one.querySelector('[role=heading], a, button') ?? one),
  );

const status = (map: JourneyMapElement) => text(map.shadowRoot!.querySelector('[role=status]'));
const scrollOf = (map: JourneyMapElement) => map.shadowRoot!.querySelector('.scroll')!;

/** Waits until nothing has moved for some frames: a smooth movement begins late. */
async function settled(map: JourneyMapElement): Promise<void> {
  let last = '';
  for (let still = 0, frames = 0; still < 12 && frames < 300; still++, frames++) {
    await frame();
    const now = JSON.stringify(rect(map.shadowRoot!.querySelector('[aria-current]')));
    if (now !== last) still = 0;
    last = now;
  }
}

/** Whether the title of what is marked is in sight: within the page and the map, and not below lane names. */
function isInSight(map: JourneyMapElement): boolean {
  const current = map.shadowRoot!.querySelector('[aria-current]')!;
  const {left, right, top, bottom} = rect(
    current.querySelector('.stage-text, .step-title') ?? current,
  );
  const region = rect(scrollOf(map));
  const names = map.shadowRoot!.querySelector('.labels, th[scope=row]');
  const room = names ? rect(names).width : 0;
  const isRtl = getComputedStyle(map).direction === 'rtl';
  return (
    left >= region.left + (isRtl ? 0 : room) - 1 &&
    right <= region.right - (isRtl ? room : 0) + 1 &&
    top >= -1 &&
    bottom <= innerHeight + 1
  );
}

afterEach('go back', () => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('<journey-map>: reveal()', () => {
  it('marks a step, says so and tells that it was found, by id or by title', async () => {
    const map = await mountMap(long());
    expect(status(map)).to.equal('');
    expect(map.reveal('b2')).to.equal(true);
    expect(marked(map)).to.deep.equal(['Step B2']);
    expect(status(map)).to.equal('Stage B: Step B2');
    expect(map.reveal('Step C4')).to.equal(true);
    expect(marked(map)).to.deep.equal(['Step C4']);
    expect(map.reveal('A')).to.equal(true);
    expect(marked(map)).to.deep.equal(['Stage A']);
    expect(status(map)).to.equal('Stage A');
  });

  it('does nothing for what names nothing, whatever it is', async () => {
    const map = await mountMap(long());
    map.reveal('b2');
    const odd: unknown[] = [
      '',
      'nowhere',
      null,
      undefined,
      {},
      Object.create(null),
      Symbol('b2'),
      [],
    ];
    for (const one of odd) expect(map.reveal(one as string)).to.equal(false);
    expect(marked(map)).to.deep.equal(['Step B2']);
    // Not later either.
    map.data = long({stages: [...long().stages, {title: 'nowhere'}]});
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B2']);
  });

  for (const [name, attributes, width] of [
    ['in a map that scrolls', '', 700],
    ['in a narrow map', '', 340],
    ['in a table', 'view="table"', 700],
    ['in a narrow table', 'view="table"', 340],
    ['from right to left', 'dir="rtl"', 700],
    ['in a table from right to left', 'dir="rtl" view="table"', 700],
  ] as const) {
    it(`scrolls the page and the map to it: ${name}`, async () => {
      const map = await mountMap(long(), attributes, width);
      const space = box();
      space.style.blockSize = '2000px';
      map.before(space);
      for (const id of ['c4', 'a1', 'b3', 'C', 'a2']) {
        map.reveal(id);
        await settled(map);
        expect(isInSight(map), id).to.equal(true);
      }
      scrollTo(0, 0);
      map.reveal('c1');
      await settled(map);
      expect(isInSight(map), 'from the top').to.equal(true);
      space.remove();
    });
  }

  it('leaves the page where it is if the step is in sight', async () => {
    const map = await mountMap(long(), '', 700);
    const space = box();
    space.style.blockSize = '3000px';
    scrollTo(0, 20);
    const before = scrollY;
    map.reveal('c4');
    await settled(map);
    expect(scrollY).to.equal(before);
    expect(isInSight(map)).to.equal(true);
  });

  it('scrolls inside a map of limited height', async () => {
    const map = mount(
      `<div style="width: 700px; --journey-max-block-size: 300px"><journey-map></journey-map></div>`,
    );
    map.data = long({
      lanes: ['needs'],
      stages: [{title: 'Deep', needs: Array(40).fill('Room')}, ...long().stages],
    });
    await drawn(map);
    const region = scrollOf(map);
    region.scrollTop = 1000;
    expect(region.scrollTop).to.be.greaterThan(300);
    map.reveal('c2');
    await settled(map);
    const step = rect(map.shadowRoot!.querySelector('[aria-current] .step-title'));
    expect(step.top).to.be.greaterThan(rect(region).top + 20);
    expect(step.top).to.be.lessThan(rect(region).bottom);
  });

  it('does not move anything by its mark, which can be seen', async () => {
    const map = await mountMap(long());
    const boxes = () =>
      [...map.shadowRoot!.querySelectorAll('.stage, .step, .cell')].map(one => rect(one).toJSON());
    const before = boxes();
    map.reveal('a1');
    await settled(map);
    expect(boxes()).to.deep.equal(before);
    const step = map.shadowRoot!.querySelector('[aria-current]')!;
    expect(getComputedStyle(step).outlineStyle).to.equal('solid');
  });

  it('is remembered until the journey is there', async () => {
    const {loader, asked} = deferredLoader();
    const map = mount('<journey-map></journey-map>');
    map.loader = loader;
    map.src = 'journey.json';
    expect(map.reveal('c3')).to.equal(false);
    await drawn(map);
    expect(map.reveal('b3')).to.equal(false);
    asked[0]!.answer(long());
    await until(() => map.journey, 'the journey is there');
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B3']);
    expect(status(map)).to.equal('Stage B: Step B3');
  });

  it('is remembered before the map is on the page', async () => {
    const map = document.createElement('journey-map');
    map.data = long();
    map.reveal('b1');
    box().append(map);
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B1']);
  });

  it('waits for data that were set just before', async () => {
    const map = await mountMap(small('Other'));
    map.data = long();
    map.reveal('b1');
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B1']);
  });

  it('keeps its mark at its step when the data change, in the table too, and drops it with the step', async () => {
    const map = await mountMap(long());
    map.reveal('b2');
    const [a, ...rest] = long().stages;
    map.data = {stages: [{title: 'New'}, a, ...rest]};
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B2']);
    map.view = 'table';
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B2']);
    map.data = {stages: [a]};
    await drawn(map);
    expect(marked(map)).to.deep.equal([]);
    map.data = long();
    await drawn(map);
    expect(marked(map)).to.deep.equal([]);
  });

  it('does not scroll again when the map is drawn again', async () => {
    const map = await mountMap(long(), '', 700);
    map.reveal('c4');
    await settled(map);
    scrollOf(map).scrollLeft = 0;
    map.data = long({title: 'Again'});
    await drawn(map);
    await fewFrames();
    expect(scrollOf(map).scrollLeft).to.equal(0);
    expect(marked(map)).to.deep.equal(['Step C4']);
  });
});

describe('<journey-map hash>', () => {
  it('reveals what the address names, at first and when it changes', async () => {
    location.hash = '#c2';
    const map = await mountMap(long(), 'hash');
    expect(marked(map)).to.deep.equal(['Step C2']);
    location.hash = '#Stage%20B';
    await until(() => marked(map)[0] === 'Stage B', 'the stage is marked');
    location.hash = '#nowhere';
    await fewFrames();
    location.hash = '#%E0%A4%A';
    await fewFrames();
    expect(marked(map)).to.deep.equal(['Stage B']);
  });

  it('does nothing without the attribute, and while the map is not on the page', async () => {
    location.hash = '#c2';
    const map = await mountMap(long());
    expect(marked(map)).to.deep.equal([]);
    map.hash = true;
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step C2']);
    const {parentElement} = map;
    map.remove();
    location.hash = '#a1';
    await fewFrames();
    expect(marked(map)).to.deep.equal(['Step C2']);
    parentElement!.append(map);
    await until(() => marked(map)[0] === 'Step A1', 'it catches up');
    map.hash = false;
    await drawn(map);
    location.hash = '#b1';
    await fewFrames();
    expect(marked(map)).to.deep.equal(['Step A1']);
  });

  it('waits for a journey that comes late', async () => {
    location.hash = '#b4';
    const {loader, asked} = deferredLoader();
    const map = await mountDrawn('<journey-map hash></journey-map>');
    map.loader = loader;
    map.src = 'journey.json';
    await drawn(map);
    asked[0]!.answer(long());
    await until(() => map.journey, 'the journey is there');
    await drawn(map);
    expect(marked(map)).to.deep.equal(['Step B4']);
  });

  it('concerns only the map that has the step', async () => {
    const other = await mountMap(small('Other'), 'hash');
    const map = await mountMap(long(), 'hash');
    location.hash = '#step';
    await until(() => marked(other).length, 'the other map reacts');
    expect(marked(map)).to.deep.equal([]);
    location.hash = '#c4';
    await until(() => marked(map).length, 'the map reacts');
    await settled(map);
    expect(isInSight(map)).to.equal(true);
  });
});
