import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {serve} from './support.js';

/**
 * Runs in the page: sets one address after the other, and tells what was
 * loaded, what went wrong, what is shown in the end, and what was shown between.
 */
async function load(addresses, pause) {
  const map = document.createElement('journey-map');
  const said = {loaded: [], problems: [], shown: []};
  map.addEventListener('journey-load', ({journey}) => said.loaded.push(journey.title));
  map.addEventListener('journey-error', ({problems}) =>
    said.problems.push(...problems.map(({code}) => code)),
  );
  document.body.append(map);
  const note = () => {
    const title = map.shadowRoot.querySelector('[part="title"]')?.textContent;
    if (title && title !== said.shown.at(-1)) said.shown.push(title);
  };
  const watch = new MutationObserver(note);
  watch.observe(map.shadowRoot, {subtree: true, childList: true, characterData: true});
  for (const address of addresses) {
    if (address === 'off') map.remove();
    else if (address === 'on') document.body.append(map);
    else map.src = address;
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  await new Promise(resolve => setTimeout(resolve, 700));
  await map.updateComplete;
  note();
  watch.disconnect();
  return {...said, busy: map.hasAttribute('aria-busy')};
}

describe('a map whose address changes while answers are awaited', () => {
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

  async function run(addresses, pause = 0) {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', ({message}) => faults.push(message));
    await page.goto(served.base);
    const said = await page.evaluate(`(${load})(${JSON.stringify(addresses)}, ${pause})`);
    await page.close();
    assert.deepEqual(faults, []);
    assert.equal(said.busy, false);
    return said;
  }

  it('shows the last one, however late the others come', async () => {
    const {loaded, shown, problems} = await run(
      ['/journey/a?wait=400', '/journey/b?wait=300', '/journey/c?wait=50'],
      20,
    );
    assert.deepEqual({loaded, shown, problems}, {loaded: ['c'], shown: ['c'], problems: []});
  });

  it('waits for the last one, however early the others come', async () => {
    const {loaded, shown} = await run(['/journey/a', '/journey/b?wait=300']);
    assert.equal(loaded.at(-1), 'b');
    assert.equal(shown.at(-1), 'b');
  });

  it('says nothing of a failure that came too late', async () => {
    const {loaded, problems} = await run(['/journey/a?wait=300&status=500', '/journey/b']);
    assert.deepEqual({loaded, problems}, {loaded: ['b'], problems: []});
  });

  it('keeps the last good one when the next fails, and says why', async () => {
    for (const [query, code] of [
      ['status=404', 'http'],
      ['cut', 'network'],
    ]) {
      const {loaded, shown, problems} = await run(['/journey/a', `/journey/b?${query}`], 600);
      assert.deepEqual({loaded, shown, problems}, {loaded: ['a'], shown: ['a'], problems: [code]});
    }
  });

  it('shows an answer once, also when the map leaves the page and comes back meanwhile', async () => {
    const {loaded, shown, problems} = await run(['/journey/a?wait=150', 'off', 'on'], 30);
    assert.deepEqual({loaded, shown, problems}, {loaded: ['a'], shown: ['a'], problems: []});
  });

  it('shows the right one after a hundred changes of address', async () => {
    const addresses = Array.from({length: 100}, (_, i) => `/journey/j${i}?wait=${(i * 37) % 200}`);
    const {loaded, shown, problems} = await run(addresses);
    assert.equal(loaded.at(-1), 'j99');
    assert.equal(shown.at(-1), 'j99');
    assert.deepEqual(problems, []);
    // What was given up never shows after what came later.
    const order = loaded.map(title => Number(title.slice(1)));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });
});
