/** A real server whose answers a test holds back, lets fail or sends in another order or in pieces. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Page</title>
  <script src="/journey-map.min.js"></script>
</html>`;

const files = {
  '/journey-map.min.js': ['dist/journey-map.min.js', 'text/javascript'],
  '/undefined.css': ['dist/undefined.css', 'text/css'],
  '/examples/shoes.json': ['docs/examples/shoes.json', 'application/json'],
};

export const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const journey = title =>
  JSON.stringify({title, stages: [{title: 'S', steps: [{title, emotion: 1}]}]});

async function answerJourney(title, searchParams, response) {
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

async function answerPage([start, rest], response, gates) {
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(start);
  if (rest) await gates.passed('rest');
  return response.end(rest);
}

/** What is held until a test lets it go: once open, a gate stays open until all are closed. */
class Gates {
  #gates = new Map();

  #gate(name) {
    if (!this.#gates.has(name)) {
      const gate = {};
      gate.passed = new Promise(resolve => (gate.open = resolve));
      this.#gates.set(name, gate);
    }
    return this.#gates.get(name);
  }

  passed(name) {
    return this.#gate(name).passed;
  }

  open(name) {
    this.#gate(name).open();
  }

  closeAll() {
    this.#gates.clear();
  }
}

/**
 * Answers `/journey/<title>?wait=<ms>&status=<code>&cut` accordingly. Journeys
 * and files with `hold=<name>` pass the gate of that name, the second piece of a
 * page that of `rest`.
 */
async function answer({url}, response, {pages, gates}) {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const [, title] = /^\/journey\/(\w+)$/.exec(pathname) ?? [];
  const [file, type] = files[pathname] ?? [];
  await sleep(Number(searchParams.get('wait') ?? 0));
  if (searchParams.has('hold')) await gates.passed(searchParams.get('hold'));
  if (title) return answerJourney(title, searchParams, response);
  if (!file) return answerPage(pages.get(pathname) ?? [page], response, gates);
  return response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(read(file));
}

/** Every path that is not in `pages` is an empty page with the library. */
export async function serve() {
  const pages = new Map();
  const gates = new Gates();
  const server = createServer((request, response) => answer(request, response, {pages, gates}));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {server, pages, gates, base: `http://127.0.0.1:${server.address().port}`};
}
