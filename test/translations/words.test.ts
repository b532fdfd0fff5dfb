import assert from 'node:assert/strict';
import {en as controls} from '../../src/translations/en-controls.js';
import {test} from 'node:test';
import {laneIds, messages, problem} from '../../src/model/index.js';
import {lexiconOf} from '../../src/formats/labels.js';
import {ar} from '../../src/translations/ar.js';
import {
  describe,
  plural,
  registerTranslation,
  wordsFor,
  type Words,
} from '../../src/translations/index.js';

registerTranslation('ar', ar);

const languages = ['en', 'fr', 'ar'];

/** Every text of a table, functions called with a stand-in for each argument. */
function texts(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') {
    const moment = {word: 'mot', title: 'titre', toString: () => '12 x'};
    return [String(table(moment, moment, moment, moment))];
  }
  return Object.values(table as object).flatMap(texts);
}

/** The ways to each entry of a table. */
const paths = (table: unknown, at = ''): string[] =>
  typeof table === 'object' && table !== null
    ? Object.entries(table).flatMap(([key, value]) => paths(value, `${at}.${key}`))
    : [at];

test('the words of a language serve its regions too', () => {
  assert.equal(wordsFor('fr-CA').stages, 'Étapes');
  assert.equal(wordsFor('FR').stages, 'Étapes');
  assert.equal(wordsFor('fr-Latn-CA').stages, 'Étapes');
  assert.equal(wordsFor('en-GB').stages, 'Stages');
});

test('an unknown, empty or invalid language gives English', () => {
  for (const lang of ['de', '', '-', '!!', 'x', 'constructor', '__proto__', 'e n']) {
    assert.equal(wordsFor(lang).stages, 'Stages', lang);
    assert.equal(wordsFor(lang).lang, 'en', lang);
  }
});

test('the words of the longest tag that fits serve a language, however many subtags it has', () => {
  registerTranslation('nl', {stages: 'Fasen'});
  registerTranslation('nl-BE', {stages: 'Etappes'});
  assert.equal(wordsFor('nl').stages, 'Fasen');
  assert.equal(wordsFor('nl-NL').stages, 'Fasen');
  assert.equal(wordsFor('nl-BE-x-a').stages, 'Etappes');
  assert.equal(wordsFor('nld').stages, 'Stages');
  assert.equal(wordsFor(`nl-x${'-a'.repeat(100_000)}`).stages, 'Fasen');
});

test('numbers and dates follow the region of the words', () => {
  assert.equal(wordsFor('fr-CA').lang, 'fr-CA');
  assert.equal(wordsFor('en-GB').lang, 'en-GB');
});

test('the same language gives the same words', () => {
  assert.equal(wordsFor('fr'), wordsFor('fr'));
});

test('a translation that lacks words is English there, word by word', () => {
  registerTranslation('de', {
    stages: 'Phasen',
    lanes: {emotion: 'Gefühle'},
    emotionLevels: ['sehr schlecht', 'schlecht', 'neutral', 'gut', 'sehr gut'],
  });
  const words = wordsFor('de-AT');
  assert.equal(words.stages, 'Phasen');
  assert.equal(words.steps, 'Steps');
  assert.equal(words.lanes.emotion, 'Gefühle');
  assert.equal(words.lanes.channels, 'Channels');
  assert.deepEqual(words.emotionLevels[4], 'sehr gut');
  assert.equal(words.lang, 'de-AT');
});

test('a translation can be replaced, and one for a region goes first', () => {
  registerTranslation('pt', {stages: 'Etapas'});
  assert.equal(wordsFor('pt-BR').stages, 'Etapas');
  registerTranslation('pt-BR', {stages: 'Fases'});
  assert.equal(wordsFor('pt-BR').stages, 'Fases');
  assert.equal(wordsFor('pt').stages, 'Etapas');
});

