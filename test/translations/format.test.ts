import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDate, plural, wordsFor} from '../../src/translations/index.js';

const dates: [string, string, string][] = [
  ['2026-11-12', 'fr', '12 nov. 2026'],
  ['2026-11-12', 'en', 'Nov 12, 2026'],
  ['2026-11-12', 'en-GB', '12 Nov 2026'],
  ['2026-11', 'fr', 'nov. 2026'],
  ['2026', 'fr', '2026'],
  ['0999', 'en', '999'],
  ['2026-01-01T00:30:00Z', 'en', 'Jan 1, 2026'],
];

for (const [iso, lang, expected] of dates) {
  test(`${iso} in “${lang}” is ${expected}`, () => assert.equal(formatDate(iso, lang), expected));
}

for (const text of ['', 'last week', '2026-13', '2026-02-99', '12.11.2026', '2026-11-12 10:00']) {
  test(`“${text}” stays as it is`, () => assert.equal(formatDate(text, 'en'), text));
}

test('no day shifts in any time zone', () => {
  const zone = process.env['TZ'];
  try {
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env['TZ'] = TZ;
      assert.equal(formatDate('2026-11-12', 'en'), 'Nov 12, 2026', TZ);
      assert.equal(formatDate('2026', 'en'), '2026', TZ);
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('one problem is singular; none is plural in English and singular in French', () => {
  const count = (n: number, of: string) => {
    const {problemCount, lang} = wordsFor(of);
    return plural(problemCount, n, lang);
  };
  assert.deepEqual(
    [0, 1, 2].map(n => count(n, 'en')),
    ['0 problems', '1 problem', '2 problems'],
  );
  assert.deepEqual(
    [0, 1, 2].map(n => count(n, 'fr')),
    ['0 problème', '1 problème', '2 problèmes'],
  );
  assert.equal(count(1000, 'en'), '1,000 problems');
  assert.equal(count(1, '!!'), '1 problem');
});

test('a language with more plural forms uses those it has', () => {
  const forms = {one: '{n} problem', few: '{n} problemy', other: '{n} problemów'};
  assert.deepEqual(
    [1, 3, 5].map(n => plural(forms, n, 'pl')),
    ['1 problem', '3 problemy', '5 problemów'],
  );
});
