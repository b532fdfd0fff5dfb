import {expect} from '@open-wc/testing';
import type {EmotionCurveElement, JourneyStageElement} from '../../../src/index.js';
import '../../../src/index.js';
import {violations} from '../support/axe.js';
import {allowWarnings} from '../support/console.js';
import {feelings, part, parts, text} from '../support/drawing.js';
import {shoes, shoesMarkup} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {drawn, mount, mountDrawn, until} from '../support/mount.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const rich = () => ({
  ...shoes(),
  description: 'How a pair is bought.',
  updated: '2026-11-12',
  personas: [
    {name: 'Léa', role: 'student', quote: 'Now!', color: 'teal'},
    {name: 'Max', image: {src: pixel, alt: ''}},
  ],
  stages: [
    ...shoes().stages,
    {
      title: 'Return',
      href: '#return',
      emotion: -1,
      steps: [
        {
          title: 'Calls',
          href: '#calls',
          momentOfTruth: true,
          emotion: {value: -2, label: 'Cross'},
          actions: ['Dials'],
          actors: ['Léa'],
          quotes: [{text: 'Again?', source: 'Call 12'}],
          touchpoints: [{name: 'Hotline', href: '#hotline', channel: 'Phone'}],
          painPoints: [{text: 'Long queue', severity: 'medium'}],
          opportunities: [{text: 'Call back', impact: 'high'}],
          highlights: ['Kind voice'],
          metrics: [{name: 'Waiting', value: 12, unit: 'min'}],
          departments: ['Finance'],
        },
      ],
    },
  ],
});

/** All that a map can draw, for two personas. */
const everything = () => ({
  ...rich(),
  kind: 'blueprint',
  market: 'b2c',
  owner: 'Service team',
  problem: 'Many pairs come back.',
  expectations: [{text: 'Fits', href: '#fits'}],
  sources: [{text: 'Talks', kind: 'interviews', n: 12, date: '2026-05', href: '#talks'}],
  personas: [
    {id: 'lea', name: 'Léa', role: 'student', quote: 'Now!'},
    {id: 'max', name: 'Max', image: {src: pixel, alt: ''}},
  ],
  emotionScale: {min: -2, max: 2, labels: ['Awful', 'So so', 'Great']},
  lanes: [{id: 'robots', label: 'Robots', type: 'spans', zone: 'backstage'}],
  links: [
    {from: 'Wears', to: 'Tries on', kind: 'loop', label: 'Wrong size', share: 0.2},
    {from: 'Tries on', to: 'Return', kind: 'branch', label: 'Gives up'},
  ],
  stages: [
    {
      title: 'Use',
      group: 'After',
      duration: 'P3D',
      goal: 'Walk',
      thoughts: ['Nice shop'],
      emotions: {lea: 1, max: -1},
      steps: [
        {
          title: 'Tries on',
          description: 'At home',
          duration: 'PT10M',
          momentOfTruth: true,
          image: {src: pixel, alt: 'A pair on a carpet'},
          emotions: {lea: {value: 2, label: 'Proud'}, max: 1},
          thoughts: [{text: 'Red!', personas: ['lea'], basis: 'assumed', source: 'Diary'}],
          quotes: [{text: 'Wow', persona: 'max', date: '2026-03-04', source: 'Call 7'}],
          painPoints: [{text: 'Laces', severity: 'low', basis: 'assumed'}],
          opportunities: [
            {
              text: 'Guide',
              impact: 'high',
              effort: 'low',
              owner: 'Ana',
              status: 'open',
              due: '2027',
            },
          ],
          metrics: [
            {
              name: 'NPS',
              value: 40,
              target: 50,
              history: [
                {date: '2025', value: 30},
                {date: '2026', value: 40},
              ],
            },
            {name: 'Fits', value: 90, unit: '%', target: 80, better: 'higher'},
          ],
          departments: [{name: 'Desk', role: 'answers', personas: ['max']}],
          campaigns: [{name: 'Spring', kind: 'reach', audience: 'runners'}],
          frontstage: ['Chats'],
          backstage: ['Refunds'],
          support: ['Till'],
          evidence: ['Box'],
          cells: {robots: ['Sorter']},
        },
        {
          title: 'Wears',
          personas: ['lea'],
          emotions: {lea: -2},
          departments: ['Repair'],
        },
      ],
    },
    {title: 'Return', group: 'After', steps: [{title: 'Packs', emotions: {lea: 0, max: -2}}]},
  ],
});

