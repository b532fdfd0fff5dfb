/** What is left of a map that somebody pastes into a host, and whether a script still finds it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {parseJourney} from '../../dist/core.js';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';
import {address, forms, journey, laneNames} from './forms.js';
import {names, sanitize} from './sanitizers.js';

/**
 * What becomes of each form: `map` if its hook is kept, so that the library
 * draws it; `other` if it draws it with other stages, for want of `colspan`;
 * `text` if the hook is lost and the text is shown as it is; `nothing` if
 * nothing is shown.
 */
// prettier-ignore
const facts = {
  '':                                               ['DOMPurify', 'sanitize-html', "GitHub's schema", 'HTMLPurifier'],
  'elements':                                       ['text',      'text',          'text',            'text'],
  'elements with attributes alone':                 ['nothing',   'nothing',       'nothing',         'nothing'],
  'headings and lists in div.journey-map':          ['map',       'text',          'text',            'map'],
  'a table in figure.journey-map':                  ['map',       'text',          'text',            'text'],
  'table.journey-map':                              ['map',       'text',          'text',            'map'],
  'a table with the caption “journey-map: …”':      ['map',       'map',           'text',            'map'],
  'such a table with stages that span their steps': ['map',       'other',         'text',            'map'],
  'a table under the heading “journey-map: …”':     ['map',       'map',           'map',             'map'],
  'code.language-journey-map':                      ['map',       'text',          'map',             'map'],
  'a.journey-map':                                  ['map',       'text',          'text',            'map'],
  'elements as toHTML() writes them':               ['text',      'text',          'text',            'text'],
  'lists as toHTML() writes them':                  ['map',       'text',          'text',            'map'],
  'a table as toHTML() writes it':                  ['map',       'text',          'text',            'map'],
};

const fates = {
  map: 'is still drawn as the same map',
  other: 'is still drawn, with other stages',
  text: 'shows its text, and no map',
  nothing: 'leaves the page empty',
};

const origin = 'http://blog.invalid';
const files = {
  '/journey-map.min.js': {
    contentType: 'text/javascript',
    body: readFileSync(new URL('../../dist/journey-map.min.js', import.meta.url)),
  },
  [`/${address}`]: {contentType: 'application/json', body: JSON.stringify(journey)},
};
const library = '<script src="/journey-map.min.js"></script>';

const page = (content, script = '') => `<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <title>Page</title>
  ${script}
  ${content}
</html>`;

/** Titles, items and emotions; what else a form can say, not all sanitizers keep. */
const essence = ({title, stages}) => ({
  title,
  stages: stages.map(stage => ({
    title: stage.title,
    steps: stage.steps.map(step => ({
      title: step.title,
      emotion: step.emotion,
      items: laneNames.map(name =>
        (step[name] ?? []).map(item => [item.text ?? item.name, item.severity]),
      ),
    })),
  })),
});

/** The first of the texts that is not in a page after those before it. */
function firstMissing(seen, texts) {
  let start = 0;
  return texts.find(text => {
    const found = seen.indexOf(text, start);
    start = found + text.length;
    return found < 0;
  });
}

/** Whether a form's hook is in a page. */
const findHook = ({selector, begins = ''}) =>
  [...document.querySelectorAll(selector)].some(({textContent}) =>
    textContent.trim().startsWith(begins),
  );

const readMaps = selector =>
  [...document.querySelectorAll(`${selector} journey-map`)].map(({journey}) => journey);

const isDrawn = selector =>
  Boolean(document.querySelector(`${selector} journey-map`)?.journey?.stages.length);

describe('what sanitizers leave of a paste', () => {
  let browser;
  let view;
  let cleaned;
  before(async () => {
    const pasted = Object.values(forms).map(({html}) => html);
    cleaned = await sanitize([...pasted, '<p onclick="run()">Texte<script>run()</script></p>']);
    browser = await chromium.launch({executablePath: ensureBrowser(), args: browserArgs});
    view = await browser.newPage();
  });
  after(() => browser?.close());

  async function open(html) {
    await view.unrouteAll();
    await view.route('**/*', route => {
      const {pathname} = new URL(route.request().url());
      const file = pathname === '/' ? {contentType: 'text/html', body: html} : files[pathname];
      return route.fulfill(file ?? {status: 404});
    });
    await view.goto(origin);
  }

  const drawn = selector =>
    view.waitForFunction(isDrawn, selector, {timeout: 5000}).then(
      () => true,
      () => false,
    );

  /** The texts are seen in order; without texts, nothing is seen at all. */
  async function assertSeen(texts, selector = 'body') {
    const seen = (await view.innerText(selector)).replace(/\s+/g, ' ').trim();
    assert.equal(firstMissing(seen, texts), undefined, seen);
    assert.equal(seen === '', texts.length === 0, seen);
  }

  it('knows every form and every sanitizer', () => {
    assert.deepEqual(Object.keys(facts).slice(1), Object.keys(forms));
    assert.deepEqual(facts[''], names);
  });

  for (const name of names) {
    it(`${name} takes scripts away`, () => {
      assert.equal(cleaned[name].at(-1), '<p>Texte</p>');
    });
  }

  Object.entries(forms).forEach(([form, {html, hook, texts}], index) => {
    const pasted = `<div id="pasted">${html}</div>`;

    describe(form, () => {
      it('is the map that was written', async () => {
        await open(page(pasted, library));
        assert.ok(await drawn('#pasted'), 'there is no map');
        const [map] = await view.evaluate(readMaps, '#pasted');
        assert.deepEqual(essence(map), essence(parseJourney(journey).journey));
      });

      names.forEach((name, column) => {
        const fate = facts[form][column];
        const isKnown = fate === 'map' || fate === 'other';

        it(`${name} leaves ${fate === 'nothing' ? 'nothing' : 'every title and item'} to read`, async () => {
          await open(page(cleaned[name][index]));
          await assertSeen(texts);
        });

        it(`${name} ${isKnown ? 'keeps' : 'takes away'} what scripts know it by`, async () => {
          const content = cleaned[name][index];
          await open(page(pasted));
          assert.ok(await view.evaluate(findHook, hook), 'it is not known in the first place');
          await open(page(content));
          assert.equal(await view.evaluate(findHook, hook), isKnown, content);
        });

        it(`after ${name}, it ${fates[fate]}`, async () => {
          await open(page(`<div id="cleaned">${cleaned[name][index]}</div>\n${pasted}`, library));
          // What was not cleaned stands below: once it is drawn, so is what can be above.
          assert.ok(await drawn('#pasted'), 'it is no map before it is cleaned');
          if (isKnown) {
            assert.ok(await drawn('#cleaned'), 'there is no map');
            const [map] = await view.evaluate(readMaps, '#cleaned');
            const [original] = await view.evaluate(readMaps, '#pasted');
            const compare = fate === 'map' ? assert.deepEqual : assert.notDeepEqual;
            compare(essence(map), essence(original));
          } else {
            assert.equal(await view.locator('#cleaned journey-map').count(), 0);
            await assertSeen(texts, '#cleaned');
          }
        });
      });
    });
  });
});
