/** Serves the benchmark's pages, the library and Mermaid, compressed as a good server does it. */
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const here = fileURLToPath(new URL('.', import.meta.url));
const library = fileURLToPath(new URL('../../dist/journey-map.min.js', import.meta.url));

const types = {'.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript'};

const compress = body => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** `pages` are further texts by their paths; more can be added while it runs. */
export async function serve({mermaid, pages}) {
  const compressed = new Map();
  const fileAt = path => {
    if (path === '/journey-map.min.js') return library;
    const [, file] = /^\/mermaid\/([\w./-]+)$/.exec(path) ?? [];
    if (file && !file.includes('..')) return mermaid + file;
    return /^\/page\/[\w.-]+$/.test(path) ? here + path.slice(1) : undefined;
  };
  const bodyOf = path => {
    if (pages.has(path)) return pages.get(path);
    const file = fileAt(path);
    return file && existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer(({url}, response) => {
    const body = bodyOf(url);
    if (body === undefined) return response.writeHead(404).end();
    if (!compressed.has(url)) compressed.set(url, compress(body));
    const type = types[extname(url).replace('.mjs', '.js')] ?? 'text/html';
    return response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': compressed.get(url).length,
        'cache-control': 'no-store',
        // A page that nothing else can reach has a clock of steps of 5 µs instead of 100.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(compressed.get(url));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {server, base: `http://127.0.0.1:${server.address().port}`};
}
