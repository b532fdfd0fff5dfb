/**
 * How long the first drawing of a map takes, against plain HTML with the same
 * visible items and against the map's own DOM as static HTML.
 *
 *   npm run bench -- [--json file] [--sizes 16,100]
 */
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {createServer} from '../../docs/serve.js';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const goal = {steps: 1000, ratio: 1.6};
const runs = 15;

const {values: options} = parseArgs({
  options: {json: {type: 'string'}, sizes: {type: 'string', default: '16,100,1000'}},
});

async function measure(base, sizes) {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    // A collection of garbage before each run keeps one run's litter out of the next one's time.
    args: [...browserArgs, '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}});
    const faults = [];
    page.on('pageerror', error => faults.push(error.message));
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.route(`${base}/bench`, route =>
      route.fulfill({
        contentType: 'text/html',
        body: readFileSync(new URL('page.html', import.meta.url)),
      }),
    );
    await page.goto(`${base}/bench`);
    await page.addScriptTag({url: `${base}/dist/journey-map.min.js`});
    await page.addScriptTag({content: readFileSync(new URL('page.js', import.meta.url), 'utf8')});
    const results = [];
    for (const steps of sizes) {
      results.push(await page.evaluate(sizes => globalThis.measure(...sizes), [steps, runs, 3]));
    }
    if (faults.length) throw new Error(`The page complained:\n${faults.join('\n')}`);
    return {browser: browser.version(), results};
  } finally {
    await browser.close();
  }
}

const moments = {laidOut: 'laid out', onScreen: 'on the screen'};

function print({browser, results}) {
  const ms = value => value.toFixed(1).padStart(8);
  const times = value => value.toFixed(2).padStart(8);
  console.log(`First drawing in Chromium ${browser}, median of ${runs} runs, in ms`);
  for (const [key, name] of Object.entries(moments)) {
    console.log(`\n   steps     map   plain   static  map/plain  static/plain   until ${name}`);
    for (const {steps, [key]: taken} of results) {
      const {map, plain, floor} = taken;
      console.log(
        `${String(steps).padStart(8)}${ms(map)}${ms(plain)} ${ms(floor)}   ${times(map / plain)}      ${times(floor / plain)}`,
      );
    }
  }
  const judged = results.find(({steps}) => steps === goal.steps);
  if (!judged) return;
  const {map, plain} = judged.laidOut;
  const verdict = map / plain <= goal.ratio ? 'reached' : 'MISSED';
  console.log(
    `\nGoal at ${goal.steps} steps: laid out in at most ${goal.ratio} × plain: ${verdict}`,
  );
}

const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
try {
  const outcome = await measure(
    `http://127.0.0.1:${server.address().port}`,
    options.sizes.split(',').map(Number),
  );
  print(outcome);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(outcome, null, 2)}\n`);
} finally {
  server.close();
}
