import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {toHTML} from '../../dist/core.js';
import {createServer} from '../../docs/serve.js';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {root} from './support.js';

const read = path => readFileSync(join(root, 'docs', path), 'utf8');
const namesIn = (folder, ending) =>
  readdirSync(join(root, folder)).filter(name => name.endsWith(ending));

const pages = namesIn('docs', '.html');
const shownBy = page =>
  [...read(page).matchAll(/data-example="(.+?)"/g)].map(([, example]) => example);

/** Waits until all examples and their panels stand in the page, and says what is in it. */
async function look(paths) {
  const until = async find => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  const all = selector => [...document.querySelectorAll(selector)];
  const hosts = await until(() => {
    // What became of plain markup stands in the frame, or in what the author wrote.
    const found = all('.frame > *').map(one => one.querySelector('journey-map') ?? one);
    return all('.frame').every(({childElementCount}) => childElementCount) && found;
  });
  await until(() => hosts.every(({shadowRoot}) => shadowRoot?.querySelector('[part="map"]')));
  await until(() => all('pre, textarea').every(one => one.value || one.textContent));
  await until(() => all('output').every(({textContent}) => textContent !== 'Loading…'));
  return {
    sources: all('details pre').map(pre => pre.textContent),
    data: all('textarea').map(area => area.value),
    states: all('.editor output').map(output => output.textContent),
    journeys: hosts.map(({journey}) => journey?.title),
    titles: hosts.map(({shadowRoot}) => shadowRoot.querySelector('[part="title"]')?.textContent),
    wide: document.documentElement.scrollWidth > innerWidth,
    unnamed: paths.filter(path => !document.querySelector(`nav a[href="${path}"]`)),
    current: all('nav [aria-current]').map(link => link.getAttribute('href')),
  };
}

