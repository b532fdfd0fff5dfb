import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseJourney} from '../../src/model/index.js';
import type {Problem} from '../../src/model/index.js';
import {readFixtures} from './fixtures.js';

const sound = readFixtures('sound');
const broken = readFixtures('broken');

// These stay true of the journey that was read, so reading it again says them again.
const inherent = ['outside-scale', 'unknown-reference', 'ambiguous-reference', 'unfit-type'];

const brief = ({severity, code, path}: Problem) => `${severity} ${code} ${path}`;

/** All texts, numbers and booleans anywhere in the data. */
const leaves = (data: unknown): unknown[] =>
  data && typeof data === 'object' ? Object.values(data).flatMap(leaves) : [data];

test('there are journeys of both sorts to read', () => {
  assert.ok(sound.length >= 12, `${sound.length} sound`);
  assert.ok(broken.length >= 25, `${broken.length} broken`);
});

for (const {name, data} of sound) {
  test(`${name}: is read without a complaint`, () => {
    const {journey, problems} = parseJourney(data);
    assert.ok(journey);
    assert.deepEqual(problems.filter(({severity}) => severity !== 'hint').map(brief), []);
  });

  test(`${name}: every word and number of it is in the journey`, () => {
    const levels = ['', 'low', 'medium', 'high'];
    const read = leaves(parseJourney(data).journey).map(leaf => String(leaf).toLowerCase());
    for (const leaf of leaves(data)) {
      if (leaf === null || String(leaf).trim() === '') continue;
      const said = [String(leaf).toLowerCase(), levels[Number(leaf)]];
      assert.ok(
        said.some(word => word && read.includes(word)),
        `${String(leaf)} is missing`,
      );
    }
  });
}

for (const {name, data, expected} of broken) {
  test(`${name}: says what is wrong, and where`, () => {
    assert.deepEqual(parseJourney(data).problems.map(brief), expected);
  });
}

for (const {name, data} of [...sound, ...broken]) {
  test(`${name}: writing and reading again loses nothing`, () => {
    const {journey} = parseJourney(data);
    if (!journey) return assert.ok(broken.some(fixture => fixture.name === name));
    const again = parseJourney(JSON.parse(JSON.stringify(journey)));
    assert.deepEqual(again.journey, journey);
    const news = again.problems.filter(({code}) => !inherent.includes(code));
    assert.deepEqual(news, []);
  });
}
