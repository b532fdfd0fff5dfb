import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {differences} from '../../../src/formats/write/differences.js';
import {toHTML} from '../../../src/formats/write/to-html.js';
import {parseJourney} from '../../../src/model/parse.js';
import type {Journey} from '../../../src/model/schema.js';
import {readChildren} from '../../../src/sources/children.js';
import {languageOf} from '../../../src/sources/language.js';
import {wordsFor} from '../../../src/translations/index.js';
import {upgrade} from '../../../src/upgrade/upgrade.js';
import {journeys} from './journeys.js';

const forms = ['elements', 'lists', 'table'] as const;

/** The journey of markup, as a page's parser and the upgrade of plain markup make it. */
function readBack(html: string): Journey {
  // A document of its own loads no pictures.
  const page = document.implementation.createHTMLDocument().body;
  page.innerHTML = html;
  upgrade(page);
  const map = page.querySelector('journey-map')!;
  const {data} = readChildren(map, wordsFor(languageOf(map)));
  return parseJourney(data ?? {stages: []}).journey!;
}

const runs = 60;

describe('a journey that is written as HTML', function () {
  this.timeout(60_000);

  for (const form of forms) {
    it(`as ${form} is the same when it is read, but for what is reported`, () => {
      fc.assert(
        fc.property(journeys, data => {
          const {journey} = parseJourney(data);
          const {html, problems} = toHTML(data, {form});
          const reported = problems.filter(({code}) => code === 'not-carried');
          const lost = differences(journey!, readBack(html));
          expect(lost.map(({path}) => path)).to.deep.equal(reported.map(({path}) => path));
        }),
        {numRuns: runs},
      );
    });
  }
});
