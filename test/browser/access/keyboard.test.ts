import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {JourneyMapElement} from '../../../src/index.js';
import '../../../src/index.js';
import {part, squeeze, text} from '../support/drawing.js';
import {rect} from '../support/geometry.js';
import {drawn, fewFrames, frame, mountMap, record, until} from '../support/mount.js';

const journey = () => ({
  title: 'Parcel',
  stages: [
    {
      title: 'Order',
      steps: [
        {title: 'Looks', emotion: 1, touchpoints: ['Shop'], thoughts: ['Nice']},
        {
          title: 'Pays',
          touchpoints: [
            {name: 'Till', href: '#till'},
            {name: 'Bank', href: '#bank'},
          ],
        },
      ],
    },
    {title: 'Use', steps: [{title: 'Wears', href: '#wears', emotion: 2, thoughts: ['Red!']}]},
  ],
});

const long = () => ({
  title: 'Long',
  stages: ['First', 'Second', 'Third'].map(title => ({
    title,
    steps: Array.from({length: 8}, (_, i) => ({
      title: `${title} step ${i}`,
      emotion: Math.sin(i) * 2,
      touchpoints: ['Shop', {name: 'Page', href: '#page'}],
      thoughts: ['What a long way this is, from one end to the other.'],
    })),
  })),
});

/** Stops before and after what is on the page: a focus that leaves it for Firefox's own bars takes all later keys along. */
const ends = [document.createElement('button'), document.createElement('button')] as const;

before(() => document.body.prepend(ends[0]));

after(() => ends.forEach(end => end.remove()));

const active = (map: Element) => map.shadowRoot!.activeElement as HTMLElement;

/** What has the focus: its text, or the name of its lane with its text. */
const where = (map: Element) => {
  const element = active(map);
  const lane = element?.getAttribute('aria-label');
  return squeeze(lane ? `${lane}: ${text(element)}` : text(element));
};

const tabStops = (map: Element) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>('[tabindex="0"]'),
];

async function tab(isBack = false) {
  if (document.activeElement !== ends[1]) document.body.append(ends[1]);
  if (isBack) await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  if (isBack) await sendKeys({up: 'Shift'});
}

async function press(map: Element, keys: string) {
  const places: string[] = [];
  for (const key of keys.split(' ')) {
    await sendKeys({press: /^(End|Home)$/.test(key) ? key : `Arrow${key}`});
    places.push(where(map));
  }
  return places;
}

async function started(attributes = 'selectable', width = 1200, data: unknown = journey()) {
  const map = await mountMap(data, attributes, width);
  await fewFrames();
  tabStops(map)[0]?.focus();
  return map;
}

