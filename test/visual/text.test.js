/** Texts of maps can be read: none is cut, none stands on another, none is tiny where maps are narrow. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {extremes} from '../fixtures/extremes.js';
import {draw, journeyOf, launch, openPage} from './page.js';
import {faultFinder} from './text.js';

const journeys = [
  ...Object.keys(extremes),
  'shoes',
  'experience',
  'blueprint',
  'personas',
  'arabic',
];
const widths = [320, 480, 768, 1280];

describe('texts of a map can be read:', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch();
    page = await openPage(browser);
  });
  after(() => browser?.close());

  for (const name of journeys) {
    for (const dir of ['ltr', 'rtl']) {
      for (const width of widths) {
        it(`${name}, ${width} px, ${dir}`, async () => {
          await draw(page, {journey: journeyOf(name), dir, width});
          const {texts, faults} = await page.evaluate(`${faultFinder}('journey-map')`);
          assert.ok(texts > 0);
          assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
        });
      }
    }
  }
});

/** Runs in the page: where the parts of the map are. */
const boxes = () =>
  [...document.querySelector('journey-map').shadowRoot.querySelectorAll('[part]')].map(part => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return [part.getAttribute('part'), ...[x, y, width, height].map(Math.round)].join(' ');
  });

describe('a page that is zoomed', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  const boxesOn = async (options, width) => {
    const page = await openPage(browser, options);
    await draw(page, {journey: journeyOf('shoes'), width});
    const found = await page.evaluate(boxes);
    await page.context().close();
    return found;
  };

  it('to 400 % has the map of a box of 320 pixels', async () => {
    // Zoomed that far, a window of 1280 pixels is one of 320 with four dots to each.
    const zoomed = await boxesOn({width: 320, deviceScaleFactor: 4});
    assert.deepEqual(zoomed, await boxesOn({width: 1280}, 320));
  });
});

/** What each does to the shadow root of a map, and the fault that it makes. */
const plants = [
  [
    'a chip that cuts its text',
    '.chip',
    'overflow: hidden; inline-size: 20px; white-space: nowrap',
    /cuts/,
  ],
  ['a chip that is too narrow', '.chip', 'inline-size: 20px; white-space: nowrap', /too narrow/],
  ['a title on other words', '.title', 'translate: 0 2rem', /lies on/],
  ['tiny letters', '.chip', 'font-size: 11px', /has 11px letters/],
];

describe('a fault would be noticed:', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  for (const [what, selector, css, fault] of plants) {
    it(what, async () => {
      const page = await openPage(browser);
      await draw(page, {journey: journeyOf('shoes'), width: 480});
      await page.evaluate(
        ([selector, css]) => {
          const {shadowRoot} = document.querySelector('journey-map');
          shadowRoot.querySelector(selector).style.cssText = css;
        },
        [selector, css],
      );
      const {faults} = await page.evaluate(`${faultFinder}('journey-map')`);
      await page.context().close();
      assert.match(faults.join('\n'), fault);
    });
  }
});
