/** What a screen reader is told of the examples. `npm run snapshots` takes what it is told now for right. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch} from '../visual/page.js';
import {openExample, readSnapshot, snapshots, states, told} from './examples.js';
import {findings} from './axe.js';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

describe('a screen reader is told what it was told:', {concurrency: 2}, () => {
  for (const state of states) {
    it(state.name, async () => {
      assert.equal(await told(browser, state), readSnapshot(state));
    });
  }

  it('with no snapshot of what is gone', () => {
    assert.deepEqual(readdirSync(snapshots).sort(), states.map(({name}) => `${name}.txt`).sort());
  });
});

/** Run in the page, on maps of every kind. */
const toSelectFrom = () => {
  for (const map of document.querySelectorAll('journey-map')) map.selectable = true;
};
const asTable = () => {
  for (const map of document.querySelectorAll('journey-map')) {
    map.selectable = true;
    map.view = 'table';
  }
};

/** So wide that all of a map is in sight: what is scrolled away, axe cannot look at. */
const width = 3400;

const looks = {
  light: {width},
  'dark, to select from': {width, act: toSelectFrom, media: {colorScheme: 'dark'}},
  'dark, as a table to select from': {width, act: asTable, media: {colorScheme: 'dark'}},
  'light, narrow, to select from': {width: 320, act: toSelectFrom},
  'light, from right to left': {width, dir: 'rtl'},
};

const examples = states.filter(({name, of}) => name === of);

describe('axe finds nothing', {concurrency: 2}, () => {
  for (const [name, {media, ...look}] of Object.entries(looks)) {
    for (const state of examples) {
      it(`in ${state.name}, ${name}`, async () => {
        const page = await openExample(browser, {...state, ...look}, media);
        const found = await findings(page);
        await page.context().close();
        assert.deepEqual(found, []);
      });
    }
  }
});