for (const lang of languages) {
  test(`${lang}: every lane has a name, and no text is empty or unfinished`, () => {
    const words = wordsFor(lang);
    assert.deepEqual(Object.keys(words.lanes).sort(), [...laneIds].sort());
    for (const text of texts({...words, problems: {}})) {
      assert.ok(text.trim(), 'a text');
      assert.doesNotMatch(text, /undefined|\[object/);
    }
  });
}

/** With the words of the toolbar, which load with it. */
const english: Words = {...wordsFor('en'), controls};

test('English, French and Arabic have the same entries', () => {
  // What else authors call a lane, and the forms of a plural, are another matter in each language.
  const entries = (words: Words) =>
    paths({...words, problems: {}, terms: {}, problemCount: {}}).sort();
  assert.deepEqual(entries(wordsFor('fr')), entries(english));
  assert.deepEqual(entries(ar), entries(english));
});

test('Arabic leaves no word to English', () => {
  const known = new Set(texts({...english, lang: 'en', problems: {}}));
  assert.deepEqual(
    texts(ar).filter(text => known.has(text)),
    [],
  );
  assert.deepEqual(Object.keys(ar.problems).sort(), Object.keys(wordsFor('fr').problems).sort());
});

test('Arabic rows are known with their article and without', () => {
  const {find} = lexiconOf(wordsFor('ar'));
  const rows: Record<string, string> = {
    'المشاعر :': 'emotion',
    'نقاط التماس': 'touchpoints',
    'نقاط ألم': 'painPoints',
    مرحلة: 'stages',
    الأقسام: 'departments',
  };
  for (const [text, term] of Object.entries(rows)) assert.deepEqual(find(text), [term], text);
});

test('Arabic counts in six forms', () => {
  const count = (n: number) => plural(ar.problemCount, n, 'ar-AE');
  assert.deepEqual([0, 1, 2, 3, 11, 100].map(count), [
    'لا مشكلات',
    'مشكلة واحدة',
    'مشكلتان',
    '3 مشكلات',
    '11 مشكلة',
    '100 مشكلة',
  ]);
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
  assert.deepEqual(Object.keys(ar.problemCount).sort(), forms.sort());
});

test('Arabic punctuation: no Latin comma, semicolon or quotation mark, and isolates in pairs', () => {
  const all = [
    ...texts({...ar, terms: {}, problems: {}}),
    ...Object.keys(ar.problems)
      .filter(code => code !== 'ambiguous')
      .map(code => describe(problem('error', code, '', {...params, url: 'a'}, 7), ar)),
  ];
  for (const text of all) {
    assert.doesNotMatch(text, /[,;?'"“”]/, text);
    assert.equal(text.split('\u2068').length, text.split('\u2069').length, text);
  }
  assert.equal(
    describe(problem('warning', 'outside-scale', '', {min: -2, max: 2}, 5.5), ar),
    '\u20685.5\u2069 ليس بين \u2068-2\u2069 و\u20682\u2069',
  );
});

/** What the messages may speak of. */
const params = {
  kind: 'array',
  found: '7',
  name: 'title',
  use: 'heading',
  used: 'data',
  unused: 'src',
  id: 'a-2',
  max: 12,
  min: 1,
  n: 3,
  line: 4,
  column: 5,
  status: 404,
  url: '/a.json',
  reason: 'offline',
};

/** Codes of hints: they are for authors' tools, never for a page's visitors. */
const hints = ['self-closed', 'alias', 'read-as', 'own-lane', 'transposed'];

/** What is written alike in every language. */
const signs = ['boolean', 'scale', 'share', 'href', 'image', 'date', 'color', 'lang'];

for (const lang of ['fr', 'ar']) {
  test(`${lang}: each problem that a page may show is said, and none that does not exist`, () => {
    const codes = Object.keys(messages).filter(
      code => !hints.includes(code) && !signs.includes(code),
    );
    for (const code of codes) {
      const text = describe(problem('error', code, '', params, 7), wordsFor(lang));
      assert.notEqual(text, problem('error', code, '', params, 7).message, code);
      assert.doesNotMatch(text, /undefined|NaN|[{}]/, code);
    }
    assert.deepEqual(
      Object.keys(wordsFor(lang).problems).filter(code => !(code in messages)),
      [],
    );
  });
}

test('French typography: no plain space before a high mark, none missing inside quotation marks', () => {
  const words = wordsFor('fr');
  const all = [
    ...texts({...words, problems: {}}),
    ...Object.keys(words.problems).map(code =>
      describe(problem('error', code, '', {...params, url: 'adresse'}, 7), words),
    ),
  ];
  for (const text of all) {
    assert.doesNotMatch(text, /[^\u202f][!?]/, text);
    assert.doesNotMatch(text, /[^\u00a0]»|«[^\u00a0]/, text);
    assert.doesNotMatch(text, / [:;!?»]/, text);
    assert.doesNotMatch(text, /['"“”]/, text);
    // A semicolon of the examples stands right behind its digit.
    assert.doesNotMatch(text, /[^\u202f\d];/, text);
    // Nor does a colon that belongs to `data:image/`.
    assert.doesNotMatch(text, /[^\u00a0]:(?!image)/, text);
  }
});

test('a problem is said in the language of the words, or else in English', () => {
  const outside = problem('warning', 'outside-scale', 'stages[0].emotion', {min: -2, max: 2}, 5.5);
  assert.equal(describe(outside, wordsFor('en')), '5.5 is not within -2 to 2');
  assert.equal(describe(outside, wordsFor('fr')), '5.5 est hors de -2 à 2');
  const broken = problem('error', 'json', '', {line: 3, column: 7}, '}');
  assert.equal(describe(broken, wordsFor('fr')), 'JSON invalide dès la ligne 3, colonne 7');
  const hint = problem('hint', 'alias', '', {name: 'phases', use: 'stages'});
  assert.equal(describe(hint, wordsFor('fr')), hint.message);
});

test('dates in sentences take the right article', () => {
  const {updated, reviewBy} = wordsFor('fr');
  assert.equal(updated('12 nov. 2026'), 'Revu le 12 nov. 2026');
  assert.equal(updated('nov. 2026'), 'Revu en nov. 2026');
  assert.equal(updated('2026'), 'Revu en 2026');
  assert.equal(reviewBy('1 mars 2027'), 'À revoir d’ici au 1 mars 2027');
  assert.equal(reviewBy('mars 2027'), 'À revoir d’ici mars 2027');
});
