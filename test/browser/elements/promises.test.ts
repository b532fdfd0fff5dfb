import {expect} from '@open-wc/testing';
import type {EmotionCurveElement, JourneyStageElement} from '../../../src/index.js';
import '../../../src/index.js';
import {kebab, laneIds} from '../../../src/model/lanes.js';
import {allowWarnings} from '../support/console.js';
import {part, parts} from '../support/drawing.js';
import {shoes} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {drawn, mount, mountDrawn, next, until} from '../support/mount.js';

const stageParts =
  'map problem grid stage stage-title step step-title moment-of-truth lane-label cell item chip bar curve curve-line curve-area marker emotion-label picture duration group';
const mapParts = `${stageParts} header title persona story whose boundary link link-label overview controls`;
const curveParts = 'map title problem cell curve curve-line curve-area marker label';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const [choose, buy] = shoes().stages;

const rich = () => ({
  ...shoes(),
  kind: 'blueprint',
  problem: 'Many pairs come back.',
  personas: [{id: 'lea', name: 'Léa', quote: 'Now!'}, {name: 'Max'}],
  links: [
    {from: 'Waits', to: 'Calls', kind: 'loop', label: 'Again'},
    {from: 'Pays', to: 'Waits', kind: 'branch'},
    {from: 'Pays', to: 'Calls'},
  ],
  stages: [
    choose,
    {...buy, group: 'During', image: {src: pixel, alt: 'A till'}, duration: 'P1D'},
    {
      title: 'Return',
      emotion: -1,
      steps: [
        {
          title: 'Calls',
          momentOfTruth: true,
          emotion: 9,
          actions: ['Dials'],
          quotes: ['Again?'],
          metrics: [{name: 'Waiting', value: 12}],
          evidence: ['Receipt'],
          thoughts: [{text: 'Not again', personas: ['lea']}],
          frontstage: ['Greets'],
          backstage: ['Looks up'],
          support: ['Till'],
        },
        {title: 'Waits', emotion: -2},
      ],
    },
  ],
});

async function richMap(attributes = '') {
  allowWarnings('has problems');
  const map = mount(`<div style="width: 1200px"><journey-map ${attributes}></journey-map></div>`);
  map.data = rich();
  return drawn(map);
}

async function richStage() {
  allowWarnings('has problems');
  const stage = mount<JourneyStageElement>('<journey-stage></journey-stage>');
  const [first, second, third] = rich().stages;
  stage.data = {
    ...second,
    steps: [first, second, third].flatMap(one => (one as {steps: unknown[]}).steps),
  };
  return drawn(stage);
}

async function richCurve() {
  allowWarnings('has problems');
  return mountDrawn<EmotionCurveElement>(
    '<emotion-curve heading="Shoes" values="0; 9; -2" labels="A; B; C"></emotion-curve>',
  );
}

const drawnParts = (element: Element) =>
  new Set([...element.shadowRoot!.querySelectorAll('[part]')].flatMap(one => [...one.part]));

/** Second names, which say which of several a part is. */
const kinds = 'stages steps highest lowest next loop branch interaction visibility internal'.split(
  ' ',
);
const secondNames = new Set([...laneIds.map(kebab), ...kinds]);

describe('the parts that the class comments list', () => {
  for (const [tag, promised, show] of [
    ['journey-map', mapParts, () => richMap('controls')],
    ['journey-stage', stageParts, richStage],
    ['emotion-curve', curveParts, richCurve],
  ] as const) {
    for (const name of promised.split(' ')) {
      it(`<${tag}> draws ::part(${name})`, async () => {
        expect([...drawnParts(await show())]).to.include(name);
      });
    }

    it(`<${tag}> draws no part that its comment does not list`, async () => {
      const listed = new Set(promised.split(' '));
      const surplus = [...drawnParts(await show())].filter(
        name => !listed.has(name) && !secondNames.has(name),
      );
      expect(surplus).to.deep.equal([]);
    });

    it(`<${tag}> marks the best and the worst feeling`, async () => {
      const element = await show();
      expect(parts(element, 'marker highest')).to.have.length(1);
      expect(parts(element, 'marker lowest')).to.have.length(1);
    });
  }

  it('brackets and lines of a blueprint have their kind as a second part', async () => {
    const map = await richMap();
    for (const names of [
      'link next',
      'link loop',
      'link branch',
      'boundary interaction',
      'boundary visibility',
      'boundary internal',
    ]) {
      expect(parts(map, names), names).not.to.be.empty;
    }
  });

  it('cells and names of rows have their lane’s name as a second part', async () => {
    const map = await richMap();
    for (const lane of ['emotion', 'touchpoints', 'pain-points', 'departments']) {
      expect(parts(map, `cell ${lane}`), lane).not.to.be.empty;
      expect(parts(map, `lane-label ${lane}`), lane).to.have.length(1);
    }
  });

  it('can be styled from the page', async () => {
    const style = document.createElement('style');
    style.textContent = '#styled::part(chip) { letter-spacing: 3px }';
    const map = await richMap('id="styled"');
    map.parentElement!.append(style);
    expect(getComputedStyle(part(map, 'chip')).letterSpacing).to.equal('3px');
  });
});

