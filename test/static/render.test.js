/** What is rendered where there is no browser. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {registerTranslation, toHTML} from '../../dist/core.js';
import {renderToHTML} from '../../dist/static.js';
import {ar} from '../../dist/translations/ar.js';
import {journeys, read} from './support.js';

// Each of the two entries has translations of its own.
registerTranslation('ar', ar);

const {shoes, personas} = journeys;
const forms = ['elements', 'lists', 'table', 'shadow'];
const startOf = html => html.slice(0, html.indexOf('>') + 1);

describe('renderToHTML', () => {
  for (const form of forms.slice(0, 3)) {
    it(`writes ${form} as toHTML does`, () => {
      for (const journey of Object.values(journeys)) {
        assert.deepEqual(renderToHTML(journey, {form}), toHTML(journey, {form}));
      }
    });
  }

  it('draws the whole map by default, and for a form that there is not', () => {
    const {html, problems} = renderToHTML(shoes);
    assert.match(
      html,
      /^<journey-map lang="fr" data-drawn><template shadowrootmode="open"><style>/,
    );
    assert.deepEqual(problems, []);
    assert.equal(renderToHTML(shoes, {form: 'picture'}).html, html);
    assert.equal(renderToHTML(shoes, {form: 'shadow', styles: 'none'}).html, html);
  });

  it('has the journey as JSON, and as headings and lists for those who see no drawing', () => {
    const {html} = renderToHTML(shoes);
    const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(html);
    assert.equal(renderToHTML(JSON.parse(json)).html, html);
    const content = html.slice(html.indexOf('</script>'));
    for (const {title} of shoes.stages) assert.ok(content.includes(`<h4>${title}</h4>`), title);
  });

  it('has no heading that would be taken for a title where there is none', () => {
    const untitled = {...shoes, title: undefined};
    const content = html => html.slice(html.indexOf('</script>'));
    assert.doesNotMatch(content(renderToHTML(untitled).html), /<h\d/);
    assert.match(content(renderToHTML(untitled, {attributes: {heading: 'Mine'}}).html), /<h\d/);
  });

  it('is drawn by the attributes that it is given', () => {
    const drawn = attributes => renderToHTML(personas, {attributes}).html;
    assert.match(drawn({view: 'table'}), /<table/);
    assert.match(drawn({density: 'compact'}), /class="box compact/);
    assert.match(drawn({selectable: true}), /<journey-map selectable .*<button/s);
    assert.match(drawn({controls: true}), /role=toolbar/);
    assert.match(drawn({'heading-level': 5}), /aria-level="5"/);
    assert.match(drawn({heading: 'Mine'}), /aria-label="Mine"/);
    assert.doesNotMatch(drawn({lanes: 'emotion'}), /in-touchpoints/);
    assert.match(startOf(drawn({id: 'a', class: 'b', dir: 'rtl'})), /id="a" class="b" dir="rtl"/);
    assert.equal(drawn({selectable: false, view: null, lanes: undefined}), drawn({}));
  });

  for (const form of forms) {
    it(`leaves out of ${form} attributes that have no place on a map, and says so`, () => {
      const attributes = {
        onclick: 'alert(1)',
        'x><script>': '1',
        src: 'https://example.org/map.json',
        style: 'color: red',
        view: {},
        'data-x': '"><script>alert(1)</script>',
        class: 'mine',
      };
      const {html, problems} = renderToHTML(shoes, {form, attributes});
      assert.deepEqual(
        problems.filter(({path}) => path.startsWith('attributes')).map(({path}) => path),
        ['onclick', 'x><script>', 'src', 'style', 'view'].map(name => `attributes.${name}`),
      );
      const start = startOf(html.replaceAll('&gt;', ''));
      assert.doesNotMatch(start, /onclick|src=|style|<script/);
      assert.match(start, /data-x="&quot;&lt;script/);
      assert.match(
        start,
        form === 'lists' || form === 'table' ? /class="journey-map mine"/ : /class="mine"/,
      );
    });
  }

  it('speaks the language that is told, else that of the journey, else English', () => {
    const silent = {...shoes, lang: undefined};
    assert.match(renderToHTML(shoes).html, /lang="fr".*Points de contact/s);
    assert.match(renderToHTML(shoes, {lang: 'en-gb'}).html, /lang="en-GB".*Touchpoints/s);
    assert.match(renderToHTML(silent).html, /lang="en".*Touchpoints/s);
    assert.match(renderToHTML(shoes, {lang: 'no language'}).html, /lang="fr"/);
    assert.match(renderToHTML(journeys.arabic).html, /lang="ar".*المشاعر/s);
  });

  it('has its styles where it is told', () => {
    const sheet = renderToHTML(shoes, {styles: {href: '/a"b.css'}});
    assert.doesNotMatch(sheet.html, /<style| style=/);
    assert.match(sheet.html, /<link rel="stylesheet" href="\/a&quot;b.css">/);
    assert.match(sheet.css, /^:host\{.*\[data-at="0"\]:not\(#_#_\)\{/s);
    const nonce = renderToHTML(shoes, {styles: {nonce: 'abc'}});
    assert.match(nonce.html, /<style nonce="abc">/);
    assert.doesNotMatch(nonce.html, / style=/);
    assert.equal(nonce.css, undefined);
  });

  it('draws what is sound of a journey, and tells the rest', () => {
    const {html, problems} = renderToHTML({
      title: 'T',
      stages: [{title: 'S', emotion: 'very odd'}, 7],
    });
    assert.match(html, /aria-label="T"/);
    assert.ok(problems.length > 0);
    assert.ok(problems.every(({message, path}) => message && path));
  });

  it('gives an empty text for what is no journey', () => {
    for (const odd of [undefined, null, 7, 'text', [], {}, Object.create(null), () => {}]) {
      for (const form of forms) {
        const {html, problems} = renderToHTML(odd, {form});
        if (problems.some(({severity}) => severity === 'error')) assert.equal(html, '');
      }
    }
  });

  it('gives the same each time, and leaves nothing behind', () => {
    const before = Object.getOwnPropertyNames(globalThis).sort();
    const [first, second] = [renderToHTML(shoes), renderToHTML(shoes)];
    assert.deepEqual(first, second);
    assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);
  });

  it('asks for nothing that only Node has, and changes nothing of the server that it runs in', async () => {
    const code = read('dist/static.js');
    assert.doesNotMatch(code, /\bfrom\s*["']|\bimport\s*["'(]|\brequire\(|\bprocess\./);
    const worker = new Worker(
      `const {parentPort, workerData} = require('node:worker_threads');
       const names = Object.getOwnPropertyNames(globalThis);
       import(workerData).then(({renderToHTML}) => parentPort.postMessage(
         Object.getOwnPropertyNames(globalThis).filter(name => !names.includes(name))));`,
      {eval: true, workerData: new URL('../../dist/static.js', import.meta.url).href},
    );
    assert.deepEqual(await new Promise(resolve => worker.once('message', resolve)), []);
    await worker.terminate();
  });

  it('makes the page of the example', () => {
    const example = new URL('../../docs/examples/static.js', import.meta.url);
    const {stdout, stderr} = spawnSync(process.execPath, [fileURLToPath(example)], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^<!doctype html>.*<journey-map id="shoes" selectable lang="fr".*<\/html>\n$/s,
    );
  });
});
