/** A page with Mermaid itself, as it is published, and the library's readers and writers beside it. */
import {once} from 'node:events';
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const mermaid = fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js'));

const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Page</title>
  <script src="/mermaid.js"></script>
  <script src="/page.js"></script>`;

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
  const page = await bundle();
  const server = createServer(({url}, response) => {
    response.setHeader(
      'content-type',
      `text/${/js$/.test(url) ? 'javascript' : 'html'}; charset=utf-8`,
    );
    if (url === '/mermaid.js') createReadStream(mermaid).pipe(response);
    else response.end(url === '/page.js' ? page : html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Calls functions of the page. */
export async function openMermaid() {
  const server = await serve();
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}`);
  return {
    call: (name, ...args) =>
      page.evaluate(([name, args]) => globalThis[name](...args), [name, args]),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
