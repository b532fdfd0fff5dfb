/** Two copies of the library on one page: the same, another version, another kind of file. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {
  add,
  attach,
  change,
  classic,
  make,
  modules,
  section,
  setData,
  settle,
  state,
  tags,
  version,
  watch,
} from './copies.js';

const sections = ['before', 'between', 'after'];
const older = '0.0.9';

const takenBy = (tag, first, second) =>
  `journey-map: <${tag}> is taken by ${first}, not replaced by ${second}`;

/** A page as it is written, with a script after each section but the last. */
function withScripts(scripts) {
  const tag = ({type, content}) => `<script ${type ? `type="${type}"` : ''}>${content}</script>`;
  return sections.map((name, i) => section(name) + (scripts[i] ? tag(scripts[i]) : '')).join('\n');
}

describe('two copies of the library on a page', () => {
  let browser;
  let bundle;
  /** What one copy alone draws and tells, before and after a change. */
  let alone;
  /** Modules load what reads content when there is some; what needs none is drawn before. */
  let bundleAlone;
  before(async () => {
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: [...browserArgs, '--js-flags=--expose-gc'],
    });
    bundle = await modules();
    alone = await run([classic()]);
    bundleAlone = await run([bundle]);
    assert.deepEqual([...alone.warnings, ...bundleAlone.warnings], []);
  });
  after(() => browser?.close());

  async function open(body = '') {
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    const faults = [];
    const problems = [];
    const warnings = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', message => {
      const text = message.text();
      // The broken map of each section tells of itself.
      const [, id] = /#(\w+)-broken has problems/.exec(text) ?? [];
      if (id) problems.push(id);
      else warnings.push(text);
    });
    await page.setContent(`<!doctype html><html lang="en"><title>Page</title>${body}</html>`);
    return {page, faults, problems, warnings};
  }

  /** A page on which elements are made before, between and after the scripts, and changed in the end. */
  async function run(scripts) {
    const {page, ...said} = await open();
    for (const [i, name] of sections.entries()) {
      await page.evaluate(add, section(name));
      await page.evaluate(setData);
      await page.evaluate(settle);
      if (scripts[i]) await page.addScriptTag(scripts[i]);
      await page.evaluate(settle);
    }
    const first = await page.evaluate(state);
    for (const name of sections) await page.evaluate(change, name);
    await page.evaluate(settle);
    const second = await page.evaluate(state);
    await page.close();
    return {first, second, ...said};
  }

  function assertAsAlone({first, second, faults, problems}, one = alone) {
    assert.deepEqual(faults, []);
    assert.deepEqual(problems, sections);
    assert.deepEqual(first, one.first);
    assert.deepEqual(second, one.second);
  }

  it('would be noticed if a map, a stage or a curve were not drawn or not changed', () => {
    for (const name of sections) {
      const [before, after] = [alone.first.drawn[name], alone.second.drawn[name]];
      for (const [i, markup] of before.entries()) {
        const isPart = markup.startsWith('journey-stage: <slot>');
        assert.ok(isPart || (/part="map"/.test(markup) && markup !== after[i]), markup);
      }
      assert.equal(before.length, 8);
      assert.ok(alone.first.heard[name].includes('journey-error Broken'));
    }
  });

  const kinds = {
    'the classic file twice': () => [classic(), classic()],
    'the classic file, then modules': () => [classic(), bundle],
    'modules, then the classic file': () => [bundle, classic()],
    'modules twice': () => [bundle, {...bundle, content: `${bundle.content}//`}],
  };
  for (const [name, scripts] of Object.entries(kinds)) {
    it(`work as one and say nothing: ${name}`, async () => {
      const both = await run(scripts());
      assertAsAlone(both, name.startsWith('modules') ? bundleAlone : alone);
      assert.deepEqual(both.warnings, []);
    });
  }

  const orders = [
    [older, version],
    [version, older],
  ];
  for (const [first, second] of orders) {
    it(`work as the first alone, and name both versions once a tag: ${first}, then ${second}`, async () => {
      const both = await run([classic({as: first}), classic({as: second})]);
      assertAsAlone(both);
      assert.deepEqual(
        both.warnings.toSorted(),
        tags.map(tag => takenBy(tag, first, second)).toSorted(),
      );
    });
  }

  const subsets = [
    ...tags.map(tag => [tag]),
    ['journey-stage', 'journey-step'],
    ['journey-map', 'emotion-curve'],
    tags.slice(1),
  ];
  for (const without of subsets) {
    it(`work together where the older one has no ${without.join(' and no ')}`, async () => {
      const both = await run([classic({as: older, without}), classic()]);
      const foreign = tags.filter(tag => !without.includes(tag));
      assert.deepEqual(
        both.warnings.toSorted(),
        foreign.map(tag => takenBy(tag, older, version)).toSorted(),
      );
      // What the older one lacks is drawn from the second script on.
      assertAsAlone(both);
    });
  }

  const inMarkup = {
    'the classic file, then modules': () => [classic(), bundle],
    'modules, then the classic file': () => [bundle, classic()],
    'an older file without stages, then modules': () => [
      classic({as: older, without: ['journey-stage']}),
      bundle,
    ],
  };
  for (const [name, scripts] of Object.entries(inMarkup)) {
    it(`work as one when both stand in the page: ${name}`, async () => {
      const {page, faults, problems} = await open(withScripts(scripts()));
      await page.evaluate(async names => {
        for (const name of names) await customElements.whenDefined(name);
      }, tags);
      await page.evaluate(setData);
      await page.evaluate(settle);
      const {drawn: first} = await page.evaluate(state);
      for (const one of sections) await page.evaluate(change, one);
      await page.evaluate(settle);
      const {drawn: second} = await page.evaluate(state);
      await page.close();
      assert.deepEqual({first, second}, {first: alone.first.drawn, second: alone.second.drawn});
      assert.deepEqual(problems.toSorted(), sections.toSorted());
      assert.deepEqual(faults, []);
    });
  }

  it('draw what was made before them and comes to the page after them', async () => {
    const {page, faults, warnings} = await open();
    await page.evaluate(make, 'before');
    await page.addScriptTag(classic({as: older, without: ['journey-stage', 'emotion-curve']}));
    await page.evaluate(make, 'between');
    await page.addScriptTag(classic());
    await page.evaluate(make, 'after');
    const [early, ...others] = await page.evaluate(attach);
    await page.close();
    assert.deepEqual(others, [early, early]);
    for (const word of ['Data', 'Children', 'Ann', 'Goal', 'Ask', 'Curve'])
      assert.ok(early.includes(word));
    assert.deepEqual(faults, []);
    assert.equal(warnings.length, 3);
  });

  for (const tag of tags) {
    it(`leave <${tag}> to the page that has made it its own, and draw the rest`, async () => {
      const own = `customElements.define('${tag}', class extends HTMLElement {});`;
      const both = await run([{content: own}, classic()]);
      const others = drawn => drawn.filter(markup => !markup.startsWith(`${tag}:`));
      for (const name of sections) {
        assert.deepEqual(others(both.first.drawn[name]), others(alone.first.drawn[name]));
      }
      assert.deepEqual(both.warnings, [takenBy(tag, 'another library', version)]);
      assert.deepEqual(both.faults, []);
    });
  }

  const late = {
    'the same': () => classic(),
    'another version': () => classic({as: older}),
    modules: () => bundle,
  };
  for (const [name, script] of Object.entries(late)) {
    it(`leave what is drawn alone when the second comes late: ${name}`, async () => {
      const {page, faults} = await open();
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Performance.enable');
      const listeners = async () => {
        for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
        const {metrics} = await protocol.send('Performance.getMetrics');
        return metrics.find(metric => metric.name === 'JSEventListeners').value;
      };
      await page.addScriptTag(classic());
      await page.evaluate(add, section('before'));
      await page.evaluate(setData);
      await page.evaluate(settle);
      const [told, count] = [await page.evaluate(state), await listeners()];
      await page.evaluate(watch);
      const tag = await page.addScriptTag(script());
      await page.evaluate(settle);
      // It has a listener of its own.
      await tag.evaluate(one => one.remove());
      await tag.dispose();
      const watched = await page.evaluate(() => globalThis.watched());
      assert.ok(watched.count > 100, `${watched.count} nodes`);
      assert.deepEqual(watched, {changes: 0, same: true, count: watched.count});
      // A second copy that looks for plain markup waits for the end of the page, too.
      assert.equal(await listeners(), count + Number(name !== 'modules'));
      assert.deepEqual(await page.evaluate(state), told);
      await page.getByRole('button', {name: 'Ask'}).click();
      const {heard} = await page.evaluate(state);
      await page.close();
      assert.deepEqual(heard.before, [...told.heard.before, 'journey-step-select Children']);
      assert.deepEqual(faults, []);
    });
  }
});
