/**
 * Pages with the examples of the documentation, each with a strict policy,
 * with something the policy refuses, without any policy, and in a sandbox.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {createServer as createEncryptedServer} from 'node:https';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examplesFolder = join(root, 'docs/examples');

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  'report-to reports',
].join('; ');

/** The names of the examples. */
export const examples = readdirSync(examplesFolder)
  .filter(name => name.endsWith('.html'))
  .map(name => name.replace('.html', ''));

const read = path => readFileSync(join(root, path), 'utf8');

/** Runs on each page before anything else: keeps what the policy has refused. */
const watch = `globalThis.refused = [];
document.addEventListener('securitypolicyviolation', event =>
  refused.push((event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample).trim()));`;

const page = body => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Page</title>
  <script src="/watch.js"></script>
  <script src="/dist/journey-map.min.js" defer></script>
  ${body}
</html>`;

/** A document of its own origin, which can reach neither storage nor cookies. */
const sandbox = name => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Host</title>
  <iframe sandbox="allow-scripts" src="/open/${name}" width="1200" height="700"></iframe>
</html>`;

const script = body => ({type: 'text/javascript', body});
const html = body => ({type: 'text/html', body});

/** What an example loads: its data and its pictures, by their paths in the folder. */
const loaded = new Map(
  readdirSync(examplesFolder, {recursive: true})
    .map(path => path.replaceAll(sep, '/'))
    .map(path => [path, {'.json': 'application/json', '.svg': 'image/svg+xml'}[extname(path)]])
    .filter(([, type]) => type)
    .map(([path, type]) => [path, {type, body: read(`docs/examples/${path}`)}]),
);

function fileAt(path) {
  const [, kind, name] = /^\/(\w+)\/([\w-]+)$/.exec(path) ?? [];
  if (path === '/watch.js') return script(watch);
  if (path === '/dist/journey-map.min.js') return script(read('dist/journey-map.min.js'));
  const [, part] = /^\/\w+\/examples\/(.+)$/.exec(path) ?? [];
  if (part) return loaded.get(part);
  if (!examples.includes(name)) return undefined;
  if (kind === 'sandbox') return html(sandbox(name));
  const body = read(`docs/examples/${name}.html`);
  return html(page(kind === 'faulty' ? `<p style="color: red">Red</p>${body}` : body));
}

/** The addresses of all pictures in the data of the examples, as they stand there. */
export const pictures = [...loaded.values()]
  .filter(({type}) => type === 'application/json')
  .flatMap(({body}) => [...body.matchAll(/"src": "(.+?)"/g)].map(([, src]) => src));

/** Without encryption browsers send no reports. `reports` takes those that come. */
export const createServer = (certificate, reports) =>
  createEncryptedServer(certificate, async (request, response) => {
    const {pathname} = new URL(request.url, 'https://localhost');
    if (pathname === '/reports') {
      const chunks = await request.toArray();
      reports.add(Buffer.concat(chunks).toString());
      return response.writeHead(204).end();
    }
    const file = fileAt(pathname);
    if (!file) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': `${file.type}; charset=utf-8`,
        // A sandbox has no origin of its own, so it asks for everything as a stranger.
        'access-control-allow-origin': '*',
        ...(/^\/(strict|faulty)\//.test(pathname) && {
          'content-security-policy': policy,
          'reporting-endpoints': 'reports="/reports"',
        }),
      })
      .end(file.body);
  });
