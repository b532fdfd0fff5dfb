/** What reaches the paper, in bands that fit the sheet. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const library = readFileSync(new URL('../../dist/journey-map.min.js', import.meta.url), 'utf8');
const columns = make => Array.from({length: 12}, (_, i) => make(i));

/** Runs in the page: adds an element with data and gives the boxes of some of its parts. */
async function boxesOf([name, data, part]) {
  const element = document.createElement(name);
  element.data = data;
  document.body.append(element);
  await element.updateComplete;
  return [...element.shadowRoot.querySelectorAll(part)].map(one => {
    const {left, right, top, bottom} = one.getBoundingClientRect();
    return {left, right, top, bottom, width: right - left};
  });
}

describe('on paper', () => {
  let browser;
  let page;
  before(async () => {
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
    page = await browser.newPage({viewport: {width: 720, height: 900}});
    await page.emulateMedia({media: 'print'});
  });
  after(() => browser.close());
  const draw = async (...what) => {
    await page.goto('about:blank');
    await page.addScriptTag({content: library});
    return page.evaluate(boxesOf, what);
  };

  it('stages without steps stand in bands, all as wide as each other, from the edge of the sheet on', async () => {
    const stages = columns(i => ({title: `Stage ${i}`, emotion: 1, touchpoints: ['Shop']}));
    const boxes = await draw('journey-map', {stages}, '[part=stage]');
    assert.ok(boxes[0].left < 20, `the first begins at ${boxes[0].left}`);
    for (const {right, width} of boxes) {
      assert.ok(Math.abs(width - boxes[0].width) < 1, `${width} is not ${boxes[0].width}`);
      assert.ok(right <= 720);
    }
  });

  it('so do the steps of a stage that has lanes of its own', async () => {
    const steps = columns(i => ({title: `Step ${i}`, emotion: 1, channels: ['Shop']}));
    const data = {stages: [{title: 'Long', channels: ['Web'], steps}]};
    const boxes = await draw('journey-map', data, '[part=step]');
    for (const {width} of boxes) assert.ok(Math.abs(width - boxes[0].width) < 1);
  });

  it('the name of a group lies over nothing', async () => {
    const stages = ['A', 'B'].map(title => ({
      title,
      group: 'Before',
      actions: ['Looks'],
      emotion: 1,
      touchpoints: ['Shop'],
      painPoints: ['Slow'],
    }));
    const shown = ({width, top, bottom}) => width && bottom > top;
    const groups = (await draw('journey-map', {stages}, '[part=group]')).filter(shown);
    const cells = await draw('journey-map', {stages}, '[part~=cell]');
    for (const {left, top, bottom} of cells) {
      const isOver = group => left < group.right && top < group.bottom && bottom > group.top;
      assert.ok(!groups.some(isOver));
    }
  });

  it('all of a long curve alone is there', async () => {
    const values = Array.from({length: 40}, (_, i) => (i % 5) - 2);
    const boxes = await draw('emotion-curve', values, '[part~=marker]');
    for (const {right} of boxes) assert.ok(right <= 722, `a face ends at ${right}`);
  });
});
