/** What moves on a page that is slow, as Chromium's Layout Instability API tells it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {read, serve} from './support.js';

const sizes = {
  '1280×800': {width: 1280, height: 800},
  '375×700': {width: 375, height: 700},
};

const styles = '<link rel="stylesheet" href="/undefined.css">';
const lateScript = '<script src="/journey-map.min.js?hold=script" defer></script>';
const earlyScript = '<script src="/journey-map.min.js"></script>';

const reserve = value => `${styles}<style>journey-map { --journey-reserve: ${value} }</style>`;

const paragraphs = count =>
  '<p>A paragraph of the page, long enough to be several lines where the window is narrow.</p>'.repeat(
    count,
  );

/** An example of the documentation; what it loads comes late. */
const example = name => read(`docs/examples/${name}.html`).replace('.json"', '.json?hold=answer"');

const lowMap = `<journey-map heading="Returning a parcel">
  <journey-stage heading="Unpack">
    <journey-step heading="Tries the shoes on" emotion="1" touchpoints="Parcel"></journey-step>
    <journey-step heading="They are too small" emotion="-1"></journey-step>
  </journey-stage>
</journey-map>`;

const mapWithContent = rows => `<journey-map heading="Parcel" src="/journey/Parcel?hold=answer">
  <p>How customers send back <em>what does not fit</em>.</p>
  <ol>${'<li>Unpack</li>'.repeat(rows)}</ol>
</journey-map>`;

/**
 * A page in two pieces, the second of which begins in the middle of the map; and
 * what comes next, each time that a state is on the screen.
 */
function pageOf(body, {head = styles, script = lateScript, above = 1, below = 6} = {}) {
  const middle = body.indexOf('\n', body.length / 2);
  const start = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}${script}`;
  const isLate = script === lateScript;
  return {
    pieces: [
      start + paragraphs(above) + body.slice(0, middle),
      body.slice(middle) + paragraphs(below) + '</html>',
    ],
    steps: [
      {state: isLate ? 'undefined' : 'waiting', next: 'rest'},
      ...(isLate ? [{state: 'undefined', next: 'script'}] : []),
      ...(body.includes('hold=answer') ? [{state: 'waiting', next: 'answer'}] : []),
    ],
  };
}

/** Runs in the page before anything else: keeps what moved, and which states were seen. */
function watch() {
  const moved = [];
  const states = [];
  const keep = entries =>
    moved.push(
      ...entries
        .filter(({hadRecentInput}) => !hadRecentInput)
        .map(({value, sources}) => ({value, what: sources.map(({node}) => node?.nodeName)})),
    );
  const observer = new PerformanceObserver(list => keep(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  const stateOf = element => {
    if (!element.shadowRoot) return 'undefined';
    return element.shadowRoot.querySelector('[part="map"]') ? 'drawn' : 'waiting';
  };
  const look = () => {
    const elements = document.querySelectorAll('journey-map, body > journey-stage, emotion-curve');
    const state = [...elements].map(stateOf).at(-1);
    if (state && state !== states.at(-1)) states.push(state);
    requestAnimationFrame(look);
  };
  look();
  globalThis.seen = {
    tell: () => {
      keep(observer.takeRecords());
      return {states, moved};
    },
    states,
  };
}

const isSeen = state => globalThis.seen.states.at(-1) === state;

/** Runs in the page: what a frame has moved is told after the frame. */
async function nextFrames() {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

describe('a page that is loaded slowly', () => {
  let served;
  let browser;
  before(async () => {
    served = await serve();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
  });
  after(async () => {
    await browser?.close();
    served?.server.close();
  });

  /** Loads a page step by step; `meanwhile` runs in it at each of them. */
  async function load({pieces, steps}, {viewport = sizes['1280×800'], meanwhile = () => {}} = {}) {
    const view = await browser.newPage({viewport});
    served.pages.set('/page', pieces);
    served.gates.closeAll();
    await view.addInitScript(watch);
    await view.goto(`${served.base}/page`, {waitUntil: 'commit'});
    for (const {state, next} of steps) {
      await view.waitForFunction(isSeen, state);
      await view.evaluate(meanwhile);
      await view.evaluate(nextFrames);
      served.gates.open(next);
    }
    await view.waitForFunction(isSeen, 'drawn');
    await view.evaluate(nextFrames);
    const {states, moved} = await view.evaluate(() => globalThis.seen.tell());
    await view.close();
    return {states, moved, sum: moved.reduce((sum, {value}) => sum + value, 0)};
  }

  for (const [size, viewport] of Object.entries(sizes)) {
    for (const name of ['shoes', 'software', 'stage', 'curves', 'broken']) {
      it(`stands still while ${name} is drawn at ${size}, with undefined.css alone`, async () => {
        const {states, moved} = await load(pageOf(example(name)), {viewport});
        assert.deepEqual(moved, []);
        // One waits for its file, the other for what reads journeys of other tools, which it may be.
        const waits = ['shoes', 'broken'].includes(name) ? ['waiting'] : [];
        assert.deepEqual(states, ['undefined', ...waits, 'drawn']);
      });

      // On a phone its content fills the screen before, and its map afterwards.
      if (name === 'software' && viewport.width < 600) continue;

      it(`moves while ${name} is drawn at ${size} without it`, async () => {
        const {sum} = await load(pageOf(example(name), {head: ''}), {viewport});
        assert.ok(sum > 0);
      });
    }

    it(`stands still at ${size} when the script is there before the map is read`, async () => {
      const page = pageOf(example('software'), {script: earlyScript});
      const {states, moved} = await load(page, {viewport});
      assert.deepEqual(moved, []);
      assert.deepEqual(states, ['waiting', 'drawn']);
    });

    it(`stands still at ${size} while content shows until an answer comes`, async () => {
      const {states, moved} = await load(pageOf(mapWithContent(5)), {viewport});
      assert.deepEqual(moved, []);
      assert.deepEqual(states, ['undefined', 'waiting', 'drawn']);
    });
  }

  it('stands still below a low map whose height is known', async () => {
    const {moved} = await load(pageOf(lowMap, {head: reserve('26rem')}));
    assert.deepEqual(moved, []);
  });

  it('moves below a low map that reserves nothing', async () => {
    const {sum} = await load(pageOf(lowMap, {head: reserve('auto')}));
    assert.ok(sum > 0);
  });

  it('stands still below a map whose content is higher than what is drawn', async () => {
    const {moved} = await load(pageOf(mapWithContent(60), {head: reserve('24rem')}));
    assert.deepEqual(moved, []);
  });

  const scrolled = {
    'above the map': () => scrollTo(0, 100),
    'half-way': () => scrollTo(0, document.documentElement.scrollHeight / 2),
    'below the map': () => scrollTo(0, document.documentElement.scrollHeight),
  };
  for (const [where, meanwhile] of Object.entries(scrolled)) {
    for (const name of ['shoes', 'software']) {
      it(`stands still when somebody reads ${where}: ${name}`, async () => {
        const page = pageOf(example(name), {above: 12, below: 24});
        const {moved} = await load(page, {meanwhile});
        assert.deepEqual(moved, []);
      });
    }
  }
});
