/** A page per language with the built library, which makes maps of whatever is put there. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const library = readFileSync(new URL('../../dist/journey-map.min.js', import.meta.url));

const page = lang => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>Page</title>
  <script src="/journey-map.min.js"></script>
  <body></body>
</html>`;

/** Runs in the page: puts a markup there, and tells what became of it. */
async function show(markup) {
  document.body.innerHTML = markup;
  // What observes the page hears of the new content in a microtask.
  await Promise.resolve();
  const map = document.querySelector('journey-map');
  if (!map) return undefined;
  const loaded = ['journey-load', 'journey-error'].map(
    name => new Promise(resolve => map.addEventListener(name, resolve, {once: true})),
  );
  await map.updateComplete;
  if (map.src) await Promise.race(loaded);
  await map.updateComplete;

  // A stage that stands alone draws what it takes in.
  const isSeen = text => {
    if (text.parentElement.closest('script, style, journey-stage')) return true;
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getClientRects().length > 0;
  };
  const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  const hidden = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.data.trim() && !isSeen(text)) hidden.push(text.data);
  }
  return {
    // A journey is what JSON can hold.
    journey: map.journey && JSON.stringify(map.journey),
    problems: map.problems.map(({severity, code, message}) => ({severity, code, message})),
    isDrawn: !!map.shadowRoot.querySelector('[part~=map]')?.getClientRects().length,
    hidden,
  };
}

async function serve() {
  const server = createServer(({url}, response) => {
    const isLibrary = url === '/journey-map.min.js';
    const type = isLibrary ? 'text/javascript' : 'text/html';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`});
    response.end(isLibrary ? library : page(url.slice(1)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** `show(lang, markup)` tells of the first map that a markup becomes on a page in a language, or is undefined. */
export async function openPages() {
  const server = await serve();
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  const tabs = new Map();
  const errors = [];

  async function open(lang) {
    const tab = await browser.newPage();
    tab.on('pageerror', error => errors.push(error));
    // Pictures in a markup have addresses on the web.
    await tab.route('**', route =>
      new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
    );
    await tab.goto(`http://127.0.0.1:${server.address().port}/${lang}`);
    return tab;
  }

  return {
    async show(lang, markup) {
      if (!tabs.has(lang)) tabs.set(lang, open(lang));
      const told = await (await tabs.get(lang)).evaluate(show, markup);
      if (errors.length) throw errors.pop();
      return told && {...told, journey: told.journey && JSON.parse(told.journey)};
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