describe('the pages of the demo', () => {
  let server;
  let browser;
  before(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const address = page => `http://127.0.0.1:${server.address().port}/${page}`;

  async function open(page, width) {
    const view = await browser.newPage({viewport: {width, height: 900}});
    const faults = [];
    view.on('pageerror', ({message}) => faults.push(message));
    view.on('response', response => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await view.goto(address(page));
    return {view, faults};
  }

  it('show every example, each once', () => {
    const examples = namesIn('docs/examples', '.html').map(name => `examples/${name}`);
    assert.deepEqual(pages.flatMap(shownBy).sort(), examples.sort());
  });

  for (const page of pages) {
    for (const width of [1400, 400]) {
      it(`${page}: shows its examples and their sources, ${width} px wide`, async () => {
        const {view, faults} = await open(page, width);
        const seen = await view.evaluate(look, pages);
        await view.close();
        assert.deepEqual(faults, []);
        assert.deepEqual(seen.sources, shownBy(page).map(read));
        const paths = seen.sources.flatMap(text => /src="(.+?)"/.exec(text)?.[1] ?? []);
        const isRead = /data-read/.test(read(page));
        if (!isRead) assert.deepEqual(seen.data, paths.map(read));
        assert.equal(seen.data.length, isRead ? shownBy(page).length : paths.length);
        for (const state of seen.states) assert.match(state, /^Drawn(, with \d+ hints?)?$/);
        for (const path of paths) assert.ok(seen.journeys.includes(JSON.parse(read(path)).title));
        assert.equal(seen.wide, false);
        assert.deepEqual(seen.unnamed, []);
        assert.deepEqual(seen.current, [page]);
      });
    }
  }

  it('draw what is typed into the data, say what is wrong with it, and go back', async () => {
    const {view} = await open('experience.html', 1400);
    await view.evaluate(look, pages);
    const type = text => view.locator('textarea').fill(text);
    const says = text => view.locator('output', {hasText: text}).waitFor();
    await type('{"title": "Typed", "stages": ["A"]');
    await says('Not JSON yet');
    await type('{"title": "Typed", "stages": [{"title": "A", "emotion": 9}]}');
    await says('1 problem, the rest is drawn');
    const title = () => view.locator('journey-map [part="title"]').textContent();
    assert.equal(await title(), 'Typed');
    await view.getByRole('button', {name: 'Back to the file'}).click();
    await says('Drawn');
    assert.equal(await title(), JSON.parse(read('examples/experience.json')).title);
    await view.close();
  });

  it('do nothing that a strict policy refuses', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;
      connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const view = await browser.newPage();
    const refused = [];
    view.on('console', message => message.type() === 'error' && refused.push(message.text()));
    await view.route(/\/\w+\.html$/, async route => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy': policy.replace(/\s+/g, ' '),
      };
      await route.fulfill({response, headers});
    });
    for (const page of pages) {
      await view.goto(address(page));
      await view.evaluate(look, pages);
      assert.deepEqual(refused, [], page);
    }
    await view.evaluate(() => (document.body.innerHTML = '<p>')).catch(() => {});
    assert.match(refused.join(), /TrustedHTML/, 'the policy holds');
    await view.close();
  });

  it('show what was read from plain markup, draw what is typed there, and go back', async () => {
    const {view} = await open('html.html', 1400);
    const {data, states, titles} = await view.evaluate(look, pages);
    const journeys = data.map(text => JSON.parse(text));
    assert.deepEqual(states, ['Drawn, with 1 hint', 'Drawn', 'Drawn']);
    assert.deepEqual(
      journeys.map(({title}) => title),
      titles,
    );
    assert.deepEqual(
      journeys.map(({stages}) => stages.map(({steps}) => steps.length)),
      [
        [3, 3, 2],
        [2, 2, 2, 2],
        [2, 1, 1],
      ],
    );
    const table = view.locator('#table');
    const title = () => table.locator('journey-map [part="title"]').textContent();
    const hint = table.locator('.log', {hasText: 'Ce que nous promettons has its own row'});
    await hint.waitFor();
    await table.locator('textarea').fill('{"title": "Typed", "stages": ["A"]}');
    await table.getByText('Drawn', {exact: true}).waitFor();
    assert.equal(await title(), 'Typed');
    await table.getByRole('button', {name: 'Back to the markup'}).click();
    await hint.waitFor();
    assert.equal(await title(), titles[0]);
    await view.close();
  });

  it('write one journey in three forms, and name what each cannot carry', async () => {
    const {view} = await open('html.html', 1400);
    await view.evaluate(look, pages);
    const journey = JSON.parse(read('examples/shoes.json'));
    const forms = view.locator('[data-forms]');
    const lost = async () =>
      new Set((await forms.locator('.log code').allTextContents()).map(path => path.trim()));
    const losses = {};
    for (const [form, name] of [
      ['elements', 'Elements'],
      ['lists', 'Lists'],
      ['table', 'Table'],
    ]) {
      await forms.getByRole('button', {name}).click();
      assert.deepEqual(await forms.locator('[aria-pressed="true"]').allTextContents(), [name]);
      assert.equal(await forms.locator('pre').textContent(), toHTML(journey, {form}).html);
      losses[form] = await lost();
    }
    assert.ok(!losses.elements.has('market'));
    assert.ok(losses.lists.has('market') && losses.table.has('market'));
    assert.ok(losses.lists.has('stages[].goal'), 'one line for five stages');
    assert.ok(losses.table.has('links') && !losses.elements.has('links'));
    await view.close();
  });

  it('keep the theme and the width when another page is opened', async () => {
    const {view} = await open('index.html', 1400);
    await view.getByRole('button', {name: 'Dark'}).click();
    await view.getByRole('button', {name: '600 px'}).click();
    await view.getByRole('link', {name: 'Service blueprint'}).click();
    await view.waitForURL(address('blueprint.html'));
    await view.evaluate(look, pages);
    const pressed = await view.locator('[aria-pressed="true"]').allTextContents();
    assert.deepEqual(pressed, ['Dark', '600 px']);
    assert.equal(await view.locator('.frame').evaluate(({offsetWidth}) => offsetWidth), 600);
    await view.close();
  });
});
