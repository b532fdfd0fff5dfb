/** What undefined.css shows and reserves before an element is drawn, and without scripts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {serve} from './support.js';

const map = `<journey-map heading="Returning a parcel">
  <journey-persona heading="Léa"></journey-persona>
  <journey-stage heading="Unpack">
    <journey-step heading="Tries the shoes on" emotion="1"></journey-step>
    <journey-step><h4>They are too small</h4></journey-step>
  </journey-stage>
  <journey-stage><h3>Send back</h3></journey-stage>
</journey-map>`;
const stage = '<journey-stage heading="Alone" emotion="1"></journey-stage>';
const curve = '<emotion-curve heading="Curve" values="1, 2" labels="Then, Now"></emotion-curve>';

const names = ['Returning a parcel', 'Léa', 'Unpack', 'Tries the shoes on', 'They are too small'];

const page = (body, head = '') => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Page</title>${head}<link rel="stylesheet" href="/undefined.css">${body}</html>`;

describe('undefined.css', () => {
  let served;
  let browser;
  before(async () => {
    served = await serve();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    served?.server.close();
  });

  /** Resolves with what `look` sees of a page that has no script yet. */
  async function open(html, look, options) {
    const view = await browser.newPage({viewport: {width: 1280, height: 800}, ...options});
    served.pages.set('/page', [html]);
    await view.goto(`${served.base}/page`);
    const seen = await look(view);
    await view.close();
    return seen;
  }

  const define = view => view.addScriptTag({url: '/journey-map.min.js'});
  const boxOf = (view, selector) => view.locator(selector).first().boundingBox();
  const heightOf = async (view, selector) => (await boxOf(view, selector)).height;
  const snapshot = view => view.locator('body').ariaSnapshot();

  /** All of the words are in the text, in this order. */
  function inOrder(text, words) {
    const places = words.map(word => text.indexOf(word));
    assert.ok(
      places.every((place, i) => place > (places[i - 1] ?? -1)),
      `${words} in\n${text}`,
    );
  }

  it('shows the names of stages and steps before the elements are defined', async () => {
    inOrder(await open(page(map + stage + curve), snapshot), [
      ...names,
      'Send back',
      'Alone',
      'Curve',
      'Then, Now',
    ]);
  });

  it('shows them for good where no scripts run, and reserves nothing there', async () => {
    const [text, height] = await open(
      page(map),
      async view => [await snapshot(view), await heightOf(view, 'journey-map')],
      {javaScriptEnabled: false},
    );
    inOrder(text, names);
    assert.ok(height < 300, height);
  });

  it('keeps the title and the content while an answer is awaited', async () => {
    const late = `<journey-map heading="Late" src="/journey/a?hold=a"><p>Soon</p></journey-map>`;
    const text = await open(page(late), async view => {
      await define(view);
      await view.waitForFunction(() => document.querySelector('[aria-busy]'));
      return snapshot(view);
    });
    inOrder(text, ['Late', 'Soon']);
  });

  it('leaves content where it stands when the element is defined', async () => {
    const waiting = `<journey-map heading="Late" src="/journey/a?hold=a">
      Soon, <em>very soon</em>. <h3>Stages</h3><p>Unpack <b>carefully</b></p>
      <ul><li>Send back</li></ul></journey-map>`;
    const own = `<style>body { font: 20px/2 serif; text-align: center; color: teal }</style>`;
    const boxes = view =>
      Promise.all(['em', 'h3', 'b', 'li'].map(selector => boxOf(view, selector)));
    const [first, second, color] = await open(page(waiting, own), async view => {
      const first = await boxes(view);
      await define(view);
      await view.waitForFunction(() => document.querySelector('[aria-busy]'));
      const color = view.locator('em').evaluate(em => getComputedStyle(em).color);
      return [first, await boxes(view), await color];
    });
    assert.deepEqual(second, first);
    assert.equal(color, 'rgb(0, 128, 128)');
  });

  it('says no name twice once the elements are drawn', async () => {
    const contents = await open(page(map + stage + curve), async view => {
      await define(view);
      await view.waitForFunction(() =>
        document.querySelector('emotion-curve').shadowRoot?.querySelector('[part="map"]'),
      );
      return view.evaluate(() =>
        ['journey-map', 'body > journey-stage', 'emotion-curve'].flatMap(selector =>
          ['::before', '::after'].map(
            pseudo => getComputedStyle(document.querySelector(selector), pseudo).content,
          ),
        ),
      );
    });
    assert.deepEqual(new Set(contents), new Set(['none']));
  });

  it('reserves the window for a map, less for a stage or a curve, nothing for a stage in a map', async () => {
    const heights = await open(page(map + stage + curve), view =>
      Promise.all(
        ['journey-map', 'body > journey-stage', 'emotion-curve', 'journey-map > journey-stage'].map(
          selector => heightOf(view, selector),
        ),
      ),
    );
    assert.deepEqual(heights.slice(0, 3), [800, 512, 256]);
    assert.ok(heights[3] < 150, heights[3]);
  });

  it('reserves what --journey-reserve says, on the map or around it', async () => {
    const height = view => heightOf(view, 'journey-map');
    const around = page(
      `<div class="around">${map}</div>`,
      '<style>.around { --journey-reserve: 45rem }</style>',
    );
    assert.equal(await open(around, height), 720);
    const nothing = page(map, '<style>journey-map { --journey-reserve: 0px }</style>');
    assert.ok((await open(nothing, height)) > 80);
  });

  it('reserves nothing on paper', async () => {
    const height = await open(page(map), async view => {
      await view.emulateMedia({media: 'print'});
      return heightOf(view, 'journey-map');
    });
    assert.ok(height < 300, height);
  });

  it('leaves hidden what is hidden', async () => {
    const html = page(map.replaceAll(/<(journey-map|journey-stage)/g, '<$1 hidden') + '<p>x</p>');
    assert.equal((await open(html, view => boxOf(view, 'p'))).y < 50, true);
  });

  it('gives way to every rule of the page, also to an earlier one', async () => {
    const rule = '<style>journey-map { min-block-size: 10rem; display: inline-block }</style>';
    const height = await open(page(map, rule), view => heightOf(view, 'journey-map'));
    assert.ok(height < 400, height);
  });

  it('gives a map in a flex row the width that it will have', async () => {
    const row = `<div style="display: flex">${map}<p>x</p></div>`;
    const [before, after] = await open(page(row), async view => {
      const first = await boxOf(view, 'p');
      await define(view);
      return [first, await boxOf(view, 'p')];
    });
    assert.deepEqual(after, before);
  });
});
