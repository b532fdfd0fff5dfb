/** Writes anew what is told of each example, and removes what is gone. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {launch} from '../visual/page.js';
import {snapshotOf, snapshots, states, told} from './examples.js';

rmSync(snapshots, {recursive: true, force: true});
mkdirSync(snapshots);
const browser = await launch();
for (const state of states) writeFileSync(snapshotOf(state), await told(browser, state));
await browser.close();
console.log(`${states.length} snapshots`);
