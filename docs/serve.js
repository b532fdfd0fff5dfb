/** Serves the demo: `docs/` at `/` and the built library at `/dist/`. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer as createHttpServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const docs = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** The file for the path of an address, or undefined if it lies outside of both folders. */
function fileFor(pathname) {
  let path;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const prefix = `${sep}dist${sep}`;
  const [folder, rest] = path.startsWith(prefix) ? [dist, path.slice(prefix.length)] : [docs, path];
  const file = join(folder, rest.endsWith(sep) ? `${rest}index.html` : rest);
  return file.startsWith(folder) && !file.slice(folder.length).split(sep).some(isHidden)
    ? file
    : undefined;
}

const isHidden = name => name.startsWith('.');

function refuse(response, status, text) {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8'}).end(`${text}\n`);
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD');
  }
  const {pathname} = new URL(request.url.replace(/^\/+/, '/'), 'http://localhost');
  const file = fileFor(pathname);
  const info = file && (await stat(file).catch(() => undefined));
  if (info?.isDirectory()) {
    response.writeHead(302, {location: `${pathname}/`}).end();
    return undefined;
  }
  if (!info?.isFile()) return refuse(response, 404, 'Not found');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': info.size,
    // The files change under the page while somebody works on them.
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The server of the demo, not listening yet. */
export function createServer() {
  return createHttpServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}

function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another: PORT=8081 npm start`;
  }
  if (error.code === 'EACCES') return `Port ${port} is not allowed. Choose another: PORT=8081`;
  return error.message;
}

function main() {
  const port = process.env.PORT || '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    console.error(`PORT=${port} is not a port number. Example: PORT=8081 npm start`);
    process.exitCode = 1;
    return;
  }
  const server = createServer();
  server.on('error', error => {
    console.error(explain(error, port));
    process.exitCode = 1;
  });
  server.listen(Number(port), '127.0.0.1', () => {
    console.log(`journey-map demo: http://127.0.0.1:${server.address().port}/`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
