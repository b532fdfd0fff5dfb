/** Draws the pictures of all states anew, and removes those of states that are gone. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {launch} from './page.js';
import {baselines, openState, pictureOf} from './picture.js';
import {states} from './states.js';

rmSync(baselines, {recursive: true, force: true});
mkdirSync(baselines);
const browser = await launch();
let bytes = 0;
for (const state of states) {
  const page = await openState(browser, state);
  const picture = await pictureOf(page);
  writeFileSync(new URL(`${state.name}.png`, baselines), picture);
  bytes += picture.length;
  await page.context().close();
}
await browser.close();
console.log(`${states.length} pictures, ${Math.round(bytes / 1000)} kB`);