const broken = {stages: [{title: 'A', steps: [{title: 'B', emotion: 'no idea', href: 'x:y'}]}]};

/** How each state comes about, in a box whose style the tests choose. */
const states: Record<string, (style: string) => Promise<Element>> = {
  'a map': async style => {
    const map = mount(`<div style="${style}"><journey-map></journey-map></div>`);
    map.data = rich();
    return drawn(map);
  },
  'a map with everything in it': async style => {
    const map = mount(`<div style="${style}; width: 1200px"><journey-map></journey-map></div>`);
    map.data = everything();
    map.emotionLabels = 'all';
    await drawn(map);
    // Everything that is listed is there to be looked at.
    for (const name of 'story whose picture group boundary link emotion-label duration'.split(
      ' ',
    )) {
      expect(parts(map, name), name).not.to.be.empty;
    }
    return map;
  },
  'a map of one persona of several': async style => {
    const map = mount(
      `<div style="${style}; width: 1200px"><journey-map persona="max"></journey-map></div>`,
    );
    map.data = everything();
    return drawn(map);
  },
  'a map of several personas on a phone': async style => {
    const map = mount(`<div style="${style}; width: 360px"><journey-map></journey-map></div>`);
    map.data = everything();
    await drawn(map);
    return map;
  },
  'a map to select from': async style => {
    const map = mount(`<div style="${style}"><journey-map selectable></journey-map></div>`);
    map.data = rich();
    return drawn(map);
  },
  'a map that scrolls': async style => {
    const map = mount(`<div style="${style}; width: 640px"><journey-map></journey-map></div>`);
    map.data = rich();
    await drawn(map);
    await until(() => map.shadowRoot!.querySelector('[tabindex]'), 'a scroll region');
    return map;
  },
  'a map of child elements': style => mountDrawn(`<div style="${style}">${shoesMarkup()}</div>`),
  'a map with problems': async style => {
    const map = mount(`<div style="${style}"><journey-map></journey-map></div>`);
    map.data = broken;
    await drawn(map);
    map.shadowRoot!.querySelector('details')!.open = true;
    return map;
  },
  'a map that loads': async style => {
    const map = mount(
      `<div style="${style}"><journey-map src="x.json"><p>Wait</p></journey-map></div>`,
    );
    map.loader = deferredLoader().loader;
    return drawn(map);
  },
  'a map with nothing but problems': async style => {
    const map = mount(`<div style="${style}"><journey-map><p>Fallback</p></journey-map></div>`);
    map.data = 7;
    return drawn(map);
  },
  'a stage': async style => {
    const stage = mount<JourneyStageElement>(
      `<div style="${style}"><journey-stage></journey-stage></div>`,
    );
    stage.data = rich().stages[2];
    return drawn(stage);
  },
  'a curve': style =>
    mountDrawn<EmotionCurveElement>(
      `<div style="${style}"><emotion-curve heading="Shoes" values="0; -; 2; -2" labels="A; B; C; D"></emotion-curve></div>`,
    ),
  'a curve with problems': async style => {
    const curve = await mountDrawn<EmotionCurveElement>(
      `<div style="${style}"><emotion-curve values="0; ?; 7"></emotion-curve></div>`,
    );
    curve.shadowRoot!.querySelector('details')!.open = true;
    return curve;
  },
  'a curve that scrolls': async style => {
    const curve = await mountDrawn<EmotionCurveElement>(
      `<div style="${style}; width: 150px"><emotion-curve heading="Shoes" values="0 1 2 1 0"></emotion-curve></div>`,
    );
    await until(() => curve.shadowRoot!.querySelector('[tabindex]'), 'a scroll region');
    return curve;
  },
};

