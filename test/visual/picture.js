/** The picture of a state. */
import {draw, journeyOf, markupOf, openPage} from './page.js';
import {squeeze} from './squeeze.js';

export const baselines = new URL('baselines/', import.meta.url);
export const failures = new URL('failures/', import.meta.url);

/** A longer map goes on in the same way. */
const tallest = 1500;

/** Draws a state on a page of its own. */
export async function openState(browser, state, library) {
  const {of, width, markup, media, print, attributes, dir, act} = state;
  const page = await openPage(browser, {width, library, ...media});
  await page.setViewportSize({width, height: tallest});
  if (print) await page.emulateMedia({media: 'print'});
  const source = markup ? {markup: markupOf(of)} : {journey: journeyOf(of)};
  await draw(page, {...source, attributes, dir, act});
  return page;
}

/** What a page shows, down to the end of the map. */
export async function pictureOf(page) {
  const {width, height} = await page.locator('#box').boundingBox();
  const clip = {x: 0, y: 0, width, height: Math.min(Math.ceil(height), tallest)};
  return squeeze(await page.screenshot({clip, animations: 'disabled', caret: 'hide'}));
}
