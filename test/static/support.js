/** Pages with rendered maps, and the scripts that come to them later. */
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {ar} from '../../dist/translations/ar.js';
import {registerTranslation, renderToHTML} from '../../dist/static.js';

const root = new URL('../../', import.meta.url);
const pathOf = path => fileURLToPath(new URL(path, root));
export const read = path => readFileSync(pathOf(path), 'utf8');

registerTranslation('ar', ar);

/** The journeys of the documentation, by name. */
export const journeys = Object.fromEntries(
  readdirSync(pathOf('docs/examples'))
    .filter(name => name.endsWith('.json'))
    .map(name => [name.replace('.json', ''), JSON.parse(read(`docs/examples/${name}`))]),
);

/** A rendered map; of data that has nothing wrong. */
export function rendered(journey, options) {
  const {html, problems, ...rest} = renderToHTML(journey, options);
  const serious = problems.filter(({severity}) => severity !== 'hint');
  if (serious.length) throw new Error(JSON.stringify(serious));
  return {html, ...rest};
}

export const pageStyles =
  ':root { color-scheme: light dark } body { margin: 1rem; font-family: sans-serif }';

export const page = (body, {dir = 'ltr', head = '', lang = 'en'} = {}) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <title>Page</title>
    <style>${pageStyles}</style>
    ${head}
  </head>
  <body>${body}<p id="after">After the map.</p></body>
</html>`;

/** The library as modules that load when they are first used, as a bundler leaves it. */
export async function modules() {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {registerTranslation} from './dist/index.js';
        import {ar} from './dist/translations/ar.js';
        registerTranslation('ar', ar);`,
      resolveDir: pathOf('.'),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
    outdir: '/modules',
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({path, text}) => [path.replace('stdin', 'library'), text]));
}

export const origin = 'http://static.test';

/** A page of a browser; `files` are further texts by their paths, `open` what holds back a path until it is called. */
export async function openPage(browser, html, {files = new Map(), headers = {}, ...options} = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
  const view = await context.newPage();
  const faults = [];
  view.on('pageerror', error => faults.push(error.message));
  view.on('console', message => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  await view.route('**/*', route => {
    const {pathname} = new URL(route.request().url());
    const body = pathname === '/' ? html : (files.get(pathname) ?? undefined);
    if (body !== undefined) {
      const type = /\.css$/.test(pathname)
        ? 'text/css'
        : /\.js$/.test(pathname)
          ? 'text/javascript'
          : 'text/html';
      return route.fulfill({contentType: `${type}; charset=utf-8`, body, headers});
    }
    const folder = pathname.startsWith('/dist/') ? '.' : 'docs';
    return route.fulfill({path: pathOf(`${folder}${pathname}`)});
  });
  await view.goto(origin);
  return {view, faults, close: () => context.close()};
}

/** Adds the library to a page. */
export const loadLibrary = (view, kind) =>
  kind === 'classic'
    ? view.addScriptTag({url: '/dist/journey-map.min.js'})
    : view.addScriptTag({url: '/modules/library.js', type: 'module'});

/** Runs in the page: until each map has been taken over by its element. */
export async function takenOver() {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const maps = [...document.querySelectorAll('journey-map')];
  const isDone = ({shadowRoot, updateComplete}) =>
    updateComplete && shadowRoot.adoptedStyleSheets.length > 0 && shadowRoot.querySelector('.box');
  for (let i = 0; i < 500 && !maps.every(isDone); i++) await frame();
  if (!maps.every(isDone)) throw new Error('It is not taken over');
  await Promise.all(maps.map(({updateComplete}) => updateComplete));
  for (let i = 0; i < 3; i++) await frame();
}
