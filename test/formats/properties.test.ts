import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {linesOf} from '../../src/formats/lines.js';
import {readMap, readStage} from '../../src/formats/read.js';
import {within, type Tree} from '../../src/formats/tree.js';
import {parseJourney} from '../../src/model/parse.js';
import {worded} from '../../src/model/worded.js';
import {wordsFor} from '../../src/translations/map.js';
import {h, placed} from './tree.js';

const oneOf = (words: string) => fc.constantFrom(...words.split(' '));

/** What means something to a reader, and what does not. */
const text = fc.oneof(
  fc.constantFrom(
    'Pains',
    'Irritants :',
    'Emotion',
    'Émotion – Léa',
    'Emotion (1–5)',
    'Steps',
    'Étapes',
    'Persona: Léa, 34',
    'Weather',
    'Tries (−1)',
    'Tries 😡',
    'Touchpoints: Shop, Web @ Home',
    'KPI: Wait: 12 min / 3',
    'Touchpoints / pains',
    'Pain (high): queue; noise',
    '• sign',
    '–',
    '++',
    '-1,5 cross',
    ' ',
    '\u200b',
    '__proto__',
    'constructor',
    ':',
    '()',
    ' – ',
    '\\;',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
);

const attributes = fc.dictionary(
  oneOf(
    'heading name title emotion emotion-lea emotion-min emotion-max emotion-label pain-points data-lane ' +
      'data-severity href colspan rowspan style class alt src lanes next image id personas __proto__ hedding',
  ),
  fc.oneof(
    text,
    oneOf('0 -1 2 3 1e9 NaN x high mso-list:l0_level2 font-weight:700 ql-indent-3 emotion;notes'),
  ),
  {maxKeys: 3},
);

const {tree} = fc.letrec<{tree: Tree; node: Tree | string}>(tie => ({
  node: fc.oneof(
    {maxDepth: 5, depthSize: 'medium'},
    {weight: 2, arbitrary: text},
    {weight: 3, arbitrary: tie('tree')},
  ),
  tree: fc
    .tuple(
      oneOf(
        'p div span b h2 h3 h4 ul ol li dl dt dd br a img pre figure figcaption table caption thead tbody tr tr tr ' +
          'td td th journey-stage journey-step journey-persona',
      ),
      attributes,
      fc.array(tie('node'), {maxLength: 5}),
    )
    .map(([name, own, content]) => h(name, own, ...content)),
}));

const map = fc
  .tuple(attributes, fc.array(fc.oneof(tree, text), {maxLength: 6}))
  .map(([own, content]) => placed(h('journey-map', own, ...content)));

const words = wordsFor('fr');
const runs = {numRuns: 500};

describe('any markup', () => {
  it('is read as a journey or as none, and never fails', () => {
    fc.assert(
      fc.property(map, host => {
        const {data, problems} = readMap(host, words);
        if (data === undefined) return;
        const {journey} = parseJourney(data, {hints: problems});
        assert.ok(journey);
      }),
      runs,
    );
  });

  it('is read alike a second time, and is not changed', () => {
    fc.assert(
      fc.property(map, host => {
        const before = JSON.stringify(host);
        const once = readMap(host, words);
        assert.deepEqual(readMap(host, words), once);
        assert.equal(JSON.stringify(host), before);
      }),
      {numRuns: 300},
    );
  });

  it('has hints with codes, and places that are in it', () => {
    fc.assert(
      fc.property(map, host => {
        const places = new Set([host, ...within(host)].map(({place}) => place));
        const {problems, places: known} = readMap(host, words);
        for (const {code, message, place} of worded(problems)) {
          assert.notEqual(message, code);
          assert.ok(place === undefined || places.has(place), `${code} at ${place}`);
        }
        for (const place of (known as ReadonlyMap<string, string | undefined>).values())
          assert.ok(place === undefined || places.has(place));
      }),
      runs,
    );
  });

  it('is read as a stage that stands alone, or as none', () => {
    fc.assert(
      fc.property(map, host => {
        const {data} = readStage({...host, name: 'journey-stage', role: 'stage'}, words);
        assert.equal((data!['stages'] as unknown[]).length > 0, true);
      }),
      runs,
    );
  });

  it('has lines that are trimmed and say something', () => {
    fc.assert(
      fc.property(map, host => {
        for (const {text: said, depth, image, whole} of linesOf(host)) {
          assert.equal(said, said.trim());
          assert.ok(depth >= 0);
          assert.ok(said || image || whole);
        }
      }),
      runs,
    );
  });

  it('reaches no prototype', () => {
    fc.assert(
      fc.property(map, host => {
        const {data} = readMap(host, words);
        if (data) parseJourney(data);
        assert.deepEqual(Object.keys(Object.prototype), []);
        assert.equal(Object.getPrototypeOf({}), Object.prototype);
      }),
      {numRuns: 300},
    );
  });
});
