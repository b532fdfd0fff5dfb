/** What is told of each example, as a screen reader goes through it. */
import {readdirSync, readFileSync} from 'node:fs';
import {draw, journeyOf, markupOf, openPage} from '../visual/page.js';

const folder = new URL('../../docs/examples/', import.meta.url);
export const snapshots = new URL('snapshots/', import.meta.url);

const named = ending =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort();

/** Journeys have a file of their own; the markup of the others is the example. */
const journeys = named('.json');
const markups = named('.html').filter(name => !journeys.includes(name));

const examples = [
  ...journeys.map(of => ({of, journey: true, dir: of === 'arabic' ? 'rtl' : 'ltr'})),
  ...markups.map(of => ({of})),
];

/** Every example as it is, and what is told in another way. */
export const states = [
  ...examples.map(state => ({...state, name: state.of})),
  {of: 'shoes', journey: true, name: 'shoes-selectable', attributes: 'selectable'},
  {of: 'shoes', journey: true, name: 'shoes-table', attributes: 'view="table"'},
  {of: 'shoes', journey: true, name: 'shoes-narrow', width: 320},
];

/** Draws a state on a page of its own. What an example does not say by itself is English. */
export async function openExample(browser, {of, journey, ...state}, media = {}) {
  const page = await openPage(browser, {width: state.width ?? 1280, ...media});
  const source = journey ? {journey: journeyOf(of)} : {markup: markupOf(of)};
  await draw(page, {...source, ...state, width: ''});
  return page;
}

/** Roles, names, levels and texts of a page, one a line. */
export async function told(browser, state) {
  const page = await openExample(browser, state);
  const tree = await page.locator('#box').ariaSnapshot();
  await page.context().close();
  return `${tree}\n`;
}

export const snapshotOf = ({name}) => new URL(`${name}.txt`, snapshots);
export const readSnapshot = state => readFileSync(snapshotOf(state), 'utf8');
