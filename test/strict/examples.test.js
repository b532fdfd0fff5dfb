import assert from 'node:assert/strict';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {makeCertificate} from './certificate.js';
import {Reports} from './reports.js';
import {createServer, examples, pictures} from './server.js';

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

/** The widths of pictures as a page loads them; 0 for one that is not found or no picture. */
function measurePictures(addresses) {
  return Promise.all(
    addresses.map(async src => {
      const picture = Object.assign(new Image(), {src});
      await picture.decode().catch(() => {});
      return picture.naturalWidth;
    }),
  );
}

/**
 * Does something that the policy refuses, as the last deed of a page. What was
 * refused before is told before, so that its report ends the wait for others.
 */
function end(address) {
  return new Promise(resolve => {
    document.addEventListener('securitypolicyviolation', ({blockedURI}) => {
      if (blockedURI === address) resolve(globalThis.refused);
    });
    new Image().src = address;
  });
}

const lastAddress = 'https://last.invalid/';
const last = `img-src ${lastAddress}`;

describe('the examples of the documentation', () => {
  const reports = new Reports();
  let server;
  let browser;
  before(async () => {
    const {key, cert, browserArgs: trust} = makeCertificate();
    server = createServer({key, cert}, reports).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      // Reports wait for up to a minute otherwise.
      args: [...browserArgs, ...trust, '--short-reporting-delay'],
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  let pages = 0;
  async function open(path) {
    const view = await browser.newPage({
      viewport: {width: 1280, height: 900},
      reducedMotion: 'reduce',
    });
    const faults = [];
    view.on('pageerror', ({message}) => faults.push(message));
    // Reports name their page: each has an address of its own.
    await view.goto(`https://127.0.0.1:${server.address().port}${path}?${pages++}`);
    return {view, faults};
  }

  /** All that the policy refused to a page, as its events and as the reports to the server say it. */
  async function refusals(view) {
    const refused = await view.evaluate(end, lastAddress);
    return {refused, reported: await reports.of(view.url(), refused.length)};
  }

  async function draw(path) {
    const {view, faults} = await open(path);
    await view.evaluate(settle, tags);
    const first = await view.evaluate(readDrawing, tags);
    await view.evaluate(change);
    await view.evaluate(settle, tags);
    const second = await view.evaluate(readDrawing, tags);
    const said = path.startsWith('/strict/') && (await refusals(view));
    await view.close();
    return {first, second, faults, ...said};
  }

  for (const name of examples) {
    it(`${name}: is drawn and changed on a strict page as on an open one`, async () => {
      const strict = await draw(`/strict/${name}`);
      const free = await draw(`/open/${name}`);
      assert.deepEqual(strict.refused, [last]);
      assert.deepEqual(strict.reported, [last]);
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

  it('have pictures that a strict page may load', async () => {
    const {view} = await open('/strict/experience');
    const widths = await view.evaluate(measurePictures, pictures);
    const {refused} = await refusals(view);
    await view.close();
    assert.ok(widths.length > 0);
    assert.ok(widths.every(Boolean), widths.join());
    assert.deepEqual(refused, [last]);
  });

  it('would be noticed by event and by report if a page had a style of its own', async () => {
    const {view} = await open(`/faulty/${examples[0]}`);
    const {refused, reported} = await refusals(view);
    await view.close();
    assert.deepEqual(refused, ['style-src-attr inline', last]);
    assert.deepEqual(reported, refused.toSorted());
  });

  it('would be noticed by event and by report if a drawing had one, or were made from text', async () => {
    const {view} = await open(`/strict/${examples[0]}`);
    await view.evaluate(settle, tags);
    await view.evaluate(() => {
      const {shadowRoot} = document.querySelector('journey-map');
      shadowRoot.querySelector('section').setAttribute('style', 'color: red');
      try {
        shadowRoot.innerHTML = '<p></p>';
      } catch {
        // This is what the policy is for.
      }
    });
    const {refused, reported} = await refusals(view);
    await view.close();
    assert.equal(refused.length, 3);
    assert.equal(refused[0], 'style-src-attr inline');
    assert.match(refused[1], /^require-trusted-types-for trusted-types-sink /);
    assert.deepEqual(reported, refused.toSorted());
  });
});
