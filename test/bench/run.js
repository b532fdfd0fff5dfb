/**
 * A race: `<journey-map>` against Mermaid and against three floors of static
 * HTML (the map's own DOM, flex boxes with the same visible items, flex boxes
 * with bare text), on the same journeys, in one page.
 *
 *   npm run bench -- [--json file] [--sizes 16,100] [--only drawings,update,reading,cold,memory,static] [--runs 15]
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {buildSync} from 'esbuild';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {coldPages, measureCold} from './cold.js';
import {measureMemory} from './memory.js';
import {ensureMermaid} from './peer.js';
import {judge, print} from './report.js';
import {serve} from './server.js';
import {measureStatic, staticPages} from './static.js';

const {values: options} = parseArgs({
  options: {
    json: {type: 'string'},
    sizes: {type: 'string', default: '16,100,1000,5000,50x16'},
    only: {type: 'string', default: 'drawings,update,reading,cold,memory,static'},
    runs: {type: 'string', default: '15'},
  },
});
const parts = new Set(options.only.split(','));
const drawn = ['map', 'mermaid', 'own', 'plain', 'bare'];
const timing = {runs: Number(options.runs), warmUps: 3};

/** `16` is a map of 16 steps, `50x16` fifty of them. */
function sizeOf(text) {
  const [steps, maps = 1] = text.split('x').map(Number).reverse();
  return {name: maps > 1 ? `${maps} × ${steps}` : String(steps), steps, maps};
}

/** What works without a page, as a bundler makes it. */
const core = () =>
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../dist/core.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  }).outputFiles[0].text;

async function openPage(browser, base) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  const faults = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  // The first answer waits until all of Mermaid is compressed.
  await page.goto(`${base}/page/index.html`, {timeout: 120_000});
  return {page, faults};
}

async function measure(browser, {base, pages}) {
  const outcome = {drawings: {}, memory: {}};
  const {page, faults} = await openPage(browser, base);
  const bench = (name, ...args) =>
    page.evaluate(([name, args]) => globalThis.bench[name](...args), [name, args]);
  for (const {name, ...size} of options.sizes.split(',').map(sizeOf)) {
    if (parts.has('drawings')) {
      outcome.drawings[name] = await bench('firstDrawing', {...size, ...timing});
    }
    if (parts.has('memory')) outcome.memory[name] = await measureMemory(page, drawn, size);
  }
  if (parts.has('update')) outcome.update = await bench('update', {steps: 1000, ...timing});
  if (parts.has('reading')) outcome.reading = await bench('reading', {steps: 5000, ...timing});
  const html = {own: await bench('htmlOf', 'own', 16), plain: await bench('htmlOf', 'plain', 16)};
  if (faults.length) throw new Error(`The page complained:\n${faults.join('\n')}`);
  await page.close();
  if (parts.has('cold')) {
    for (const [path, text] of Object.entries(coldPages(html, 16))) pages.set(path, text);
    outcome.cold = await measureCold(browser, base, timing);
  }
  if (parts.has('static')) {
    for (const [path, text] of Object.entries(staticPages)) pages.set(path, text);
    outcome.static = await measureStatic(browser, base, timing);
  }
  return outcome;
}

const {version: mermaid, dist} = ensureMermaid();
const pages = new Map([['/core.js', core()]]);
const {server, base} = await serve({mermaid: dist, pages});
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  // A collection of garbage before each run keeps one run's litter out of the next one's time.
  args: [...browserArgs, '--js-flags=--expose-gc'],
});
try {
  const measured = await measure(browser, {base, pages});
  const outcome = {browser: browser.version(), mermaid, runs: timing.runs, ...measured};
  outcome.goals = judge(outcome);
  print(outcome);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(outcome, null, 2)}\n`);
} finally {
  await browser.close();
  server.close();
}
