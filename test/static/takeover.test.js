/** What a reader sees when the element comes to a drawing that a server has sent: nothing. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {compare} from '../visual/compare.js';
import {
  journeys,
  loadLibrary,
  modules,
  openPage,
  page,
  pageStyles,
  read,
  rendered,
  takenOver,
} from './support.js';

/** Runs in the page: keeps, frame by frame, how often the drawing is there, and what moved. */
function watch() {
  const moved = [];
  const faults = [];
  // What the page itself brings, such as the rules by which words are parted, is none of the element's.
  const start = performance.now();
  const observer = new PerformanceObserver(list => moved.push(...list.getEntries()));
  observer.observe({type: 'layout-shift'});
  const look = () => {
    for (const {shadowRoot} of document.querySelectorAll('journey-map')) {
      const {length} = shadowRoot.querySelectorAll('.box');
      const styles = shadowRoot.querySelectorAll('style, link').length;
      const sheets = shadowRoot.adoptedStyleSheets.length;
      if (length !== 1) faults.push(`${length} drawings`);
      if (!styles === !sheets) faults.push(`${styles} style elements, ${sheets} style sheets`);
      if (shadowRoot.querySelector('slot:not([name])')) faults.push('the content shows');
    }
    requestAnimationFrame(look);
  };
  look();
  globalThis.watched = () => {
    moved.push(...observer.takeRecords());
    return {
      faults: [...new Set(faults)],
      moved: moved
        .filter(({startTime}) => startTime > start)
        .map(({value, sources}) => [value, sources.map(({node}) => node?.nodeName)]),
    };
  };
}

/** Runs in the page: the drawing without what only a script can know. */
function drawing() {
  const {shadowRoot} = document.querySelector('journey-map');
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot.childNodes].map(node => node.cloneNode(true)));
  for (const one of copy.querySelectorAll('style, link')) one.remove();
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const all = [];
  while (comments.nextNode()) all.push(comments.currentNode);
  for (const one of all) one.remove();
  for (const scroll of copy.querySelectorAll('.scroll'))
    for (const name of ['role', 'tabindex', 'aria-label', 'data-more'])
      scroll.removeAttribute(name);
  for (const one of copy.querySelectorAll('[style]')) {
    for (const name of ['--_from', '--_part']) one.style.removeProperty(name);
    const {cssText} = one.style;
    if (cssText) one.setAttribute('style', cssText);
    else one.removeAttribute('style');
  }
  for (const one of copy.querySelectorAll('.tool, [data-key]')) one.removeAttribute('tabindex');
  for (const one of copy.querySelectorAll('output')) one.textContent = '';
  // Bound attributes come after the others, each in its turn.
  for (const one of copy.querySelectorAll('*')) {
    const all = [...one.attributes].map(({name, value}) => [
      name,
      value.trim().replace(/\s+/g, ' '),
    ]);
    for (const [name] of all) one.removeAttribute(name);
    for (const [name, value] of all.sort()) one.setAttribute(name, value);
  }
  copy.normalize();
  return copy.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '>\n<');
}

const variants = [
  {name: 'shoes'},
  {name: 'shoes', lang: 'en'},
  {name: 'blueprint'},
  {name: 'experience'},
  {name: 'personas'},
  {name: 'arabic', dir: 'rtl'},
  {name: 'personas', attributes: {view: 'table'}},
  {name: 'shoes', attributes: {view: 'stack', density: 'compact'}},
  {name: 'shoes', attributes: {view: 'row', density: 'roomy', lanes: 'emotion, touchpoints'}},
  {name: 'personas', attributes: {persona: journeys.personas.personas[1].name}},
  {name: 'shoes', attributes: {controls: true, find: 'retour'}},
  {name: 'shoes', attributes: {selectable: true, 'heading-level': 4, heading: 'Chaussures'}},
  {name: 'shoes', attributes: {present: journeys.shoes.stages[1].title}},
  {name: 'shoes', attributes: {collapsed: journeys.shoes.stages[0].title, 'emotion-labels': 'all'}},
];

