/** The viewer as it lies on a server, and pages around it on two. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The strictest that the viewer runs under. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Pages in `pages` are what a test puts there, by their paths. `/dist/` and
 * `/docs/` are the files, with `headers`; `/moved?…` leads to what its query says.
 */
export async function serve(other) {
  const state = {pages: new Map(), headers: {}, asked: []};
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url, 'http://localhost');
    state.asked.push(pathname);
    if (pathname === '/moved') {
      return response.writeHead(302, {location: decodeURIComponent(search.slice(1))}).end();
    }
    const page = state.pages.get(pathname);
    if (page !== undefined)
      return response.writeHead(200, {'content-type': types['.html']}).end(page);
    try {
      const body = readFileSync(join(root, pathname));
      const type = types[extname(pathname)] ?? 'application/octet-stream';
      return response.writeHead(200, {'content-type': type, ...state.headers}).end(body);
    } catch {
      return response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {...state, state, server, origin, other};
}

/** A page with a frame, which keeps what frames tell it. */
export const host = (src, {attributes = '', script = '', style = ''} = {}) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Host</title>
  <link rel="icon" href="data:,">
  <style>iframe { border: 3px solid; ${style} }</style>
  <script>
    globalThis.told = [];
    addEventListener('message', ({origin, data}) => told.push({origin, data}));
  </script>
  <iframe class="journey-map" title="Map" width="800" height="200" ${attributes} src="${src.replaceAll('"', '&quot;').replaceAll('&', '&amp;')}"></iframe>
  ${script}
</html>`;
