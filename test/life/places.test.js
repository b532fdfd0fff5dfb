import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {serve} from './support.js';

const map = `<journey-map heading="J" style="inline-size: 900px"><journey-stage heading="S">
  <journey-step heading="A" emotion="1" touchpoints="Shop"></journey-step>
  <journey-step heading="B" emotion="-2"></journey-step></journey-stage></journey-map>`;

/** Where a map may stand, and what brings it into view if it is out of it at first. */
const places = {
  'a plain page': [map],
  'display: none': [
    `<div hidden>${map}</div>`,
    () => document.querySelector('[hidden]').removeAttribute('hidden'),
  ],
  'a closed <details>': [
    `<details><summary>More</summary>${map}</details>`,
    () => (document.querySelector('details').open = true),
  ],
  'a <dialog>': [
    `<dialog style="max-inline-size: none">${map}</dialog>`,
    () => document.querySelector('dialog').showModal(),
  ],
  'a shadow root': [`<div><template shadowrootmode="open">${map}</template></div>`],
  'an SVG foreignObject': [
    `<svg width="1000" height="700"><foreignObject width="1000" height="700">${map}</foreignObject></svg>`,
  ],
  'a table cell': [`<table><tr><td>${map}</td></tr></table>`],
  'a flex row': [`<div style="display: flex">${map}</div>`],
};

/** Runs in the page: sizes and places of what is drawn, from the map's corner. */
async function measure() {
  const host = document.querySelector('div')?.shadowRoot ?? document;
  const element = host.querySelector('journey-map');
  await element.updateComplete;
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const corner = element.getBoundingClientRect();
  return [...element.shadowRoot.querySelectorAll('[part]')].map(part => {
    const {x, y, width, height} = part.getBoundingClientRect();
    const box = [x - corner.x, y - corner.y, width, height].map(Math.round);
    return `${part.getAttribute('part')} ${box}`;
  });
}

describe('a map', () => {
  let served;
  let browser;
  let plain;
  before(async () => {
    served = await serve();
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
    plain = await drawIn(...places['a plain page']);
  });
  after(async () => {
    await browser?.close();
    served?.server.close();
  });

  async function drawIn(markup, reveal) {
    const page = await browser.newPage({viewport: {width: 1200, height: 900}});
    const faults = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', message => faults.push(message.text()));
    await page.goto(served.base);
    await page.evaluate(html => document.body.setHTMLUnsafe(html), markup);
    if (reveal) await page.evaluate(reveal);
    const boxes = await page.evaluate(measure);
    await page.close();
    assert.deepEqual(
      faults.filter(text => !text.includes('404')),
      [],
    );
    return boxes;
  }

  for (const [name, place] of Object.entries(places).slice(1)) {
    it(`is drawn in ${name} as on a plain page`, async () => {
      assert.ok(plain.length > 15);
      assert.deepEqual(await drawIn(...place), plain);
    });
  }
});