describe('a selectable map', () => {
  for (const [name, attributes, width] of [
    ['in a row', 'selectable', 1200],
    ['in a row that scrolls', 'selectable', 610],
    ['in a stack', 'selectable', 400],
    ['as a table', 'selectable view="table"', 1200],
    ['as a table that scrolls', 'selectable view="table"', 300],
  ] as const) {
    it(`is one tab stop: ${name}`, async () => {
      const map = await started(attributes, width);
      expect(tabStops(map).map(text)).to.deep.equal(['Order']);
      const reachable = [...map.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
        one => one.tabIndex >= 0 && one.getClientRects().length,
      );
      expect(reachable.map(text)).to.deep.equal(['Order']);
    });

    it(`is left by one press of the Tab key: ${name}`, async () => {
      const map = await started(attributes, width);
      const after = document.createElement('button');
      map.after(after);
      await tab();
      expect(document.activeElement).to.equal(after);
      await tab(true);
      expect(where(map)).to.equal('Order');
    });

    it(`is gone through from step to step: ${name}`, async () => {
      const map = await started(attributes, width);
      expect(await press(map, 'Down Right Right Right Left Home End')).to.deep.equal([
        'Looks',
        'Pays',
        'Wears',
        'Wears',
        'Pays',
        'Looks',
        'Wears',
      ]);
    });

    it(`is gone through from lane to lane: ${name}`, async () => {
      const map = await started(attributes, width);
      await press(map, 'Down');
      const seen: string[] = [];
      for (let i = 0; i < 4; i++) seen.push(...(await press(map, 'Down')));
      const lanes = seen.slice(0, 3).map(one => one.split(/[:,]/)[0]);
      expect(lanes.sort()).to.deep.equal(['Emotions', 'Thoughts', 'Touchpoints']);
      expect((await press(map, 'Up Up Up Up Up')).pop()).to.equal('Order');
    });

    it(`leads to every link in a lane: ${name}`, async () => {
      const map = await started(attributes, width);
      await press(map, 'Down Right');
      expect(await press(map, 'Down Down')).to.deep.equal(['Till', 'Bank']);
      expect(active(map).localName).to.equal('a');
    });
  }

  it('is mirrored from right to left', async () => {
    const map = await started('selectable dir="rtl"');
    expect(await press(map, 'Down Left Left Right')).to.deep.equal([
      'Looks',
      'Pays',
      'Wears',
      'Pays',
    ]);
  });

  it('goes along a lane from step to step', async () => {
    const map = await started();
    await press(map, 'Down');
    const thought = part(map, 'cell thoughts');
    thought.tabIndex = -1;
    thought.focus();
    expect(await press(map, 'Right Left')).to.deep.equal(['Thoughts: “Red!”', 'Thoughts: “Nice”']);
  });

  it('is come back to where it was left', async () => {
    const map = await started();
    const before = document.createElement('button');
    map.before(before);
    await press(map, 'Down Right');
    before.focus();
    await tab();
    expect(where(map)).to.equal('Pays');
    expect(tabStops(map).map(text)).to.deep.equal(['Pays']);
  });

  it('goes on from what was clicked', async () => {
    const map = await started();
    const wears = [...map.shadowRoot!.querySelectorAll('a')].find(one => text(one) === 'Wears')!;
    wears.focus();
    expect(tabStops(map)).to.deep.equal([wears]);
    expect(await press(map, 'Left')).to.deep.equal(['Pays']);
  });

  it('selects what has the focus: Enter, Space', async () => {
    const map = await started();
    const chosen = record(map, 'journey-step-select');
    await press(map, 'Down');
    await sendKeys({press: 'Enter'});
    await press(map, 'Right');
    await sendKeys({press: ' '});
    expect(chosen.map(({title}) => title)).to.deep.equal(['Looks', 'Pays']);
  });

  it('keeps its place when it is drawn anew', async () => {
    const map = await started();
    await press(map, 'Down Right');
    const data = journey();
    data.stages[0]!.steps[1]!.title = 'Pays now';
    map.data = data;
    await drawn(map);
    expect(where(map)).to.equal('Pays now');
    expect(tabStops(map).map(text)).to.deep.equal(['Pays now']);
  });

  it('has a tab stop again when the one it had is gone', async () => {
    const map = await started();
    await press(map, 'Down Right Right');
    map.data = {stages: [{title: 'Alone'}]};
    await drawn(map);
    expect(tabStops(map).map(text)).to.deep.equal(['Alone']);
  });

  it('leaves keys alone that are pressed with others, and letters', async () => {
    const map = await started();
    const seen: boolean[] = [];
    map.addEventListener('keydown', event => seen.push(event.defaultPrevented));
    for (const options of [
      {key: 'ArrowRight', altKey: true},
      {key: 'ArrowRight', ctrlKey: true},
      {key: 'a'},
    ]) {
      active(map).dispatchEvent(
        new KeyboardEvent('keydown', {...options, bubbles: true, cancelable: true, composed: true}),
      );
    }
    expect(seen).to.deep.equal([false, false, false]);
    expect(where(map)).to.equal('Order');
  });

  it('is no longer one when it is only to be read', async () => {
    const map = await started();
    map.selectable = false;
    await drawn(map);
    expect(map.shadowRoot!.querySelectorAll('[tabindex]')).to.have.length(0);
  });
});

