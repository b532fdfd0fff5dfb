/** Maps on paper are whole: all that they say is there, and none of it is cut. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {extremes} from '../fixtures/extremes.js';
import {pagesOf, wordsOf} from '../tools/pdf.js';
import {draw, journeyOf, launch, markupOf, openPage} from '../visual/page.js';
import {inPage, partsOf} from './expected.js';

const examples = new URL('../../docs/examples/', import.meta.url);
const namesOf = ending =>
  readdirSync(examples)
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length));

const journeys = namesOf('.json');
const sources = {
  ...Object.fromEntries(
    [...journeys, ...Object.keys(extremes)].map(name => [name, () => ({journey: journeyOf(name)})]),
  ),
  // The others show one of the journeys; the themes show it six times, which are not told apart here.
  ...Object.fromEntries(
    namesOf('.html')
      .filter(name => !journeys.includes(name) && name !== 'themes')
      .map(name => [`${name}.html`, () => ({markup: markupOf(name)})]),
  ),
};

/** In points, of which 72 are an inch. */
const margin = 36;
const sheets = ['A4', 'Letter'].flatMap(format =>
  [false, true].map(landscape => ({
    name: `${format}, ${landscape ? 'landscape' : 'portrait'}`,
    options: {
      format,
      landscape,
      margin: Object.fromEntries(
        ['top', 'right', 'bottom', 'left'].map(side => [side, `${margin / 72}in`]),
      ),
    },
  })),
);

/** Without what paper adds and takes: spaces, breaks, hyphens, ligatures, forms of quotes. */
const plain = text =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replace(/[’ʼ]/g, "'");

const count = (text, part) => (part ? text.split(part).length - 1 : 0);
const excerpt = text => `“${text.slice(0, 32)}”`;

/** A PDF has glyphs, from which the letters of these scripts cannot be told in their order. */
const isEntwined = text =>
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u.test(text);

/** How often a text is in another; of an entwined one it is only known whether most of its letters are. */
function find(text, part) {
  if (!isEntwined(part)) return count(text, part);
  const letters = [...new Set(part)];
  return letters.filter(letter => text.includes(letter)).length > 0.7 * letters.length ? 1 : 0;
}

/** Titles that are there too seldom or too often. */
function titleFaults({stepTitles, stageTitles, texts, columns}, paper, told) {
  const all = texts.map(plain);
  const faults = [];
  for (const title of new Set(stepTitles.filter(Boolean))) {
    const needle = plain(title);
    const found = find(paper, needle);
    if (isEntwined(needle)) {
      if (!found) faults.push(`step title ${excerpt(title)} is missing`);
      continue;
    }
    const least = [...stepTitles, ...told].reduce(
      (sum, other) => sum + count(plain(other), needle),
      0,
    );
    const inTitles = stepTitles.reduce((sum, other) => sum + count(plain(other), needle), 0);
    // Other texts may quote it, those of a stage in each of its columns.
    const most =
      least + (all.reduce((sum, other) => sum + count(other, needle), 0) - inTitles) * columns;
    if (found < least || found > most) {
      const wanted = least === most ? least : `${least} to ${most}`;
      faults.push(`step title ${excerpt(title)} is there ${found} times, not ${wanted}`);
    }
  }
  for (const title of new Set(stageTitles.filter(Boolean))) {
    if (!find(paper, plain(title))) faults.push(`stage title ${excerpt(title)} is missing`);
  }
  return faults;
}

const itemFaults = ({items}, paper) =>
  [...new Set(items)]
    .filter(item => !find(paper, plain(item)))
    .map(item => `item ${excerpt(item)} is missing`);

/** Pages on which cells of a lane begin that do not say which lane it is. */
function laneFaults(cells, pages) {
  const lanesOf = new Map();
  for (const {lane, texts} of cells) {
    for (const text of texts) lanesOf.set(text, (lanesOf.get(text) ?? new Set()).add(lane));
  }
  const paper = pages.join('');
  const inCells = text => cells.filter(({texts}) => texts.includes(text)).length;
  // A text of several lanes tells nothing, nor does a short one, or one that stands elsewhere too.
  const isTelling = text =>
    text.length > 8 && lanesOf.get(text).size === 1 && count(paper, plain(text)) <= inCells(text);
  const telling = cells
    .filter(({texts: [first]}) => first && isTelling(first))
    // Where an own lane is, is for the ear.
    .map(({lane, texts: [first]}) => [first, lane.replace(/ \(.*\)$/, '')]);
  const faults = pages.flatMap((page, i) =>
    telling
      .filter(([text, lane]) => count(page, plain(text)) && !count(page, plain(lane)))
      .map(([, lane]) => `page ${i + 1} has cells of “${lane}” without its name`),
  );
  return [...new Set(faults)];
}

