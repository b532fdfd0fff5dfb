/** Texts and drawings that can be told from what they stand on, in every theme. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {read} from '../life/support.js';
import {contrast, prepare, weakIn} from './contrast.js';
import {draw, journeyOf, launch, openPage} from './page.js';

const presets = ['plain', 'vivid', 'ink'];
const examples = ['shoes', 'blueprint', 'personas', 'experience'];
const schemes = ['light', 'dark'];

/** Wide enough for every example, so that nothing is out of sight. */
const layouts = [
  {name: 'row', width: 2900, attributes: 'selectable emotion-labels="all"'},
  {name: 'stack', width: 420, attributes: 'selectable'},
  {name: 'table', width: 2900, attributes: 'view="table"'},
];

/** Colours that a host may have: bright, pale, dark, without a hue, seen through. */
const accents = [
  '#ffd400',
  '#ffffff',
  '#000000',
  '#39ff14',
  '#00ffff',
  '#ff00aa',
  '#808080',
  'rgb(0 90 200 / 30%)',
];

/** What a page writes to have a look. */
const looks = {
  'without a theme': '',
  ...Object.fromEntries(presets.map(name => [name, read(`src/themes/${name}.css`)])),
};
const accented = Object.fromEntries(
  accents.map(accent => [accent, `journey-map { --journey-accent: ${accent} }`]),
);

const openNotes = () => {
  for (const {shadowRoot} of document.querySelectorAll('journey-map'))
    for (const note of shadowRoot.querySelectorAll('details')) note.open = true;
};

/** A page of that layout. In every journey are a link, an open story and a stage of its own colour; personas have those of the map. */
async function open(browser, {width, attributes}, example, colorScheme) {
  const page = await openPage(browser, {width, colorScheme});
  const journey = structuredClone(journeyOf(example));
  journey.stages[0].color = '#ffe600';
  for (const persona of journey.personas) delete persona.color;
  const [step] = journey.stages.at(-1).steps;
  step.href = '/';
  step.touchpoints = [{name: 'Link', href: '/'}];
  step.painPoints = [{text: 'Link', href: '/', basis: 'assumed', severity: 'low'}];
  step.opportunities = [{text: 'Link', href: '/'}];
  await draw(page, {journey, attributes, act: openNotes});
  await prepare(page);
  return page;
}

const dress = (page, css) =>
  page.evaluate(text => {
    const style = document.querySelector('#look') ?? document.createElement('style');
    style.id = 'look';
    style.textContent = text;
    document.head.append(style);
  }, css);

describe('what a map shows stands out', {concurrency: 2}, () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  async function expectContrast(layout, example, scheme, wear) {
    const page = await open(browser, layout, example, scheme);
    const faults = {};
    for (const [look, css] of Object.entries(wear)) {
      await dress(page, css);
      const {weak, texts, drawings} = await weakIn(page);
      assert.ok(texts > 50 && drawings > 10, `${texts} texts, ${drawings} drawings`);
      if (weak.length) faults[look] = weak;
    }
    await page.context().close();
    assert.deepEqual(faults, {});
  }

  for (const scheme of schemes) {
    for (const layout of layouts) {
      for (const example of examples) {
        it(`${example} as a ${layout.name}, ${scheme}, in no theme and in each`, () =>
          expectContrast(layout, example, scheme, looks));
      }
    }
    for (const example of ['shoes', 'personas']) {
      it(`${example} with any accent, ${scheme}`, () =>
        expectContrast(layouts[0], example, scheme, accented));
    }
  }

  it('white titles on the bands of any accent', async () => {
    const page = await openPage(browser);
    const stages = Array.from({length: 8}, (_, i) => ({title: `Stage ${i}`}));
    await draw(page, {journey: {stages}});
    await prepare(page);
    const steps = (count, most) => Array.from({length: count}, (_, i) => (most * i) / (count - 1));
    const all = steps(5, 1).flatMap(l =>
      steps(4, 0.4).flatMap(c => steps(25, 360).map(h => `oklch(${l} ${c} ${h})`)),
    );
    const bands = await page.evaluate(list => globalThis.contrast.bands(list), all);
    const ratios = bands.flat().map(color => contrast(color, [255, 255, 255]));
    assert.equal(ratios.length, 8 * all.length);
    assert.ok(Math.min(...ratios) >= 4.5, `${Math.min(...ratios)}`);
    // Not one colour for all.
    for (const of of bands) assert.ok(new Set(of.map(String)).size > 1);
    await page.context().close();
  });

  for (const [name, css] of Object.entries({
    'a text that is too pale': 'journey-map { --journey-muted-color: #8a92a6 }',
    'a band that is too bright': 'journey-map { --journey-stage-color-2: #8fb8e8 }',
    'a feeling that is too pale': 'journey-map { --journey-neutral-color: #e8c860 }',
    'lines that are too pale': 'journey-map::part(group) { border-color: #d0d4dd }',
  })) {
    it(`and ${name} is found`, async () => {
      const page = await open(browser, layouts[0], 'shoes', 'light');
      await dress(page, css);
      const {weak} = await weakIn(page);
      await page.context().close();
      assert.ok(weak.length > 0);
    });
  }

  it('and a ring around what has the focus that is too pale is found', async () => {
    const page = await open(browser, layouts[0], 'shoes', 'light');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':focus-visible { outline-color: #ccc !important }');
      document.querySelector('journey-map').shadowRoot.adoptedStyleSheets.push(sheet);
    });
    const {weak} = await weakIn(page);
    await page.context().close();
    assert.ok(weak.length > 5 && weak.every(name => name.includes(':focus')));
  });
});
