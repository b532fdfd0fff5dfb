/** Maps that look as they did. `npm run baselines` takes what they look like now for right. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {compare} from './compare.js';
import {launch} from './page.js';
import {baselines, failures, openState, pictureOf} from './picture.js';
import {states} from './states.js';

const baseline = ({name}) => readFileSync(new URL(`${name}.png`, baselines));

/** Keeps pictures for whoever looks into a failure; gives their paths. */
function keep(pictures) {
  mkdirSync(failures, {recursive: true});
  return Object.entries(pictures)
    .filter(([, bytes]) => bytes)
    .map(([name, bytes]) => {
      const file = new URL(`${name}.png`, failures);
      writeFileSync(file, bytes);
      return fileURLToPath(file);
    });
}

/** The fonts of all texts of a page that are not its own, each with one such text. */
async function systemFonts(page) {
  const session = await page.context().newCDPSession(page);
  const send = (method, options) => session.send(method, options);
  await send('DOM.enable');
  await send('CSS.enable');
  const {root} = await send('DOM.getDocument', {depth: -1, pierce: true});
  const all = ({children = [], shadowRoots = [], pseudoElements = [], ...node}) => [
    {...node, text: children.some(({nodeType}) => nodeType === 3)},
    ...[...children, ...shadowRoots, ...pseudoElements].flatMap(all),
  ];
  const found = {};
  const look = async ({nodeId, localName, pseudoType}) => {
    const {fonts} = await send('CSS.getPlatformFontsForNode', {nodeId});
    for (const {isCustomFont, familyName} of fonts) {
      if (!isCustomFont) found[familyName] = pseudoType ?? localName;
    }
  };
  await Promise.all(
    all(root)
      .filter(({text, pseudoType}) => text || pseudoType)
      .map(look),
  );
  return found;
}

describe('a map looks as it did', {concurrency: 2}, () => {
  let browser;
  before(async () => {
    rmSync(failures, {recursive: true, force: true});
    browser = await launch();
  });
  after(() => browser?.close());

  for (const state of states) {
    it(state.name, async () => {
      const page = await openState(browser, state);
      const actual = await pictureOf(page);
      const fonts = await systemFonts(page);
      await page.context().close();
      const {fault, picture} = compare(actual, baseline(state));
      const {name} = state;
      const files = fault ? keep({[`${name}-actual`]: actual, [`${name}-diff`]: picture}) : [];
      assert.equal(fault, undefined, `${fault}: see ${files.join(' and ')}`);
      assert.deepEqual(fonts, {}, 'the system has a say in what it looks like');
    });
  }

  it('with no picture of what is gone', () => {
    assert.deepEqual(readdirSync(baselines).sort(), states.map(({name}) => `${name}.png`).sort());
  });
});

/** Small changes that somebody would see: what each does to the shadow root of a map. */
const plants = {
  'the colour of one chip': root =>
    root.querySelector('.chip').style.setProperty('background', '#dfe8f5'),
  'one face, moved by 3 pixels': root =>
    root.querySelector('.marker').style.setProperty('translate', '0 3px'),
  'one cell, moved by 2 pixels': root =>
    root.querySelector('ul.cell').style.setProperty('translate', '2px'),
  'everything below the header, moved by 2 pixels': root =>
    root.querySelector('.grid').style.setProperty('translate', '0 2px'),
  'one piece of the curve, moved by 2 pixels': root =>
    root.querySelector('.line[d]').style.setProperty('translate', '0 2px'),
  'one piece of the curve, twice as thick': root =>
    root.querySelector('.line[d]').style.setProperty('stroke-width', '6'),
  'one line between lanes, moved by a pixel': root =>
    root.querySelector('.rules i:nth-child(4)').style.setProperty('inset-block-start', '1px'),
  'the colour of the lines between lanes': root =>
    root.host.style.setProperty('--journey-border-color', '#d9dde6'),
  'one word': root => root.querySelector('.chip').append('s'),
};

describe('a change would be noticed:', {concurrency: 2}, () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());
  const state = states.find(({name}) => name === 'shoes-1280');

  for (const [what, plant] of Object.entries(plants)) {
    it(what, async () => {
      const page = await openState(browser, state);
      await page.evaluate(`(${plant})(document.querySelector('journey-map').shadowRoot)`);
      const {fault} = compare(await pictureOf(page), baseline(state));
      await page.context().close();
      assert.match(fault ?? '', /differ|was/);
    });
  }
});
