/** What a reader sees of a page that was built by the plugins, before the library comes and after. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {example, fence, hosts, root} from './support.js';

const guide = readFileSync(new URL('docs/examples/markdown.md', root), 'utf8');
const text = `${guide}\n${fence(JSON.stringify(example('shoes')))}`;

const page = body => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`;

/** Runs in the page: what its maps are and hold. */
function look() {
  const maps = [...document.querySelectorAll('journey-map')];
  return maps.map(map => ({
    title: map.journey?.title,
    stages: map.journey?.stages.length,
    drawings: map.shadowRoot?.querySelectorAll('.box').length,
    problems: map.problems?.filter(({severity}) => severity !== 'hint').map(({code}) => code),
    // What of the content still shows.
    shown: [...map.children].filter(one => one.checkVisibility({contentVisibilityAuto: true}))
      .length,
    around: map.parentElement.closest('journey-map') !== null,
  }));
}

/** Runs in the page: until all maps are drawn by their elements. */
async function drawn() {
  await customElements.whenDefined('journey-map');
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const maps = [...document.querySelectorAll('journey-map')];
  const isDrawn = ({journey, shadowRoot}) =>
    journey && shadowRoot.adoptedStyleSheets.length && shadowRoot.querySelector('.box');
  for (let i = 0; i < 300 && !maps.every(isDrawn); i++) await frame();
  await Promise.all(maps.map(({updateComplete}) => updateComplete));
  for (let i = 0; i < 3; i++) await frame();
}

describe('a page built from Markdown', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({executablePath: await ensureBrowser(), args: browserArgs});
  });
  after(() => browser?.close());

  async function open(html, options = {}) {
    const context = await browser.newContext({viewport: {width: 1000, height: 800}, ...options});
    const view = await context.newPage();
    const faults = [];
    view.on('pageerror', error => faults.push(error.message));
    view.on('console', message => {
      if (/error|warning/.test(message.type())) faults.push(message.text());
    });
    await view.route('**/*', route => {
      const {pathname} = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({contentType: 'text/html; charset=utf-8', body: page(html)})
        : route.fulfill({path: fileURLToPath(new URL(`.${pathname}`, root))});
    });
    await view.goto('http://plugins.test/');
    return {view, faults, close: () => context.close()};
  }

  for (const [name, render] of Object.entries(hosts)) {
    for (const form of ['lists', 'table', 'elements', 'shadow']) {
      it(`shows its maps without scripts, and once when the library comes: ${name}, ${form}`, async () => {
        const {html} = render(text, {form});
        const still = await open(html, {javaScriptEnabled: false});
        for (const word of [
          'Tries the shoes on',
          'Size guide is vague',
          'Go upstairs',
          'Unpacks',
          'Passe à la caisse',
        ])
          assert.ok(
            await still.view.getByText(word).filter({visible: true}).first().isVisible(),
            word,
          );
        await still.close();

        const {view, faults, close} = await open(html);
        assert.equal(await view.locator('template').count(), 0);
        await view.addScriptTag({url: '/dist/journey-map.min.js'});
        await view.evaluate(drawn);
        assert.deepEqual(
          await view.evaluate(look),
          [
            ['Returning a parcel', 2],
            ['My working day', 2],
            [undefined, 2],
            ['Acheter des chaussures en ligne', 5],
          ].map(([title, stages]) => ({
            title,
            stages,
            drawings: 1,
            problems: [],
            shown: 0,
            around: false,
          })),
        );
        assert.equal(await view.getByText('They are too small').filter({visible: true}).count(), 1);
        assert.equal(await view.locator('.journey-map-note:visible').count(), 1);
        assert.deepEqual(faults, []);
        await close();
      });
    }
  }

  it('is the same from both plugins, down to the nodes of the drawing', async () => {
    const [one, other] = Object.values(hosts).map(
      render =>
        render(fence(JSON.stringify(example('personas')), 'selectable'), {form: 'shadow'}).html,
    );
    const {view, close} = await open('');
    const isSame = await view.evaluate(
      ([a, b]) => {
        const parse = html => {
          const {body} = Document.parseHTMLUnsafe(html);
          body.normalize();
          return body.querySelector('journey-map');
        };
        const [first, second] = [a, b].map(parse);
        const roots = [first, second].map(({shadowRoot}) => {
          const div = document.createElement('div');
          div.append(...shadowRoot.childNodes);
          div.normalize();
          // Without the spaces that lists of names may have.
          for (const one of div.querySelectorAll('[class]'))
            one.setAttribute('class', [...one.classList].join(' '));
          return div;
        });
        return [
          roots[0].isEqualNode(roots[1]),
          first.isEqualNode(second),
          roots[0].childNodes.length > 1,
        ];
      },
      [one, other],
    );
    assert.deepEqual(isSame, [true, true, true]);
    await close();
  });
});
