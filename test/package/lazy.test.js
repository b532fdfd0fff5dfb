/** The modules of the package as browsers load them: what only some maps need comes when it is first used, and whatever comes late or never, the page keeps its place. */
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {pageWith, serveModules} from './modules.js';

const journey = {
  title: 'Parcel',
  stages: [
    {title: 'Unpack', steps: [{title: 'Opens', emotion: 1, touchpoints: ['Box']}]},
    {
      title: 'Return',
      steps: [
        {title: 'Prints', emotion: -1},
        {title: 'Sends', emotion: 1},
      ],
    },
  ],
};
const wide = {
  ...journey,
  stages: Array.from({length: 8}, (_, i) => ({...journey.stages[1], title: `Stage ${i}`})),
};
const withProblem = {...journey, stages: [...journey.stages, {title: 'Odd', steps: 'none'}]};
const withLinks = {...journey, links: [{from: 'Sends', to: 'Opens', type: 'loop'}]};

const withData = data => `document.querySelector('journey-map').data = ${JSON.stringify(data)};`;

const content = `<journey-map heading="Parcel">
  <journey-stage heading="Unpack">
    <journey-step emotion="1" touchpoints="Box"><h4>Opens</h4></journey-step>
  </journey-stage>
</journey-map>`;

const french = 'translations/fr-map.js';
const elementAlone = 'journey-map/elements/journey-map.js';

/** A promise that is kept when it is told to. */
function gate() {
  let open;
  const passed = new Promise(resolve => (open = resolve));
  return {passed, open};
}

/** What is there when it is first used. */
const later = [
  'sources/content.js',
  'elements/faults.js',
  'templates/table.js',
  'controls/index.js',
  'elements/emotion-curve/figure.js',
  'elements/journey-map/attendants.js',
  'templates/extras.js',
  'translations/fr-map.js',
];

/** Runs in the page before anything else: which modules were asked for before a map was drawn, what was seen, what moved. */
function watch() {
  const seen = {texts: [], first: undefined, moved: []};
  globalThis.seen = seen;
  const {attachShadow} = Element.prototype;
  const look = root => {
    const text = root.querySelector('.box')?.textContent.replace(/\s+/g, ' ');
    if (text && text !== seen.texts.at(-1)) seen.texts.push(text);
  };
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    root.insertBefore = function (node, next) {
      const added = node.querySelector?.('.box');
      if (added) seen.first ??= performance.now();
      return Node.prototype.insertBefore.call(this, node, next);
    };
    new MutationObserver(() => look(root)).observe(root, {childList: true, subtree: true});
    return root;
  };
  new PerformanceObserver(list =>
    seen.moved.push(
      ...list.getEntries().map(({sources}) => sources.map(({node}) => node?.nodeName).join()),
    ),
  ).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page. */
const isDrawn = () =>
  Boolean(
    document
      .querySelector('journey-map, emotion-curve, journey-stage')
      ?.shadowRoot?.querySelector('.box'),
  );
const frames = async () => {
  for (let frame = 0; frame < 4; frame++) {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  }
};

/** Runs in the page: where an author's content is, if it is shown, and what follows. */
function places() {
  const {x, y, width} = document.querySelector('em')?.getBoundingClientRect() ?? {};
  return {
    content: width ? [x, y] : undefined,
    below: document.querySelector('.below').getBoundingClientRect().y,
  };
}

