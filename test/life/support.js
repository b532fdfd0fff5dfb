/** A real server whose answers a test holds back, lets fail or sends in another order. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';

const library = readFileSync(new URL('../../dist/journey-map.min.js', import.meta.url));

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Page</title>
  <script src="/journey-map.min.js"></script>
</html>`;

const journey = title =>
  JSON.stringify({title, stages: [{title: 'S', steps: [{title, emotion: 1}]}]});

/** `/journey/<title>?wait=<ms>&status=<code>&cut` answers accordingly; everything else is the page. */
async function answer({url}, response) {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const [, title] = /^\/journey\/(\w+)$/.exec(pathname) ?? [];
  if (pathname === '/journey-map.min.js') {
    return response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(library);
  }
  if (!title) {
    return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
  }
  await sleep(Number(searchParams.get('wait') ?? 0));
  const body = journey(title);
  response.writeHead(Number(searchParams.get('status') ?? 200), {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  if (!searchParams.has('cut')) return response.end(body);
  response.write(body.slice(0, 20));
  await sleep(50);
  return response.destroy();
}

export async function serve() {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {server, base: `http://127.0.0.1:${server.address().port}`};
}
