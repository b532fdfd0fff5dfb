import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {manifest, root, tags} from './support.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const journey = {
  title: 'Acheter',
  stages: [
    {
      title: 'Choisir',
      steps: [
        {
          title: 'Compare',
          emotion: 1,
          touchpoints: ['Site', 'Boutique'],
          painPoints: ['Lent [high]'],
        },
        {title: 'Essaie', emotion: {value: -1.5, label: 'Déçue'}, thoughts: ['Trop petit ?']},
      ],
    },
    {title: 'Payer', steps: [{title: 'Paie', emotion: 2, departments: ['Caisse']}]},
  ],
};

const page = script => `<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <title>Page</title>
  <journey-map id="data"></journey-map>
  <journey-map id="children" heading="Enfants">
    <journey-stage heading="Une"><journey-step heading="Deux" emotion="1"></journey-step></journey-stage>
  </journey-map>
  <journey-stage heading="Seule" emotion="1" touchpoints="Site"></journey-stage>
  <emotion-curve values="0, 1, -1" labels="a, b, c"></emotion-curve>
  ${script}
  <script src="/data.js" type="module"></script>
</html>`;

const inline = `<script type="application/json">${JSON.stringify(journey)}</script>`;

/** Plain markup before and after the script. */
const plain = script => `<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <title>Page</title>
  <figure class="journey-map">${inline}</figure>
  ${script}
  <div data-journey-map>
    <journey-stage heading="Une"><journey-step heading="Deux"></journey-step></journey-stage>
  </div>
  <table class="journey-map"><tr><td>A</td></tr></table>
</html>`;

/** As in the classic file, what else loads when it is first used is there at once. */
const atOnce = {
  name: 'at-once',
  setup({onResolve}) {
    onResolve({filter: /^\..+\.js$/}, ({path, resolveDir}) => {
      const other = join(resolveDir, path.replace(/\.js$/, '-at-once.ts'));
      return existsSync(other) ? {path: other} : undefined;
    });
  },
};

async function files() {
  const min = await readFile(join(root, 'dist/journey-map.min.js'), 'utf8');
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['src/classic.ts'],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['production'],
    plugins: [atOnce],
  });
  const tag = (src, type = '') => `<script ${type} src="${src}"></script>`;
  return {
    '/min.js': min,
    '/other.js': min.replaceAll(manifest.version, '99.0.0'),
    '/source.js': outputFiles[0].text,
    '/data.js': `document.querySelector('#data').data = ${JSON.stringify(journey)};`,
    // What many snippets do: put something where the script stands, and take the script away.
    '/embed.js': `const map = document.createElement('journey-map');
      map.innerHTML = '<journey-stage heading="Eingebettet"></journey-stage>';
      document.currentScript.before(map);
      document.currentScript.remove();`,
    '/snippet': `<!doctype html>${tag('/min.js')}<body>${tag('/embed.js')}</body>`,
    '/plain': plain(tag('/min.js')),
    '/plain-manual': plain(tag('/min.js', 'data-manual')),
    '/plain-module': plain(tag('/journey-map.js', 'type="module"')),
    '/plain-module-manual': plain(tag('/journey-map.js', 'type="module" data-manual')),
    '/journey-map.js': min,
    '/classic': page(tag('/min.js')),
    '/module': page(tag('/min.js', 'type="module"')),
    '/source': page(tag('/source.js')),
    '/twice': page(tag('/min.js') + tag('/min.js')),
    '/versions': page(tag('/min.js') + tag('/other.js')),
  };
}

async function serve() {
  const all = await files();
  const server = createServer(({url}, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    if (!(url in all)) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        // Each copy of Lit makes a policy of the same name.
        ...(url !== '/snippet' && {
          'content-security-policy': /twice|versions/.test(url)
            ? `${policy} 'allow-duplicates'`
            : policy,
        }),
      })
      .end(all[url]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** All text inside of shadow roots, element by element. */
function readPage(names) {
  const elements = [...document.querySelectorAll(names.join())].filter(one => one.shadowRoot);
  return Promise.all(elements.map(one => one.updateComplete)).then(() => ({
    registered: names.filter(name => customElements.get(name)),
    global: typeof globalThis.JourneyMap,
    texts: elements.map(({shadowRoot}) =>
      [...shadowRoot.children].map(one => one.innerText ?? '').join('\n'),
    ),
    paths: elements.flatMap(({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('path')].map(path => path.getAttribute('d')),
    ),
  }));
}

describe('the classic file on a page with a strict policy', () => {
  let server;
  let browser;
  before(async () => {
    server = await serve();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(path) {
    const view = await browser.newPage();
    const log = [];
    view.on('console', message => log.push(message.text()));
    view.on('pageerror', error => log.push(error.message));
    await view.goto(`http://127.0.0.1:${server.address().port}${path}`);
    const result = await view.evaluate(readPage, tags);
    await view.close();
    // A browser asks for an icon by itself.
    return {...result, log: log.filter(text => !/favicon|404/.test(text))};
  }

  for (const path of ['/classic', '/module', '/twice']) {
    it(`draws without a word on the console: ${path.slice(1)}`, async () => {
      const {registered, texts, log} = await open(path);
      assert.deepEqual(log, []);
      assert.deepEqual(registered, tags);
      const text = texts.join('\n');
      for (const word of ['Acheter', 'Boutique', 'Enfants', 'Deux', 'Seule', 'Points de contact']) {
        assert.ok(text.includes(word), `${word} is missing in:\n${text}`);
      }
    });
  }

  it('draws what a snippet puts in its own place while the page is read', async () => {
    // No policy here: the snippet writes HTML.
    const {texts, log} = await open('/snippet');
    assert.deepEqual(log, []);
    assert.ok(texts.join().includes('Eingebettet'), texts.join());
  });

  for (const path of ['/plain', '/plain-module']) {
    it(`makes maps of plain markup by itself: ${path.slice(1)}`, async () => {
      const {texts, log} = await open(path);
      assert.deepEqual(log, []);
      assert.equal(texts.length, 4);
      assert.ok(texts[0].includes('Acheter'), texts[0]);
      assert.ok(texts[1].includes('Deux'), texts[1]);
    });

    it(`makes none if the page wants to: ${path.slice(1)}-manual`, async () => {
      const {texts, log} = await open(`${path}-manual`);
      assert.deepEqual(log, []);
      // The stage is registered all the same, and draws itself.
      assert.equal(texts.length, 1);
      assert.ok(texts[0].includes('Une'), texts[0]);
    });
  }

  it('has a name for scripts only as a classic script', async () => {
    assert.equal((await open('/classic')).global, 'object');
    assert.equal((await open('/module')).global, 'undefined');
  });

  it('draws what the source draws: making it small changes nothing', async () => {
    const small = await open('/classic');
    const source = await open('/source');
    assert.deepEqual(small.texts, source.texts);
    assert.deepEqual(small.paths, source.paths);
    assert.ok(small.paths.length > 3);
  });

  it('warns, and keeps the first, when two versions meet', async () => {
    const {registered, log, texts} = await open('/versions');
    assert.deepEqual(registered, tags);
    assert.ok(log.length > 0 && log.every(text => text.includes('99.0.0')), log.join('\n'));
    assert.ok(texts.join().includes('Acheter'));
  });
});
