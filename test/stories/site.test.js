/** The Storybook as it is published: it builds in silence, its pages open, its controls work. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {runTool} from './run-stories.js';

const folder = mkdtempSync(join(tmpdir(), 'journey-map-site-'));
const built = await runTool('storybook/dist/bin/dispatcher.js', [
  'build',
  '--config-dir=stories/config',
  `--output-dir=${folder}`,
  '--quiet',
  '--disable-telemetry',
]);
const {entries = {}} =
  built.code === 0 ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) : {};
const pages = Object.values(entries).filter(({type}) => type === 'docs');

/** Opens a page of the site; its complaints are in the list. */
async function open(browser, address, complaints) {
  const page = await browser.newPage();
  const {host} = new URL(address);
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    const {url} = message.location();
    // The frame that a browser asks a picture for is not the page that people visit.
    const isIcon = url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) complaints.push(`${message.text()} ${url}`);
  });
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`asks ${url.host}`);
  });
  await page.goto(address);
  return page;
}

/** Runs in the page of a story: sets args as the controls do, and gives the element when it has them. */
async function setArgs([storyId, updatedArgs]) {
  const element = document.querySelector('journey-map');
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', {storyId, updatedArgs});
  const isSet = () => element.getAttribute('density') === 'compact' && element.selectable;
  while (!isSet()) await new Promise(requestAnimationFrame);
  return element === document.querySelector('journey-map') && element.localName;
}

describe('the Storybook', {concurrency: 2}, () => {
  let server;
  let browser;
  let base;
  before(async () => {
    const options = {port: 0, host: '127.0.0.1'};
    server = await preview({configFile: false, preview: options, build: {outDir: folder}});
    base = server.resolvedUrls.local[0];
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('is built without a warning', () => {
    assert.equal(built.code, 0, built.log);
    assert.doesNotMatch(built.log, /▲|■|\bwarn/i);
  });

  for (const {id} of pages) {
    it(`opens the page ${id}`, async () => {
      const complaints = [];
      const page = await open(browser, `${base}iframe.html?viewMode=docs&id=${id}`, complaints);
      await page.waitForSelector('#storybook-docs h1');
      await page.waitForSelector('.sb-story :is(journey-map, journey-stage, emotion-curve)');
      assert.equal(await page.locator('.sb-errordisplay:visible').count(), 0);
      await page.close();
      assert.deepEqual(complaints, []);
    });
  }

  it('changes the element that is there by its controls', async () => {
    const id = 'journey-map--map';
    const complaints = [];
    const page = await open(browser, `${base}iframe.html?viewMode=story&id=${id}`, complaints);
    await page.waitForSelector('journey-map');
    const changed = await page.evaluate(setArgs, [id, {density: 'compact', selectable: true}]);
    assert.equal(changed, 'journey-map');
    await page.close();
    assert.deepEqual(complaints, []);
  });
});