describe('a map that is only to be read', () => {
  const region = (map: Element) => map.shadowRoot!.querySelector<HTMLElement>('.scroll')!;

  for (const [name, attributes] of [
    ['a row', ''],
    ['a row from right to left', 'dir="rtl"'],
    ['a table', 'view="table"'],
  ] as const) {
    it(`scrolls by a step, which then begins beside the names: ${name}`, async () => {
      const map = await mountMap(long(), attributes, 900);
      await until(() => region(map).tabIndex === 0, 'a region');
      region(map).focus();
      const isMirrored = attributes.includes('rtl');
      const [on, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      const names = map.shadowRoot!.querySelector('.labels, th')!;
      const edge = () => (isMirrored ? rect(names).left : rect(names).right);
      const begins = () =>
        [...map.shadowRoot!.querySelectorAll('.step, th.step-title')].findIndex(step => {
          const {left, right} = rect(step);
          return Math.abs((isMirrored ? right : left) - edge()) < 3;
        });
      const seen = [begins()];
      for (const key of [on, on, on, back]) {
        await sendKeys({press: key!});
        await frame();
        seen.push(begins());
      }
      expect(seen).to.deep.equal([0, 1, 2, 3, 2]);
      region(map).scrollLeft += isMirrored ? -40 : 40;
      await sendKeys({press: on!});
      await frame();
      expect(begins()).to.equal(3);
    });
  }

  it('keeps the focus when it becomes a stack', async () => {
    const map = await mountMap(long(), '', 900);
    await until(() => region(map).tabIndex === 0, 'a region');
    region(map).focus();
    map.parentElement!.style.width = '400px';
    await until(() => region(map).tabIndex === -1, 'a stack');
    await fewFrames();
    expect(active(map)).to.equal(region(map));
  });
});

/** What lies over the middle of something, if it is something else. */
function coverOf(map: JourneyMapElement, element: Element): string | undefined {
  // Of what is larger than the region, the part that is in sight counts.
  const {left, right, top, bottom} = rect(element);
  const region = rect(map.shadowRoot!.querySelector('.scroll'));
  const x = (Math.max(left, region.left) + Math.min(right, region.right)) / 2;
  const y = (Math.max(top, region.top, 0) + Math.min(bottom, region.bottom, innerHeight)) / 2;
  const found = map.shadowRoot!.elementFromPoint(x, y);
  return found && (element.contains(found) || found.contains(element))
    ? undefined
    : `${text(element)}: ${found?.className || found?.localName || 'out of sight'}`;
}

describe('what has the focus is in sight', () => {
  for (const [name, attributes, width, styles] of [
    ['in a row', '', 700, {}],
    ['in a low row', '', 700, {'--journey-max-block-size': '300px'}],
    ['in a row from right to left', 'dir="rtl"', 700, {'--journey-max-block-size': '300px'}],
    ['in a stack', '', 400, {}],
    ['in a stack below a header', '', 400, {'--journey-sticky-top': '60px'}],
    ['in a table', 'view="table"', 600, {}],
  ] as const) {
    for (const isBack of [false, true]) {
      it(`${name}: Tab${isBack ? ' with Shift' : ''}`, async () => {
        const map = await mountMap(long(), attributes, width);
        for (const [property, value] of Object.entries(styles))
          map.style.setProperty(property, value);
        await fewFrames();
        const links = [...map.shadowRoot!.querySelectorAll('a')];
        if (isBack) links.at(-1)!.focus();
        const covers: (string | undefined)[] = [];
        for (let i = 0; i < links.length; i++) {
          await tab(isBack);
          if (active(map)) covers.push(coverOf(map, active(map)));
        }
        expect(covers.length).to.be.above(links.length - 3);
        expect(covers.filter(Boolean)).to.deep.equal([]);
      }).timeout(20_000);
    }

    it(`${name}: arrow keys`, async () => {
      const map = await mountMap(long(), `selectable ${attributes}`, width);
      for (const [property, value] of Object.entries(styles))
        map.style.setProperty(property, value);
      await fewFrames();
      tabStops(map)[0]!.focus();
      const on = attributes.includes('rtl') ? 'Left' : 'Right';
      const back = on === 'Left' ? 'Right' : 'Left';
      const keys = `Down ${`${on} `.repeat(12)}Down Down Down Up Up ${`${back} `.repeat(8)}Up Up Up`;
      const covers: (string | undefined)[] = [];
      for (const one of keys.split(' ')) {
        await press(map, one);
        covers.push(coverOf(map, active(map)));
      }
      expect(covers.filter(Boolean)).to.deep.equal([]);
    }).timeout(20_000);
  }
});

describe('targets are 24 pixels wide and high', () => {
  for (const width of [320, 1280]) {
    for (const attributes of ['', 'selectable', 'view="table"', 'selectable view="table"']) {
      it(`${width} px ${attributes}`, async () => {
        const map = await mountMap(
          {
            ...journey(),
            problem: 'Late',
            sources: [
              {text: 'Talks', href: '#a'},
              {text: 'Data', href: '#b'},
            ],
          },
          attributes,
          width,
        );
        for (const details of map.shadowRoot!.querySelectorAll('details')) details.open = true;
        const targets = [...map.shadowRoot!.querySelectorAll('a, button, summary')];
        expect(targets.length).to.be.above(3);
        const boxes = targets.map(rect);
        const small = targets.flatMap((target, i) => {
          const {width, height} = boxes[i]!;
          return width < 24 || height < 24 ? `${text(target)}: ${width} × ${height}` : [];
        });
        expect(small).to.deep.equal([]);
        // None takes away from another so much that less is left.
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const isBeside = a.right <= b.left + 1 || b.right <= a.left + 1;
            expect(
              isBeside || Math.max(a.bottom, b.bottom) - Math.min(a.top, b.top) >= 47,
              `${text(targets[i])}`,
            ).to.equal(true);
          }
        }
      });
    }
  }
});