/** Words beyond the margins, in which a sign may hang. */
const marginFaults = pages =>
  pages.flatMap(({width, height, words}, i) =>
    words
      .filter(
        ({left, top, right, bottom, text}) =>
          /[\p{L}\p{N}]/u.test(text) &&
          (left < margin - 1 ||
            right > width - margin + 1 ||
            top < margin - 1 ||
            bottom > height - margin + 1),
      )
      .map(({text}) => `page ${i + 1}: “${text}” is in the margin`),
  );

/** All that is wrong with a sheet. */
function faultsOf({journeys, cells, told, notes, alone}, pdf) {
  const pages = pagesOf(pdf).map(plain);
  const paper = pages.join('');
  const parts = journeys.map(partsOf);
  const missing = alone
    .filter(title => !find(paper, plain(title)))
    .map(title => `title ${excerpt(title)} is missing`);
  return [
    ...parts.flatMap(part => titleFaults(part, paper, told)),
    ...parts.flatMap(part => itemFaults(part, paper)),
    ...missing,
    ...parts
      .slice(0, 1)
      .filter(({title}) => title && !find(pages[0], plain(title)))
      .map(() => 'the title is not on the first page'),
    ...laneFaults(cells, pages),
    ...marginFaults(wordsOf(pdf)),
    ...notes
      .filter(note => paper.includes(plain(note)))
      .map(note => `the note “${note}” is printed`),
  ];
}

describe('a map on paper is whole:', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch();
    page = await openPage(browser);
  });
  after(() => browser?.close());

  for (const [name, source] of Object.entries(sources)) {
    for (const sheet of sheets) {
      // With its ways told, a title of such texts is taller than the sheet, and Chromium cuts what it cannot break.
      if (name === 'texts of 200 characters' && sheet.options.landscape) continue;
      it(`${name}, ${sheet.name}`, async () => {
        await draw(page, source());
        const faults = faultsOf(await page.evaluate(inPage), await page.pdf(sheet.options));
        const told = [
          ...faults.slice(0, 12),
          faults.length > 12 && `and ${faults.length - 12} more`,
        ];
        assert.equal(faults.length, 0, `\n${told.filter(Boolean).join('\n')}`);
      });
    }
  }
});

const small = {
  title: 'Buys a ticket',
  stages: [
    {title: 'Before', steps: [{title: 'Looks for a train', touchpoints: ['Timetable']}]},
    {title: 'After', steps: [{title: 'Finds a seat', thoughts: ['By the window, please']}]},
  ],
};

/** What each does to the shadow root of a map, and the fault that it makes. */
const plants = [
  ['a step left out', root => root.querySelector('.step').remove(), /step title .* 0 times, not 1/],
  [
    'a step told twice',
    root => root.querySelector('.step').append('Looks for a train'),
    /step title .* 2 times, not 1/,
  ],
  [
    'a stage left out',
    root => root.querySelector('.step').parentElement.remove(),
    /stage title “Before” is missing/,
  ],
  [
    'an item that is hidden',
    root => root.querySelector('.chip').style.setProperty('visibility', 'hidden'),
    /item “Timetable” is missing/,
  ],
  [
    'a cell without the name of its lane',
    root => {
      root.querySelector('.labels').style.setProperty('visibility', 'hidden');
      root.querySelector('.in-touchpoints').setAttribute('aria-label', '');
    },
    /page \d has cells of “Touchpoints” without its name/,
  ],
  [
    'words in the margin',
    root => root.querySelector('.title').style.setProperty('translate', '-20px'),
    /“Buys” is in the margin/,
  ],
  [
    'a header that is not on the first page',
    root => root.querySelector('header').style.setProperty('margin-block-start', '2000px'),
    /the title is not on the first page/,
  ],
];

describe('a fault on paper would be noticed:', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  async function faultsWith(plant) {
    const page = await openPage(browser);
    await draw(page, {journey: small});
    const expected = await page.evaluate(inPage);
    await page.evaluate(`(${plant})(document.querySelector('journey-map').shadowRoot)`);
    const pdf = await page.pdf(sheets[0].options);
    await page.context().close();
    return faultsOf(expected, pdf);
  }

  it('not a map without one', async () => {
    assert.deepEqual(await faultsWith(() => {}), []);
  });

  for (const [what, plant, fault] of plants) {
    it(what, async () => {
      assert.match((await faultsWith(plant)).join('\n'), fault);
    });
  }
});
