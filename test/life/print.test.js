/** Maps in a print preview, which draws them anew for the paper while the page goes on. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {pictureOf, textOf} from '../tools/pdf.js';

const library = readFileSync(new URL('../../dist/journey-map.min.js', import.meta.url), 'utf8');
const screen = {width: 1200, height: 900};
// A map that needs more than the paper's width is cut by the paper; 120 steps need this much.
const wide = {width: 16_000, height: 700};
const inPixels = ({width, height}) => ({width: `${width}px`, height: `${height}px`});

/** Runs in the page: adds a map. */
async function add({steps, title = 'Step', id = 'map', place = 'body'}) {
  const map = document.createElement('journey-map');
  map.id = id;
  map.data = {
    stages: [
      {
        title: 'Stage',
        steps: Array.from({length: steps}, (_, i) => ({
          title: `${title} ${i}`,
          emotion: (i % 5) - 2,
          touchpoints: ['Shop'],
        })),
      },
    ],
  };
  document.querySelector(place).append(map);
  await map.updateComplete;
}

/** Runs in the page: what is drawn, and where. */
function boxes() {
  return [...document.querySelectorAll('journey-map')].flatMap(({id, shadowRoot}) =>
    [...shadowRoot.querySelectorAll('[part]')].map(part => {
      const {x, y, width, height} = part.getBoundingClientRect();
      const text = part.children.length ? '' : part.textContent.trim();
      return `${id} ${part.getAttribute('part')} ${[x, y, width, height].map(Math.round)} ${text}`;
    }),
  );
}

/** Runs in the page: how many curves and faces are not left out for being out of sight. */
const visible = () =>
  [
    ...document
      .querySelector('journey-map')
      .shadowRoot.querySelectorAll('.emotion :is(.curve, .marker)'),
  ].filter(one => one.checkVisibility({contentVisibilityAuto: true})).length;

/** Runs in the page: two dots of each piece of the curve, and one of each face where no line runs. */
function dots() {
  const {shadowRoot} = document.querySelector('journey-map');
  const pieces = [...shadowRoot.querySelectorAll('.emotion .line[d]')].flatMap(line =>
    [0.3, 0.7].map(part => {
      const point = line.getPointAtLength(part * line.getTotalLength());
      const {x, y} = point.matrixTransform(line.getScreenCTM());
      return {x, y};
    }),
  );
  const faces = [...shadowRoot.querySelectorAll('.marker')].map(face => {
    const {x, y, width} = face.getBoundingClientRect();
    return {x: x + width / 2, y: y + 1};
  });
  return {pieces, faces};
}

/** Runs in the page: has it change its maps for each print, and change them back. */
function prepare(add) {
  const byId = id => document.getElementById(id);
  const data = byId('changed').data;
  const removed = byId('removed');
  addEventListener('beforeprint', () => {
    // What a map draws at once is on the paper; nothing waits for more.
    add({steps: 3, id: 'added', title: 'new'});
    byId('changed').data = {
      stages: [{title: 'Stage', steps: ['printed 0', 'printed 1', 'printed 2']}],
    };
    removed.remove();
    document.querySelector('details').open = true;
    document.body.prepend(byId('moved'));
  });
  addEventListener('afterprint', () => {
    byId('added').remove();
    byId('changed').data = data;
    byId('changed').after(byId('moved'), removed);
    document.querySelector('details').open = false;
    const maps = [...document.querySelectorAll('journey-map')];
    globalThis.restored = Promise.all(maps.map(map => map.updateComplete));
  });
}

/** Whether there is colour at a dot or beside it. Tints, words and rules are nearly grey. */
function isPainted({dot}, {x, y}) {
  const around = [-1, 0, 1].flatMap(dx => [-1, 0, 1].map(dy => dot(x + dx, y + dy)));
  return around.some(color => Math.max(...color) - Math.min(...color) > 50);
}

