import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {read, serve} from './support.js';

/** What the README has a page with many maps do. */
const [, css] = /```css\n([^`]*content-visibility[^`]*)```/.exec(read('README.md'));

const maps = Array.from(
  {length: 20},
  (_, i) => `<h2>Map ${i}</h2><journey-map src="/journey/M${i}"></journey-map>`,
);

const heights = () =>
  [...document.querySelectorAll('journey-map')].map(map => map.getBoundingClientRect().height);

/** In a page: resolves when the frame after this one is painted. */
const framed = () =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('a page with many maps that are drawn when they are seen', () => {
  let served;
  let browser;
  let page;
  before(async () => {
    served = await serve();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
    page = await browser.newPage({viewport: {width: 1200, height: 800}});
    await page.goto(served.base);
    await page.evaluate(
      async ([css, html]) => {
        const style = new CSSStyleSheet();
        style.replaceSync(css);
        document.adoptedStyleSheets = [style];
        document.body.innerHTML = html;
        const maps = [...document.querySelectorAll('journey-map')];
        await Promise.all(maps.map(map => map.reload()));
      },
      [css, `${maps.join('')}<p id="end">End</p>`],
    );
    await page.evaluate(framed);
  });
  after(async () => {
    await browser?.close();
    served?.server.close();
  });

  it('keeps room for each of them', async () => {
    for (const height of await page.evaluate(heights)) assert.ok(height >= 384, `${height} px`);
  });

  it('draws them when they come into view, whole', async () => {
    const drawn = await page.evaluate(async framed => {
      const wait = new Function(`return (${framed})()`);
      const last = [...document.querySelectorAll('journey-map')].at(-1);
      const isSeen = () =>
        last.shadowRoot.querySelector('.step').checkVisibility({contentVisibilityAuto: true});
      const before = isSeen();
      last.scrollIntoView();
      await wait();
      return [before, isSeen()];
    }, String(framed));
    assert.deepEqual(drawn, [false, true]);
  });
});
