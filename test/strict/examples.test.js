import assert from 'node:assert/strict';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {createServer, examples} from './server.js';

const tags = 'journey-map, journey-stage, emotion-curve';

/** Resolves when everything on the page is drawn, or is waiting for nothing any more. */
async function settle(names) {
  await customElements.whenDefined('journey-map');
  const elements = [...document.querySelectorAll(names)].filter(({shadowRoot}) => shadowRoot);
  for (const element of elements) {
    await element.updateComplete;
    if (element.reload) await element.reload();
  }
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What is drawn: the markup, and where each box of it stands. */
function readDrawing(names) {
  return [...document.querySelectorAll(names)].map(({localName, shadowRoot}) => ({
    localName,
    markup: shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, ''),
    boxes: [...(shadowRoot?.querySelectorAll('*') ?? [])].map(box => {
      const {x, y, width, height} = box.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join();
    }),
  }));
}

/** What a page's scripts do with what they have. */
function change() {
  for (const map of document.querySelectorAll('journey-map')) {
    map.heading = 'Changed';
    const stage = document.createElement('journey-stage');
    stage.setAttribute('heading', 'Added');
    stage.setAttribute('emotion', '1');
    map.querySelector('journey-stage')?.remove();
    map.append(stage);
  }
  for (const curve of document.querySelectorAll('emotion-curve')) {
    curve.data = [1, null, {value: -2, label: 'Down'}, 0];
  }
  const map = document.createElement('journey-map');
  map.data = {
    title: 'New',
    personas: [{name: 'Léa', color: 'teal'}],
    stages: [{title: 'S', steps: [{title: 'A', emotion: 2, departments: ['Sales']}, 'B']}],
  };
  document.body.append(map);
}

describe('the examples of the documentation', () => {
  const reports = [];
  let server;
  let browser;
  before(async () => {
    server = createServer(reports).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(path) {
    const view = await browser.newPage({viewport: {width: 1280, height: 900}});
    const faults = [];
    view.on('pageerror', ({message}) => faults.push(message));
    await view.goto(`http://127.0.0.1:${server.address().port}${path}`);
    return {view, faults};
  }

  async function draw(path) {
    const {view, faults} = await open(path);
    await view.evaluate(settle, tags);
    const first = await view.evaluate(readDrawing, tags);
    await view.evaluate(change);
    await view.evaluate(settle, tags);
    const second = await view.evaluate(readDrawing, tags);
    const refused = await view.evaluate(() => globalThis.refused);
    await view.close();
    return {first, second, refused, faults};
  }

  for (const name of examples) {
    it(`${name}: is drawn and changed on a strict page as on an open one`, async () => {
      const strict = await draw(`/strict/${name}`);
      const free = await draw(`/open/${name}`);
      assert.deepEqual(strict.refused, []);
      assert.deepEqual(strict.faults, []);
      assert.deepEqual(strict.first, free.first);
      assert.deepEqual(strict.second, free.second);
      assert.notDeepEqual(strict.first, strict.second);
      assert.ok(strict.first.some(({boxes}) => boxes.length > 10));
    });

    it(`${name}: is drawn in a sandbox, which has no storage`, async () => {
      const {view, faults} = await open(`/sandbox/${name}`);
      const frame = view.frames().at(-1);
      await frame.evaluate(settle, tags);
      assert.equal(await frame.evaluate(() => origin), 'null');
      const drawn = await frame.evaluate(readDrawing, tags);
      assert.ok(drawn.some(({boxes}) => boxes.length > 10));
      assert.deepEqual(faults, []);
      await view.close();
    });
  }

  it('would be noticed if the policy refused something', async () => {
    const {view} = await open(`/strict/${examples[0]}`);
    const refused = await view.evaluate(async () => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<p></p>';
      } catch {
        // This is what the policy is for.
      }
      await new Promise(resolve => setTimeout(resolve, 100));
      return globalThis.refused;
    });
    assert.match(refused.join('\n'), /style-src-attr/);
    assert.match(refused.join('\n'), /require-trusted-types-for/);
    for (let tries = 0; tries < 100 && !reports.length; tries++) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    await view.close();
    // They come in the order of their pages: before these there were none.
    assert.ok(reports.length > 0);
    assert.match(reports[0], /style-src-attr|trusted-types/);
  });
});
