/** A server of the package's modules as they are published, one file each, without a bundler. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {root} from './support.js';

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const html = 'text/html; charset=utf-8';

/** Where D3's packages keep what they export: some are one file, others many. */
const fileOf = name => {
  const {module} = JSON.parse(
    readFileSync(join(root, `node_modules/${name}/package.json`), 'utf8'),
  );
  return `/node_modules/${name}/${module}`;
};

/** Where packages keep what they export. */
const imports = {
  'journey-map': '/dist/index.js',
  'journey-map/elements/': '/dist/elements/',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  'modern-screenshot': '/node_modules/modern-screenshot/dist/index.mjs',
  ...Object.fromEntries(
    ['array', 'color', 'format', 'interpolate', 'path', 'scale', 'shape', 'time', 'time-format']
      .map(name => `d3-${name}`)
      .map(name => [name, fileOf(name)]),
  ),
  internmap: '/node_modules/internmap/src/index.js',
};

/** A page that imports the package. */
export const pageWith = (
  body,
  {lang = 'en', from = 'journey-map', head = '', script = ''} = {},
) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>Page</title>
  <link rel="icon" href="data:,">
  <script type="importmap">${JSON.stringify({imports})}</script>
  ${head}
  <script type="module">import '${from}'; ${script}</script>
  ${body}
</html>`;

/**
 * Answers any address that is not a file with the page. `asked` has the names
 * of the library's modules in the order of the requests; those in `failing` are
 * answered by status 500, those in `held` when their promise resolves.
 */
export async function serveModules() {
  const state = {page: '', asked: [], failing: new Set(), held: new Map()};
  const answer = async (path, response) => {
    const type = types[extname(path)];
    if (!type) return response.writeHead(200, {'content-type': html}).end(state.page);
    const name = path.replace('/dist/', '');
    state.asked.push(name);
    await state.held.get(name);
    if (state.failing.has(name)) return response.writeHead(500).end();
    return response
      .writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'})
      .end(readFileSync(join(root, path)));
  };
  const server = createServer(({url}, response) => answer(url, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {state, server, base: `http://127.0.0.1:${server.address().port}/`};
}
