/**
 * Markup as editors, site builders and parsers of Markdown leave it, put on a
 * page whole: `<language>-<origin>-<what is odd>.html` with the journey that it
 * means, and the problems that it has, in the `.json` of the same name.
 */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {parseJourney} from '../../dist/core.js';
import {openPages} from './page.js';

const folder = new URL('../fixtures/html/', import.meta.url);
const namesOf = ending =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length));
const read = file => readFileSync(new URL(file, folder), 'utf8');
const names = namesOf('.html');

/** What says who an object is, but nothing to a reader. The id of a lane is its name. */
const isEmpty = (key, value, around) =>
  value === undefined ||
  (key === 'id' && around !== 'lanes') ||
  (Array.isArray(value) && value.length === 0);

/** A journey as its readers see it: without ids, with names of personas in their place, white space all alike. */
function plain(journey) {
  const personas = new Map(journey.personas.map(({id, name}) => [id, name]));
  const nameOf = id => personas.get(id) ?? id;
  const walk = (value, key) => {
    if (typeof value === 'string')
      return /^personas?$/.test(key) ? nameOf(value) : value.replace(/\s+/g, ' ');
    if (Array.isArray(value)) return value.map(one => walk(one, key));
    if (!value || typeof value !== 'object') return value;
    const isByPersona = key === 'emotions';
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, one]) => !isEmpty(name, one, key))
        .map(([name, one]) =>
          isByPersona ? [nameOf(name), walk(one, '')] : [name, walk(one, name)],
        ),
    );
  };
  return walk(journey, '');
}

function wanted(journey) {
  if (!(Array.isArray(journey) ? journey : journey?.stages)?.length) return undefined;
  const {journey: parsed, problems} = parseJourney(journey);
  assert.deepEqual(
    problems.filter(({severity}) => severity === 'error'),
    [],
  );
  return plain(parsed);
}

const pages = await openPages();
after(() => pages.close());

describe('the corpus of markup', () => {
  it('has at least 60 examples in two languages, each with what it means', () => {
    assert.ok(names.length >= 60, `${names.length} examples`);
    assert.deepEqual(names.toSorted(), namesOf('.json').toSorted());
    assert.deepEqual([...new Set(names.map(name => name.slice(0, 3)))].toSorted(), ['en-', 'fr-']);
  });
});

describe('markup becomes the journey that it means', () => {
  for (const name of names) {
    it(name, async () => {
      const expected = JSON.parse(read(`${name}.json`));
      const told = await pages.show(name.slice(0, 2), read(`${name}.html`));
      assert.ok(told, 'nothing became a map');
      const journey = wanted(expected.journey);
      assert.deepEqual(told.journey && plain(told.journey), journey);
      const serious = told.problems.filter(({severity}) => severity !== 'hint');
      assert.deepEqual(
        serious.map(({severity, code}) => `${severity} ${code}`).toSorted(),
        expected.problems.toSorted(),
        serious.map(({message}) => message).join('\n'),
      );
      assert.equal(told.isDrawn, !!journey);
      if (!journey) assert.deepEqual(told.hidden, []);
    });
  }
});