const called = ({name, ...rest}) =>
  [name, ...Object.values(rest).map(one => JSON.stringify(one))].join(' ');

describe('a rendered map that its element takes over', () => {
  let browser;
  let files;
  before(async () => {
    files = await modules();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(() => browser?.close());

  for (const {name, dir, ...options} of variants) {
    for (const kind of ['classic', 'modules']) {
      // Its words come with a script of their own, after the classic file.
      if (name === 'arabic' && kind === 'classic') continue;
      it(`stays as it is: ${called({name, ...options})}, ${kind}`, async () => {
        const {html} = rendered(journeys[name], options);
        const {view, faults, close} = await openPage(browser, page(html, {dir}), {
          files,
          viewport: {width: 3200, height: 1400},
        });
        const [shot, drawn] = [await view.screenshot(), await view.evaluate(drawing)];
        await view.evaluate(watch);
        await loadLibrary(view, kind);
        await view.evaluate(takenOver);
        if (!('find' in (options.attributes ?? {})))
          assert.equal(compare(await view.screenshot(), shot).fault, undefined);
        assert.deepEqual(await view.evaluate(() => globalThis.watched()), {faults: [], moved: []});
        // The classic file has shorter names for the properties of its own styles.
        if (kind === 'modules')
          assert.deepEqual((await view.evaluate(drawing)).split('\n'), drawn.split('\n'));
        assert.deepEqual(
          faults.filter(one => name !== 'arabic' || !/hints/.test(one)),
          [],
        );
        await close();
      });
    }
  }

  /** A page with the shoes, and the library once `act` is done. */
  async function visit({options, act = () => {}, kind = 'classic', ...page_}) {
    const {html, css} = rendered(journeys.shoes, options);
    const {body = html, ...rest} = page_;
    const opened = await openPage(browser, page(body.replace('MAP', html)), {
      files: new Map([...files, ['/map.css', css ?? '']]),
      ...rest,
    });
    await opened.view.evaluate(act);
    await opened.view.evaluate(watch);
    return {
      ...opened,
      takeOver: async () => {
        await loadLibrary(opened.view, kind);
        await opened.view.evaluate(takenOver);
        return opened.view.evaluate(() => globalThis.watched());
      },
    };
  }

  const still = {faults: [], moved: []};

  for (const width of [1280, 700, 375]) {
    for (const kind of ['classic', 'modules']) {
      it(`moves nothing at ${width} px, ${kind}`, async () => {
        const {takeOver, close} = await visit({viewport: {width, height: 800}, kind});
        assert.deepEqual(await takeOver(), still);
        await close();
      });
    }
  }

  it('moves nothing on a page that has undefined.css', async () => {
    const {takeOver, faults, close} = await visit({
      body: `<style>${read('dist/undefined.css')}</style>MAP`,
      viewport: {width: 1280, height: 2600},
    });
    assert.deepEqual(await takeOver(), still);
    assert.deepEqual(faults, []);
    await close();
  });

  it('keeps the place to which a reader has scrolled, the focus and what is open', async () => {
    const {view, takeOver, close} = await visit({
      options: {attributes: {selectable: true}},
      viewport: {width: 900, height: 500},
      act: () => {
        const {shadowRoot} = document.querySelector('journey-map');
        scrollTo(0, 300);
        shadowRoot.querySelector('.scroll').scrollLeft = 700;
        shadowRoot.querySelector('details').open = true;
        shadowRoot.querySelectorAll('button')[9].focus({preventScroll: true});
      },
    });
    const look = () => {
      const {shadowRoot} = document.querySelector('journey-map');
      return {
        top: scrollY,
        left: shadowRoot.querySelector('.scroll').scrollLeft,
        open: shadowRoot.querySelector('details').open,
        focused: shadowRoot.activeElement?.textContent.trim(),
      };
    };
    const before = await view.evaluate(look);
    assert.equal(before.left, 700);
    assert.ok(before.open && before.focused);
    assert.deepEqual(await takeOver(), still);
    assert.deepEqual(await view.evaluate(look), before);
    await close();
  });

  it('is drawn once where the library is there before it', async () => {
    const {html} = rendered(journeys.shoes);
    const {view, faults, close} = await openPage(
      browser,
      page(html, {head: '<script src="/dist/journey-map.min.js"></script>'}),
    );
    await view.evaluate(takenOver);
    const counts = await view.evaluate(() => {
      const {shadowRoot} = document.querySelector('journey-map');
      return ['.box', 'style', 'slot'].map(name => shadowRoot.querySelectorAll(name).length);
    });
    assert.deepEqual(counts, [1, 0, 0]);
    // Chromium tells that there are two roots, and takes the first, which is the element's.
    assert.deepEqual(
      faults.filter(text => !/second declarative shadow root/.test(text)),
      [],
    );
    await close();
  });

  it('stays drawn where the modules that the element needs cannot be had, or come late', async () => {
    const late = [...files.keys()].filter(path => !/library/.test(path));
    const {view, takeOver, close} = await visit({kind: 'modules'});
    let letGo;
    const gate = new Promise(resolve => (letGo = resolve));
    for (const path of late) {
      await view.route(`**${path}`, async route => {
        await gate;
        return route.fallback();
      });
    }
    const taken = takeOver();
    setTimeout(letGo, 1000);
    assert.deepEqual(await taken, still);
    await close();
  });

  const strict = style => ({
    'content-security-policy': `default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'${style}; require-trusted-types-for 'script'; trusted-types lit-html`,
  });

  for (const [where, style, styles] of [
    ['in a style sheet', '', {href: '/map.css'}],
    ['with a nonce', " 'nonce-abc'", {nonce: 'abc'}],
  ]) {
    it(`looks the same on a page with a strict policy: styles ${where}`, async () => {
      const viewport = {width: 3200, height: 1400};
      const plain = await visit({viewport});
      const shot = await plain.view.screenshot();
      await plain.close();
      const {html, css} = rendered(journeys.shoes, {styles});
      const sheet = '<link rel="stylesheet" href="/page.css">';
      const script = '<script src="/dist/journey-map.min.js" defer></script>';
      for (const head of [sheet, sheet + script]) {
        const {view, faults, close} = await openPage(
          browser,
          page(html, {head}).replace(`<style>${pageStyles}</style>`, ''),
          {
            viewport,
            headers: strict(style),
            files: new Map([
              ['/map.css', css ?? ''],
              ['/page.css', pageStyles],
            ]),
          },
        );
        if (head !== sheet) await view.evaluate(takenOver);
        assert.equal(compare(await view.screenshot(), shot).fault, undefined);
        assert.deepEqual(faults, []);
        await close();
      }
    });
  }

  it('answers to new data as any map does, once it is taken over', async () => {
    const {view, takeOver, close} = await visit({});
    await takeOver();
    const title = await view.evaluate(async () => {
      const map = document.querySelector('journey-map');
      map.data = {title: 'New', stages: [{title: 'Only'}]};
      await map.updateComplete;
      return map.shadowRoot.querySelector('[part="title"]').textContent.trim();
    });
    assert.equal(title, 'New');
    await close();
  });

  it('shows whole where no script runs', async () => {
    const {view, close} = await (async () => {
      const {html} = rendered(journeys.shoes);
      return openPage(browser, page(html), {javaScriptEnabled: false});
    })();
    const title = view.locator('journey-map [part="title"]');
    assert.equal((await title.textContent()).trim(), journeys.shoes.title);
    assert.equal(await view.locator('journey-map h3').first().isVisible(), false);
    assert.equal(await view.locator('journey-map .overview').isVisible(), false);
    await close();
  });
});