describe('a map in print', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(() => browser?.close());

  async function open(body = '') {
    const page = await browser.newPage({viewport: screen});
    const faults = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', message => faults.push(message.text()));
    await page.setContent(
      `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 0 }</style>${body}</html>`,
    );
    await page.addScriptTag({content: library});
    return {page, faults};
  }

  const titles = (steps, title = 'Step') => Array.from({length: steps}, (_, i) => `${title} ${i}`);
  const titlesIn = pdf => textOf(pdf).match(/\w+ \d+/g) ?? [];

  /** Where colour is missing on the paper. */
  async function missing(page, pdf) {
    await page.setViewportSize(wide);
    await page.emulateMedia({media: 'print'});
    const {pieces, faces} = await page.evaluate(dots);
    const seen = await page.evaluate(visible);
    await page.emulateMedia({media: null});
    await page.setViewportSize(screen);
    const picture = pictureOf(pdf);
    assert.equal(picture.width, wide.width);
    return {
      pieces: pieces.filter(dot => !isPainted(picture, dot)).length,
      faces: faces.filter(dot => !isPainted(picture, dot)).length,
      of: [pieces.length, faces.length, seen],
    };
  }

  for (const steps of [5, 120]) {
    it(`is whole on paper that is wide enough, and on the screen as before: ${steps} steps`, async () => {
      const {page, faults} = await open();
      await page.evaluate(add, {steps});
      const before = await page.evaluate(boxes);
      const seen = await page.evaluate(visible);
      assert.equal(seen < 2 * steps, steps > 50);
      const pdf = await page.pdf(inPixels(wide));
      assert.deepEqual(await page.evaluate(boxes), before);
      assert.deepEqual(titlesIn(pdf), titles(steps));
      assert.deepEqual(await missing(page, pdf), {
        pieces: 0,
        faces: 0,
        of: [2 * steps, steps, 2 * steps],
      });
      assert.deepEqual(await page.evaluate(boxes), before);
      await page.close();
      assert.deepEqual(faults, []);
    });
  }

  it('would be noticed if a long one left out what is out of sight', async () => {
    const {page} = await open();
    await page.evaluate(add, {steps: 120});
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.step:nth-child(n + 100) .emotion { content-visibility: hidden }');
      document.querySelector('journey-map').shadowRoot.adoptedStyleSheets.push(sheet);
    });
    const {pieces, faces} = await missing(page, await page.pdf(inPixels(wide)));
    await page.close();
    assert.deepEqual({pieces, faces}, {pieces: 42, faces: 21});
  });

  it('is whole on a sheet of A4 while its steps fit beside each other', async () => {
    const {page, faults} = await open();
    await page.evaluate(add, {steps: 4});
    const pdf = await page.pdf({format: 'A4'});
    await page.close();
    assert.deepEqual(titlesIn(pdf), titles(4));
    assert.deepEqual(faults, []);
  });

  it('is whole where only the print shows it', async () => {
    const {page, faults} = await open(
      '<style>@media screen { div { display: none } }</style><div></div>',
    );
    await page.evaluate(add, {steps: 120, place: 'div'});
    const pdf = await page.pdf(inPixels(wide));
    assert.deepEqual(titlesIn(pdf), titles(120));
    const {pieces, faces, of} = await missing(page, pdf);
    await page.close();
    assert.deepEqual({pieces, faces, of}, {pieces: 0, faces: 0, of: [240, 120, 240]});
    assert.deepEqual(faults, []);
  });

  it('is what a page makes of it for the print, and on the screen as before afterwards', async () => {
    const {page, faults} = await open('<details><summary>More</summary></details>');
    for (const [id, place] of [
      ['changed', 'body'],
      ['moved', 'body'],
      ['removed', 'body'],
      ['folded', 'details'],
    ]) {
      await page.evaluate(add, {steps: 3, id, title: id, place});
    }
    await page.evaluate(`(${prepare})(${add})`);
    const before = await page.evaluate(boxes);
    for (let times = 0; times < 2; times++) {
      const pdf = await page.pdf({format: 'A4'});
      await page.evaluate(() => globalThis.restored);
      assert.deepEqual(
        titlesIn(pdf).toSorted(),
        ['folded', 'moved', 'new', 'printed'].flatMap(title => titles(3, title)).toSorted(),
      );
      assert.deepEqual(await page.evaluate(boxes), before);
    }
    await page.close();
    assert.deepEqual(faults, []);
  });
});
