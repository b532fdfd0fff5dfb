/** A page with the library that counts its steps, the properties in it, and a server whose answers the properties choose. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {countSteps} from './count-steps.js';

const library = new URL('../../dist/journey-map.min.js', import.meta.url);

/**
 * `FUZZ_RUNS=20` makes twenty times as many runs; `FUZZ_SEED` repeats those of a failure, `FUZZ_TELL=1` prints what each property cost.
 * With `CI` set all runs are the same ones, so that a commit alone decides; elsewhere they are others each time.
 */
const factor = Number(process.env.FUZZ_RUNS ?? 1);
const seed = Number(process.env.FUZZ_SEED ?? (process.env.CI ? 481793937 : Date.now() % 2 ** 31));

/** No property takes nearly as long: whatever is at work then has no end, in a place where steps are not counted. */
const patience = 60_000 * Math.max(1, factor);

const page = (before, after) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Page</title>
  ${before}
  <script src="/library.js"></script>
  ${after}`;

/** A frame is watched by the page around it, and counts its steps there. */
const watched = '<script>parent.listen(self); steps = parent.steps</script>';

const html = {'content-type': 'text/html; charset=utf-8'};
const script = {'content-type': 'text/javascript; charset=utf-8'};

/** Answers with what the query says. A header that Node refuses is one that no server sends. */
function answer(response, query) {
  const headers = JSON.parse(query.get('headers') ?? '{}');
  // A connection that is kept would leave the reader waiting for the length that was promised.
  response.writeHead(Number(query.get('status') ?? 200), {...headers, connection: 'close'});
  response.end(Buffer.from(query.get('body') ?? '', 'base64'));
}

async function bundle() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0].text;
}

async function serve() {
  const files = {
    '/library.js': countSteps(readFileSync(library, 'utf8')),
    '/properties.js': await bundle(),
  };
  const server = createServer({maxHeaderSize: 1_000_000}, (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    if (files[pathname]) return response.writeHead(200, script).end(files[pathname]);
    if (pathname === '/answer') return answer(response, searchParams);
    if (pathname !== '/document')
      return response.writeHead(200, html).end(page('', '<script src="/properties.js"></script>'));
    // In two pieces, so that the parser is caught in the middle.
    response.writeHead(200, html).write(page(watched, searchParams.get('start')));
    return setImmediate(() => response.end(searchParams.get('end')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {server, base: `http://127.0.0.1:${server.address().port}`};
}

/** Runs what the page offers. A page that does not come back is closed, and the next call opens another. */
class Page {
  #base;
  #browser;
  #tab;

  constructor(base) {
    this.#base = base;
  }

  async #open() {
    this.#browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
    const tab = await this.#browser.newPage();
    await tab.goto(this.#base);
    return tab;
  }

  async call(method, ...args) {
    const tab = await (this.#tab ??= this.#open());
    let watchdog;
    const late = new Promise((_, reject) => {
      watchdog = setTimeout(() => {
        reject(new Error(`${args[0]} has no end; to repeat it: FUZZ_SEED=${seed}`));
        this.close();
      }, patience);
    });
    const answer = tab.evaluate(
      ([method, args]) => globalThis.fuzz[method](...args),
      [method, args],
    );
    return Promise.race([answer, late]).finally(() => clearTimeout(watchdog));
  }

  async close() {
    const browser = this.#browser;
    this.#browser = this.#tab = undefined;
    await browser?.close();
  }
}

/** `run(name, runs)` runs a property in the page and throws what it found; `cost(name, n)` counts the steps of a flood. */
export async function openFuzzer() {
  const {server, base} = await serve();
  const page = new Page(base);
  return {
    async run(name, runs) {
      const {failure, ...told} = await page.call('run', name, {seed, numRuns: runs * factor});
      if (process.env.FUZZ_TELL) console.log(name, JSON.stringify(told));
      if (failure) throw new Error(failure.slice(0, 5000));
    },
    cost: (name, n) => page.call('cost', name, n),
    names: kind => page.call('names', kind),
    async close() {
      await page.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
