import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatDuration} from '../../src/translations/duration.js';

/** Languages have blanks of several widths. */
const format = (text: string, lang: string) =>
  formatDuration(text, lang).replace(/[\u00a0\u202f]/g, ' ');

const durations: [string, string, string][] = [
  ['PT12M', 'en', '12 min'],
  ['PT2H30M', 'en', '2 hr 30 min'],
  ['PT2H30M', 'fr', '2 h 30 min'],
  ['PT2H30M', 'de', '2 Std. 30 Min.'],
  ['P1.5DT2H', 'en', '1.5 days 2 hr'],
  ['P1D', 'en', '1 day'],
  ['P3D', 'en', '3 days'],
  ['P3D', 'fr', '3 j'],
  ['P2W', 'en', '2 wks'],
  ['P2W', 'fr', '2 sem.'],
  ['P1Y2M10DT2H30M', 'en', '1 yr 2 mths 10 days 2 hr 30 min'],
  ['P1Y', 'fr-CA', '1 an'],
  ['PT1.5H', 'en', '1.5 hr'],
  ['PT1,5H', 'en', '1.5 hr'],
  ['PT1.5H', 'fr', '1,5 h'],
  ['PT0.00025S', 'en', '0.00025 sec'],
  ['PT2H0,5M', 'fr', '2 h 0,5 min'],
  ['PT90M', 'en', '90 min'],
  ['PT1500S', 'en', '1,500 sec'],
  ['P0DT2H0M', 'en', '2 hr'],
  ['PT0S', 'en', '0 sec'],
  ['P0DT0M', 'en', '0 min'],
];

for (const [text, lang, expected] of durations) {
  test(`${text} in “${lang}” is ${expected}`, () => assert.equal(format(text, lang), expected));
}

const others = [
  '',
  'P',
  'PT',
  'P1DT',
  'P1',
  '12M',
  'T12M',
  'P12H',
  'PT3D',
  'PT30M2H',
  'P1DD',
  'P.5D',
  'P1.D',
  'P1.5.5D',
  'pt12m',
  '-P1D',
  ' PT12M',
  'PT12M\n',
  'PT12M to PT15M',
  'P1e3D',
  '5 minutes',
  'Peak',
];

for (const text of others) {
  test(`“${text.slice(0, 20)}” stays as it is`, () =>
    assert.equal(formatDuration(text, 'en'), text));
}

test('each language keeps its own words, in whatever order they are asked for', () => {
  const both = () => ['en', 'fr'].map(lang => format('P3DT1H', lang));
  assert.deepEqual(both(), ['3 days 1 hr', '3 j 1 h']);
  assert.deepEqual(both(), ['3 days 1 hr', '3 j 1 h']);
});

test('thousands of durations need no more formats than there are units', () => {
  const {NumberFormat} = Intl;
  let made = 0;
  Intl.NumberFormat = new Proxy(NumberFormat, {
    construct(target, args) {
      made++;
      return Reflect.construct(target, args) as object;
    },
  });
  try {
    for (let i = 0; i < 3_000; i++) formatDuration(`P1Y2M3W${i}DT1H${i}M3S`, 'pt-BR');
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
  assert.equal(made, 7);
});

test('long texts take no longer than their length asks for', () => {
  const n = 200_000;
  const started = performance.now();
  for (const text of [
    `P${'1'.repeat(n)}`,
    `PT${'1'.repeat(n)}.`,
    `P${'1'.repeat(n)}.${'1'.repeat(n)}`,
    `P${'1.'.repeat(n)}D`,
    `P${'1D'.repeat(n)}`,
    'P'.repeat(n),
  ]) {
    assert.equal(formatDuration(text, 'en'), text);
  }
  assert.ok(performance.now() - started < 1_000);
});

test('no text makes it throw, and a duration always becomes words', () => {
  const lang = fc.constantFrom('en', 'fr', 'ar', 'hi', 'zh-Hant', 'pt-BR');
  const letters = fc.string({unit: fc.constantFrom(...'PTYMWDHS0123.,')});
  fc.assert(fc.property(letters, lang, (text, lang) => void formatDuration(text, lang)));
  const part = (letter: string) =>
    fc.option(fc.nat(), {nil: ''}).map(n => (n === '' ? '' : n + letter));
  const parts = (letters: string) => fc.tuple(...[...letters].map(part)).map(all => all.join(''));
  fc.assert(
    fc.property(parts('YMWD'), parts('HMS'), lang, (date, time, lang) => {
      if (!date && !time) return;
      const text = `P${date}${time && `T${time}`}`;
      assert.notEqual(formatDuration(text, lang), text);
    }),
  );
});
