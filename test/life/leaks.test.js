/** What stays behind when elements come and go; Chromium counts by its debugging protocol. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const library = readFileSync(new URL('../../dist/journey-map.min.js', import.meta.url), 'utf8');
const counted = ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'];

/** Runs in the page: puts an element on it, lets it draw, takes it away; over and over. */
async function comeAndGo({times, way}) {
  const data = () => ({
    title: 'J',
    stages: [
      {
        title: 'S',
        steps: Array.from({length: 5}, (_, i) => ({
          title: `Step ${i}`,
          emotion: (i % 5) - 2,
          touchpoints: ['Shop', 'Site'],
        })),
      },
    ],
  });
  const markup = {
    data: '<journey-map></journey-map>',
    children:
      '<journey-map><journey-stage heading="S"><journey-step heading="A" emotion="1"></journey-step></journey-stage></journey-map>',
    stage: '<journey-stage heading="S" emotion="1" touchpoints="Shop"></journey-stage>',
    curve: '<emotion-curve values="0; 1; -1" labels="a; b; c"></emotion-curve>',
  };
  const make = () => {
    const box = document.createElement('div');
    box.innerHTML = markup[way] ?? markup.data;
    const element = box.firstElementChild;
    if (way === 'data' || way === 'same') element.data = data();
    return element;
  };
  globalThis.kept ??= way === 'same' ? make() : undefined;
  for (let i = 0; i < times; i++) {
    const element = globalThis.kept ?? make();
    document.body.append(element);
    await element.updateComplete;
    // ResizeObserver and IntersectionObserver speak in frames.
    if (i % 50 === 0) await new Promise(resolve => requestAnimationFrame(resolve));
    element.remove();
  }
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Runs in the page: one long map, until it is seen, and away with it. */
async function drawLong(steps) {
  const map = document.createElement('journey-map');
  map.data = {
    stages: [
      {
        title: 'S',
        steps: Array.from({length: steps}, (_, i) => ({
          title: `Step ${i}`,
          emotion: (i % 5) - 2,
          touchpoints: ['Shop', 'Site'],
        })),
      },
    ],
  };
  document.body.append(map);
  await map.updateComplete;
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const count = map.shadowRoot.querySelectorAll('*').length;
  map.remove();
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  return count;
}

describe('what an element leaves behind', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: [...browserArgs, '--js-flags=--expose-gc'],
    });
  });
  after(() => browser?.close());

  async function open() {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', ({message}) => faults.push(message));
    await page.setContent('<!doctype html><html lang="en"><title>Page</title></html>');
    await page.addScriptTag({content: library});
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Performance.enable');
    const measure = async () => {
      // What a finalizer lets go of is free at the second collection.
      for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
      const {metrics} = await protocol.send('Performance.getMetrics');
      return Object.fromEntries(
        metrics.filter(({name}) => counted.includes(name)).map(({name, value}) => [name, value]),
      );
    };
    return {page, measure, faults};
  }

  for (const way of ['data', 'same', 'children', 'stage', 'curve']) {
    it(`is nothing after a thousand times on and off the page: ${way}`, async () => {
      const {page, measure, faults} = await open();
      await page.evaluate(comeAndGo, {times: 100, way});
      const before = await measure();
      await page.evaluate(comeAndGo, {times: 1000, way});
      const after = await measure();
      await page.close();
      assert.deepEqual(faults, []);
      const grown = name => after[name] - before[name];
      // One leaked element has more than twenty nodes; a thousand would have as many thousands.
      assert.ok(grown('Nodes') < 100, `${grown('Nodes')} nodes`);
      assert.ok(grown('JSEventListeners') < 10, `${grown('JSEventListeners')} listeners`);
      assert.ok(grown('JSHeapUsedSize') < 300_000, `${grown('JSHeapUsedSize')} bytes`);
    });
  }

  it('is nothing of a map of a thousand steps', async () => {
    const {page, measure, faults} = await open();
    await page.evaluate(drawLong, 1000);
    const before = await measure();
    const elements = await page.evaluate(drawLong, 1000);
    const after = await measure();
    await page.close();
    assert.deepEqual(faults, []);
    assert.ok(elements > 10_000, `${elements} elements`);
    assert.ok(after.Nodes - before.Nodes < 100, `${after.Nodes - before.Nodes} nodes`);
    const grown = after.JSHeapUsedSize - before.JSHeapUsedSize;
    assert.ok(grown < 300_000, `${grown} bytes`);
  });

  it('would be noticed', async () => {
    const {page, measure} = await open();
    await page.evaluate(comeAndGo, {times: 100, way: 'data'});
    const before = await measure();
    await page.evaluate(async () => {
      globalThis.leak = [];
      for (let i = 0; i < 20; i++) {
        const map = document.createElement('journey-map');
        map.data = {stages: ['S']};
        document.body.append(map);
        await map.updateComplete;
        map.remove();
        globalThis.leak.push(map);
      }
    });
    const after = await measure();
    await page.close();
    assert.ok(after.Nodes - before.Nodes > 100, `${after.Nodes - before.Nodes} nodes`);
  });
});