describe('axe finds nothing', () => {
  for (const [scheme, style] of [
    ['light', 'color-scheme: light; background: #fff; color: #000'],
    ['dark', 'color-scheme: dark; background: #000; color: #fff'],
  ] as const) {
    for (const [name, show] of Object.entries(states)) {
      it(`in ${name}, ${scheme}`, async () => {
        allowWarnings('has problems');
        const element = await show(style);
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  }
});

describe('what a screen reader is told', () => {
  it('is the journey as headings and lists', async () => {
    const map = mount('<journey-map></journey-map>');
    map.data = shoes();
    await drawn(map);
    const headings = [...map.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(headings.map(one => `${one.getAttribute('aria-level')} ${text(one)}`)).to.deep.equal([
      '2 Buying shoes',
      '3 Choose',
      '4 Sees an advertisement',
      '4 Looks for the size',
      '3 Buy',
      '4 Pays',
      '4 Unpacks',
    ]);
    for (const list of map.shadowRoot!.querySelectorAll('ul, ol')) {
      expect(list.getAttribute('role'), 'WebKit drops lists without markers').to.equal('list');
    }
  });

  it('is every feeling in words', async () => {
    const map = mount('<journey-map></journey-map>');
    map.data = shoes();
    await drawn(map);
    const words = [/\bpositive/, /\bnegative, Unsure/, /\bpositive/, /\bvery positive/];
    for (const [i, feeling] of feelings(map).entries()) expect(feeling).to.match(words[i]!);
    expect(feelings(map)).to.have.length(4);
    for (const picture of map.shadowRoot!.querySelectorAll('svg')) {
      expect(picture.closest('[aria-hidden=true]')).to.not.equal(null);
    }
  });

  it('is how bad a pain point is', async () => {
    const map = mount('<journey-map></journey-map>');
    map.data = shoes();
    await drawn(map);
    const level = part(map, 'cell pain-points').querySelector('[role=img]');
    expect(level!.getAttribute('aria-label')).to.equal('major');
  });
});

describe('on a page from right to left', () => {
  const rect = (element: Element | undefined) => element!.getBoundingClientRect();

  async function turned() {
    const map = mount(
      '<div dir="rtl" style="width: 1200px"><div><journey-map></journey-map></div></div>',
    );
    map.data = rich();
    return drawn(map);
  }

  it('a map has its first stage at the right and its last at the left', async () => {
    const map = await turned();
    const all = parts(map, 'stage');
    expect(rect(all[0]).left).to.be.above(rect(all.at(-1)).right - 1);
    const steps = parts(map, 'step');
    expect(rect(steps[0]).left).to.be.above(rect(steps.at(-1)).right - 1);
  });

  it('a map has the names of its lanes at the right', async () => {
    const map = await turned();
    const stage = parts(map, 'stage')[0];
    for (const label of parts(map, 'lane-label')) {
      expect(rect(label).left).to.be.at.least(rect(stage).right - 1);
    }
  });

  it('a curve turns with its faces', async () => {
    const curve = await mountDrawn<EmotionCurveElement>(
      '<div dir="rtl"><emotion-curve values="0; 1; 2" labels="A; B; C"></emotion-curve></div>',
    );
    const markers = parts(curve, 'marker');
    expect(rect(markers[0]).left).to.be.above(rect(markers[2]).right);
    const lines = parts(curve, 'curve-line');
    const low = (line: Element) => rect(line).left;
    expect(low(lines[0]!)).to.be.above(low(lines[2]!));
    // The line begins under the first face and runs to the left of it. Engines differ in how much of its width counts.
    expect(rect(lines[0]).right).to.be.closeTo(
      (rect(markers[0]).left + rect(markers[0]).right) / 2,
      8,
    );
  });

  it('a stage alone turns too', async () => {
    const stage = await mountDrawn<JourneyStageElement>(
      `<div dir="rtl" style="width: 900px"><journey-stage heading="S"><journey-step heading="A"></journey-step>
        <journey-step heading="B"></journey-step></journey-stage></div>`,
    );
    const [first, last] = parts(stage, 'step');
    expect(rect(first).left).to.be.above(rect(last).left);
  });
});
