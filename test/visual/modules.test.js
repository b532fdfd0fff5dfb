/** The modules of the npm package load much of what they draw when it is first used; nothing of it shows. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compare} from './compare.js';
import {launch} from './page.js';
import {baselines, openState, pictureOf} from './picture.js';
import {states} from './states.js';

const index = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

async function modules() {
  const {outputFiles} = await build({
    stdin: {
      contents: `import ${JSON.stringify(index)}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Plain markup is upgraded by the classic file alone. */
const some = states.filter(({markup}) => !markup);

describe('a map of the npm package looks like one of the classic file', {concurrency: 2}, () => {
  let browser, library;
  before(async () => ([browser, library] = await Promise.all([launch(), modules()])));
  after(() => browser?.close());

  for (const state of some) {
    it(state.name, async () => {
      const page = await openState(browser, state, library);
      const picture = await pictureOf(page);
      await page.context().close();
      const {fault} = compare(picture, readFileSync(new URL(`${state.name}.png`, baselines)));
      assert.equal(fault, undefined);
    });
  }
});