describe('a page that imports the package', () => {
  let served, browser;
  before(async () => {
    served = await serveModules();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    served?.server.closeAllConnections();
    served?.server.close();
  });

  /** Opens a page; `faults` are what it throws. */
  async function open(page, {failing = [], held = [], viewport} = {}) {
    const {state, base} = served;
    const gates = new Map(held.map(name => [name, gate()]));
    Object.assign(state, {
      page,
      asked: [],
      failing: new Set(failing),
      held: new Map([...gates].map(([name, {passed}]) => [name, passed])),
    });
    const view = await browser.newPage({viewport: viewport ?? {width: 900, height: 700}});
    const faults = [];
    view.on('pageerror', ({message}) => faults.push(message));
    await view.addInitScript(watch);
    await view.goto(base, {waitUntil: 'commit'});
    return {
      view,
      faults,
      asked: state.asked,
      release: name => gates.get(name).open(),
      seen: () => view.evaluate(() => globalThis.seen),
    };
  }

  const drawn = view => view.waitForFunction(isDrawn, undefined, {polling: 50, timeout: 10_000});
  const settle = async view => {
    await view.evaluate(() => document.querySelector('journey-map').updateComplete);
    await view.evaluate(frames);
  };
  const laterOf = asked => asked.filter(name => later.includes(name));

  // What the whole package exports for scripts has French words at once; a bundler leaves it out.
  for (const [from, more] of [
    ['journey-map', [french]],
    [elementAlone, []],
  ]) {
    it(`draws a plain map before it asks for anything that only other maps need: ${from}`, async () => {
      const {view, asked, faults} = await open(
        pageWith('<journey-map></journey-map>', {from, script: withData(journey)}),
      );
      await drawn(view);
      await settle(view);
      const before = await view.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({startTime}) => startTime < globalThis.seen.first)
          .map(({name}) => name.replace(/^.*\/dist\//, '')),
      );
      assert.ok(before.length > 30, before.join('\n'));
      assert.deepEqual(laterOf(before), more);
      assert.deepEqual(laterOf(asked), [...more, 'elements/journey-map/attendants.js']);
      assert.deepEqual(faults, []);
      await view.close();
    });
  }

  it('draws a plain map while everything that comes later is held back', async () => {
    const {view} = await open(pageWith('<journey-map></journey-map>', {script: withData(wide)}), {
      held: later.filter(name => !name.includes('fr-map')),
    });
    await drawn(view);
    assert.ok((await view.locator('journey-map .box').innerText()).includes('Stage 7'));
    await view.close();
  });

  it('shows the author’s content until what reads it is there, then the map', async () => {
    const {view, asked, release} = await open(pageWith(content), {held: ['sources/content.js']});
    await view.waitForFunction(() =>
      document.querySelector('journey-map')?.shadowRoot?.querySelector('slot'),
    );
    assert.deepEqual(laterOf(asked), [french, 'sources/content.js']);
    assert.ok(await view.locator('journey-step').isVisible());
    release('sources/content.js');
    await drawn(view);
    await settle(view);
    assert.ok((await view.locator('journey-map .box').innerText()).includes('Opens'));
    assert.deepEqual(laterOf(asked), [
      french,
      'sources/content.js',
      'elements/journey-map/attendants.js',
    ]);
    await view.close();
  });

  it('speaks French from the first word', async () => {
    const {view, asked, release, seen} = await open(
      pageWith('<journey-map></journey-map>', {
        lang: 'fr',
        from: elementAlone,
        script: withData(journey),
      }),
      {held: ['translations/fr-map.js']},
    );
    await view.waitForFunction(() => document.querySelector('journey-map')?.shadowRoot);
    await view.evaluate(frames);
    assert.deepEqual((await seen()).texts, []);
    release('translations/fr-map.js');
    await drawn(view);
    await settle(view);
    const {texts} = await seen();
    assert.ok(texts.length > 0);
    for (const text of texts) {
      assert.match(text, /Points de contact/);
      assert.doesNotMatch(text, /Touchpoints|Stages/);
    }
    assert.ok(laterOf(asked).includes('translations/fr-map.js'));
    await view.close();
  });

  it('tells what is lacking, once, and leaves the author’s content where the reader does not come', async () => {
    const page = pageWith(content, {
      script: `document.querySelector('journey-map').addEventListener('journey-error', ({problems}) => (globalThis.told ??= []).push(problems));`,
    });
    const {view, asked, faults} = await open(page, {failing: ['sources/content.js']});
    await view.waitForFunction(() => globalThis.told, undefined, {timeout: 5000});
    await settle(view);
    await sleep(500);
    const told = await view.evaluate(() => globalThis.told);
    assert.equal(told.length, 1);
    assert.match(told[0][0].message, /journey-map/);
    assert.ok(await view.locator('journey-step').isVisible());
    assert.equal(await view.locator('journey-map [part=problem]').count(), 1);
    assert.equal(asked.filter(name => name === 'sources/content.js').length, 1);
    assert.deepEqual(faults, []);
    // A change does not ask again and again either.
    const before = asked.length;
    await view.evaluate(() => document.querySelector('journey-step').setAttribute('emotion', '2'));
    await settle(view);
    assert.ok(asked.length <= before + 1, asked.join('\n'));
    await view.close();
  });

  const lacking = {
    'elements/faults.js': {data: withProblem},
    'templates/table.js': {data: journey, attributes: 'view="table"'},
    'controls/index.js': {data: journey, attributes: 'controls'},
    'elements/journey-map/attendants.js': {data: wide},
    'templates/extras.js': {data: withLinks},
    'translations/fr-map.js': {data: journey, lang: 'fr'},
  };
  for (const [name, {data, attributes = '', lang}] of Object.entries(lacking)) {
    it(`draws the map without a word of its own where ${name} does not come`, async () => {
      const {view, asked, faults} = await open(
        pageWith(`<journey-map ${attributes}></journey-map>`, {
          lang,
          from: elementAlone,
          script: withData(data),
        }),
        {failing: [name]},
      );
      await drawn(view);
      await settle(view);
      await sleep(300);
      assert.ok(
        (await view.locator('journey-map .box').innerText()).includes('Opens') || data === wide,
      );
      assert.deepEqual(faults, []);
      assert.equal(asked.filter(one => one === name).length, 1);
      await view.close();
    });
  }

  const css = '<link rel="stylesheet" href="/dist/undefined.css">';
  const below = '<p class="below">Below</p>'.repeat(60);
  const moving = {
    'the overview': {
      body: '<journey-map></journey-map>',
      data: wide,
      held: ['elements/journey-map/attendants.js'],
    },
    'the note of problems': {
      body: '<journey-map></journey-map>',
      data: withProblem,
      held: ['elements/faults.js', 'elements/journey-map/attendants.js'],
    },
    controls: {
      body: '<journey-map controls></journey-map>',
      data: wide,
      held: ['controls/index.js', 'elements/journey-map/attendants.js'],
    },
    'a table': {
      body: '<journey-map view="table"></journey-map>',
      data: wide,
      held: ['templates/table.js', 'elements/journey-map/attendants.js'],
    },
    links: {
      body: '<journey-map><p>Until <em>then</em></p></journey-map>',
      data: withLinks,
      held: ['templates/extras.js', 'elements/journey-map/attendants.js'],
    },
    'content that is read': {
      body: content,
      held: ['sources/content.js', 'elements/journey-map/attendants.js'],
    },
    'a stage alone': {
      body: `<journey-stage heading="Unpack">
        <journey-step heading="Opens" emotion="1"></journey-step></journey-stage>`,
      held: ['sources/content.js', 'elements/journey-map/attendants.js'],
    },
    'a curve alone': {
      body: '<emotion-curve heading="Mood" values="0, 1, -1" labels="a, b, c"></emotion-curve>',
      held: ['elements/emotion-curve/figure.js', 'elements/journey-map/attendants.js'],
    },
  };
  for (const [what, {body, data, held}] of Object.entries(moving)) {
    it(`stands still while ${what} comes in`, async () => {
      const script = data ? withData(data) : '';
      const steps = ['index.js', ...held];
      const {view, asked, release, seen} = await open(
        pageWith(`<p>Above</p>${body}${below}`, {head: css, script}),
        {held: steps},
      );
      await view.waitForSelector('p:last-child', {state: 'attached'});
      await view.evaluate(frames);
      const first = await view.evaluate(places);
      for (const name of steps) {
        while (!asked.includes(name)) await sleep(20);
        await view.evaluate(frames);
        const {content, below} = await view.evaluate(places);
        assert.equal(below, first.below);
        // Chromium takes content that is slotted for other content; it is gone when the map is drawn.
        if (content) assert.deepEqual(content, first.content);
        release(name);
      }
      await drawn(view);
      await view.evaluate(frames);
      assert.deepEqual((await seen()).moved, []);
      await view.close();
    });
  }
});