describe('the states that the class comments list', () => {
  it('<journey-map> is empty exactly while nothing is drawn', async () => {
    const map = await mountDrawn('<journey-map></journey-map>');
    expect(map.matches(':state(empty)')).to.equal(true);
    map.data = shoes();
    await drawn(map);
    expect(map.matches(':state(empty)')).to.equal(false);
    map.data = undefined;
    await drawn(map);
    expect(map.matches(':state(empty)')).to.equal(true);
  });

  it('<journey-map> is loading exactly while an answer is awaited', async () => {
    const {loader, asked} = deferredLoader();
    const map = mount('<journey-map src="x.json"></journey-map>');
    map.loader = loader;
    await drawn(map);
    expect(map.matches(':state(loading)')).to.equal(true);
    asked[0]!.answer(shoes());
    await next(map, 'journey-load');
    expect(map.matches(':state(loading)')).to.equal(false);
    const reloaded = map.reload();
    await drawn(map);
    expect(map.matches(':state(loading)')).to.equal(true);
    asked[1]!.answer(shoes());
    await reloaded;
    expect(map.matches(':state(loading)')).to.equal(false);
  });
});

describe('the custom properties that the class comment lists', () => {
  const red = 'rgb(255, 0, 0)';
  const table: [property: string, value: string, where: string, style: string, computed: string][] =
    [
      ['--journey-color', red, 'map', 'color', red],
      ['--journey-muted-color', red, 'lane-label', 'color', red],
      ['--journey-background', red, 'map', 'backgroundColor', red],
      ['--journey-border-color', red, 'map', 'borderTopColor', red],
      ['--journey-positive-color', red, 'marker highest', 'color', red],
      ['--journey-negative-color', red, 'marker lowest', 'color', red],
      ['--journey-on-stage-color', red, 'stage-title', 'color', red],
      ['--journey-stage-background', red, 'stage-title', 'backgroundColor', red],
      ['--journey-stage-border', '2px solid', 'stage-title', 'borderTopWidth', '2px'],
      ['--journey-stage-shape', 'none', 'stage-title', 'clipPath', 'none'],
      ['--journey-chip-border-color', red, 'chip', 'borderTopColor', red],
      ['--journey-curve-area-opacity', '0.5', 'curve-area', 'opacity', '0.5'],
      ['--journey-font-family', 'serif', 'map', 'fontFamily', 'serif'],
      ['--journey-small-font-size', '30px', 'chip', 'fontSize', '30px'],
      ['--journey-title-font-size', '40px', 'title', 'fontSize', '40px'],
      ['--journey-stage-color-1', red, 'stage-title', 'backgroundColor', red],
      ['--journey-step-width', '400px', 'step', 'width', '400px'],
      ['--journey-label-width', '200px', 'lane-label', 'width', '200px'],
      ['--journey-curve-height', '300px', 'cell emotion', 'height', '300px'],
      ['--journey-curve-width', '7', 'curve-line', 'strokeWidth', '7px'],
      ['--journey-radius', '10px', 'map', 'borderTopLeftRadius', '15px'],
      ['--journey-font-size', '30px', 'map', 'fontSize', '30px'],
    ];
  for (const [property, value, where, style, computed] of table) {
    it(`${property} has its effect, set on any ancestor`, async () => {
      const map = await richMap();
      map.parentElement!.style.setProperty(property, value);
      const found = getComputedStyle(part(map, where)) as unknown as Record<string, string>;
      const pixels = /^(\d+)px$/.exec(computed)?.[1];
      // Lines beside a box may take a pixel of it.
      if (pixels) expect(parseFloat(found[style]!)).to.be.closeTo(Number(pixels), 1.5);
      else expect(found[style]).to.equal(computed);
    });
  }

  it('--journey-tint says how much colour is in bars', async () => {
    const map = await richMap();
    const {style} = map.parentElement!;
    const strength = () =>
      Number(/^oklab\(([\d.]+)/.exec(getComputedStyle(part(map, 'bar')).backgroundColor)![1]);
    const usual = strength();
    style.setProperty('--journey-tint', '60%');
    expect(strength()).to.be.below(usual);
    style.setProperty('--journey-tint', '0%');
    expect(strength()).to.be.closeTo(1, 0.001);
  });

  it('--journey-accent gives stages and the ring of focus their colour, unless they have one', async () => {
    const map = await richMap();
    const colours = () =>
      parts(map, 'stage-title').map(title => getComputedStyle(title).backgroundColor);
    const usual = colours();
    map.parentElement!.style.setProperty('--journey-accent', 'gold');
    map.parentElement!.style.setProperty('--journey-stage-color-2', red);
    const [first, second] = colours();
    expect(first).to.match(/^oklch\(0\.51 0\.18 9\d/);
    expect(second).to.equal(red);
    map.parentElement!.style.removeProperty('--journey-accent');
    map.parentElement!.style.removeProperty('--journey-stage-color-2');
    expect(colours()).to.deep.equal(usual);
  });

  it('--journey-max-block-size bounds the map, which then scrolls', async () => {
    const map = await richMap();
    const before = part(map, 'map').offsetHeight;
    map.style.setProperty('--journey-max-block-size', '200px');
    const grid = part(map, 'grid');
    expect(part(map, 'map').offsetHeight).to.be.below(before);
    expect(grid.parentElement!.clientHeight).to.be.at.most(200);
  });

  it('--journey-space widens the distances', async () => {
    const map = await richMap();
    const before = parseFloat(getComputedStyle(part(map, 'cell touchpoints')).paddingLeft);
    map.style.setProperty('--journey-space', '1rem');
    const after = parseFloat(getComputedStyle(part(map, 'cell touchpoints')).paddingLeft);
    expect(after).to.be.closeTo(2 * before, 0.1);
  });

  it('the third stage’s neutral colour and others have defaults for light and dark pages', async () => {
    const map = await richMap();
    const place = map.parentElement!;
    place.style.colorScheme = 'light';
    const light = getComputedStyle(part(map, 'map')).backgroundColor;
    place.style.colorScheme = 'dark';
    const dark = getComputedStyle(part(map, 'map')).backgroundColor;
    expect([light, dark]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(22, 25, 34)']);
  });
});

describe('the box of each element', () => {
  it('fills its container, hides with [hidden] and inherits the font', async () => {
    for (const element of [await richMap(), await richStage(), await richCurve()]) {
      element.parentElement!.style.cssText = 'width: 777px; font-family: monospace';
      expect(element.getBoundingClientRect().width, element.localName).to.equal(777);
      expect(getComputedStyle(part(element, 'map')).fontFamily).to.equal('monospace');
      element.hidden = true;
      expect(element.getClientRects(), element.localName).to.have.length(0);
    }
  });

  it('is no wider than the page at 320 pixels', async () => {
    for (const element of [await richMap(), await richStage(), await richCurve()]) {
      const place = element.parentElement!;
      place.style.width = '320px';
      expect(place.scrollWidth, element.localName).to.be.at.most(320);
    }
  });

  it('has room as a flex item and in an inline block', async () => {
    for (const display of ['flex', 'inline-block']) {
      const map = await richMap();
      map.parentElement!.style.cssText = `display: ${display}`;
      expect(map.getBoundingClientRect().width, display).to.be.above(300);
    }
  });
});

describe('a map that is wider than the page', () => {
  it('draws the curve where it is seen, and the rest when it is scrolled to', async function () {
    // Elsewhere the whole curve is drawn at once.
    if (!CSS.supports('overflow-clip-margin: 2rem')) this.skip();
    const steps = Array.from({length: 60}, (_, i) => ({title: `Step ${i}`, emotion: i % 3}));
    const map = await mountDrawn('<journey-map></journey-map>');
    map.data = {stages: [{title: 'S', steps}]};
    await drawn(map);
    const markers = parts(map, 'marker');
    const isDrawn = (i: number) => markers.at(i)!.checkVisibility({contentVisibilityAuto: true});
    await until(() => isDrawn(0), 'the first face is drawn');
    expect(isDrawn(-1)).to.equal(false);
    const height = part(map, 'cell emotion').offsetHeight;
    const region = part(map, 'grid').parentElement!;
    region.scrollLeft = region.scrollWidth;
    await until(() => isDrawn(-1), 'the last face is drawn');
    expect(part(map, 'cell emotion').offsetHeight).to.equal(height);
  });
});
