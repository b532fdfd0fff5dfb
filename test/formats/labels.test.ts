import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lexiconOf, readLabel} from '../../src/formats/labels.js';
import {isBuiltIn} from '../../src/model/lanes.js';
import {wordsFor} from '../../src/translations/map.js';
import type {Term} from '../../src/translations/words.js';
import {h, read, readFrench, row} from './tree.js';

const lexicon = lexiconOf(wordsFor('en'));
const label = (text: string) => readLabel(text, lexicon, true);
const line = (text: string) => readLabel(text, lexicon);

/** What authors call the rows of their maps. */
const words: [term: Term, french: string, english: string][] = [
  ['stages', 'étape, phase, séquence, épisode', 'stage, phase'],
  ['steps', 'étape, action, tâche', 'step, task, activity'],
  ['actions', 'action, ce que fait le client, comportement', 'action, doing, behaviour'],
  ['emotion', 'émotion, ressenti, humeur, vécu, satisfaction', 'emotion, feeling, mood, sentiment'],
  ['thoughts', "pensée, ce qu'il pense, question", 'thought, thinking, mindset, question'],
  ['quotes', 'verbatim, citation, voix du client', 'quote, voice of customer'],
  ['needs', 'besoin, attente, objectif du client', 'need, expectation, goal'],
  ['touchpoints', 'point de contact, interaction', 'touchpoint, interaction'],
  ['channels', 'canal', 'channel'],
  [
    'painPoints',
    'irritant, point de douleur, point douloureux, point faible, point de friction, frein, frustration',
    'pain point, pain, barrier, frustration',
  ],
  ['highlights', 'enchantement, point fort, point positif', 'delight, gain, highlight'],
  [
    'opportunities',
    "opportunité, piste d'amélioration, axe d'amélioration, idée",
    'opportunity, idea, improvement',
  ],
  ['solutions', "solution, plan d'action", 'solution, action plan'],
  ['departments', 'département, service, équipe, métier, responsable', 'department, team, owner'],
  ['campaigns', 'campagne, scénario marketing', 'campaign, nurture'],
  ['metrics', 'indicateur, KPI, mesure, chiffre clé', 'metric, KPI'],
  ['evidence', 'preuve tangible, preuve physique', 'physical evidence'],
  ['frontstage', 'visible, avant-scène, scène, front-office', 'frontstage, onstage'],
  ['backstage', 'coulisses, back-office', 'backstage'],
  ['support', 'processus de support, système, outil', 'support process, system'],
  ['image', 'storyboard, dessin', 'storyboard, drawing'],
  ['notes', 'note, commentaire', 'note, comment'],
];

const plural = (word: string) =>
  /[sx]$/.test(word)
    ? word
    : word.replace(/(al|y|s?)$/, end => ({al: 'aux', y: 'ies'})[end] ?? `${end}s`);

/** The ways in which a word is written. */
const forms: [name: string, write: (word: string) => string][] = [
  ['as it is', word => word],
  ['with a capital', word => word[0]!.toUpperCase() + word.slice(1)],
  ['in capitals', word => word.toUpperCase()],
  ['in the plural', plural],
  ['in the plural throughout', word => word.replace(/[\p{L}-]{4,}/gu, plural)],
  ['without accents', word => word.normalize('NFD').replace(/\p{M}/gu, '')],
  ['with accents as signs of their own', word => word.normalize('NFD')],
  ['with a French article', word => `Les ${word}`],
  ['with an elided article', word => `L’${word}`],
  ['with an English article', word => `The ${word}`],
  ['with an icon before', word => `💡 ${word}`],
  ['with an icon of several signs', word => `👁️‍🗨️ ${word}`],
  ['with an icon behind', word => `${word} 🙂`],
  ['with a number before', word => `▶ ${word}`],
  ['with a colon', word => `${word}:`],
  ['with a French colon', word => `${word}\u00a0:`],
  ['with a curly apostrophe', word => word.replaceAll("'", '’')],
  ['with spaces around', word => `\n  ${word.replaceAll(' ', '\u00a0')} `],
  ['with a parenthesis', word => `${word} (3)`],
];

describe('a word for a row', () => {
  for (const [term, ...languages] of words) {
    for (const [i, list] of languages.entries()) {
      it(`${term}, ${['in French', 'in English'][i]}: ${list}`, () => {
        for (const word of list.split(', ')) {
          for (const [name, write] of forms)
            assert.ok(label(write(word)).terms.includes(term), `${write(word)} (${name})`);
        }
      });
    }
  }

  const cells: Partial<Record<Term, string>> = {emotion: '1', metrics: 'Wait: 3'};
  for (const [term, ...languages] of words.filter(([one]) => isBuiltIn(one))) {
    it(`fills ${term} from a table, on a page in either language`, () => {
      for (const word of languages.join(', ').split(', ')) {
        const content = term === 'image' ? h('img', {src: 'a.png'}) : (cells[term] ?? 'x');
        const rows = [row('', 'A', 'B'), row(word, content, content)];
        for (const {journey, said} of [
          read(h('table', {}, ...rows)),
          readFrench(h('table', {}, ...rows)),
        ]) {
          assert.deepEqual(said, [], word);
          assert.ok(
            journey.stages.every(stage => Object.hasOwn(stage, term)),
            word,
          );
        }
      }
    });
  }
});

describe('a label', () => {
  const parenthesis: [text: string, term: Term, note: string][] = [
    ['Émotion (1–5)', 'emotion', '1–5'],
    ['Emotion [0 to 10]', 'emotion', '0 to 10'],
    ['KPI (min)', 'metrics', 'min'],
    ['Irritants (majeurs) :', 'painPoints', 'majeurs'],
    ['Emotion (Léa)', 'emotion', 'Léa'],
  ];
  for (const [text, term, note] of parenthesis) {
    it(`keeps what stands in parentheses: ${text}`, () => {
      const {terms, note: kept} = label(text);
      assert.deepEqual([terms, kept], [[term], note]);
    });
  }

  for (const text of ['Émotion – Léa', 'Emotions - Léa', 'Feeling — Léa', '🙂 Ressenti – Léa :']) {
    it(`says whose emotion it is: ${text}`, () => {
      const {terms, whose} = label(text);
      assert.deepEqual([terms, whose], [['emotion'], 'Léa']);
    });
  }

  it('says only of emotions whose they are', () => {
    assert.deepEqual(label('Pains – Léa').terms, []);
    assert.equal(label('Pains – Léa').whose, undefined);
  });

  const several: [text: string, terms: Term[]][] = [
    ['Points de contact / irritants', ['touchpoints', 'painPoints']],
    ['Touchpoints & channels', ['touchpoints', 'channels']],
    ['Besoins et attentes', ['needs']],
    ['Pains & frustrations', ['painPoints']],
    ['Pains, barriers', ['painPoints']],
    ['Ideas or improvements', ['opportunities']],
    ['Émotions + humeur', ['emotion']],
  ];
  for (const [text, terms] of several) {
    it(`names ${terms.join(' and ')}: ${text}`, () => {
      assert.deepEqual(label(text).terms.filter(isBuiltIn).toSorted(), terms.toSorted());
    });
  }

  for (const text of ['Weather', 'Touchpoints / weather', 'Point', 'Pained', 'x', '', ':', '()']) {
    it(`is none that is known: ${text || 'nothing'}`, () => {
      assert.deepEqual(label(text).terms, []);
    });
  }

  it('keeps the author’s words, without icon and colon', () => {
    assert.equal(label('💢 Ce qui irrite :').text, 'Ce qui irrite');
    assert.equal(label('😟 Points de douleur\u00a0:').text, 'Points de douleur');
  });
});

describe('a line that begins with a label', () => {
  const lines: [text: string, term: Term, rest: string, note?: string][] = [
    ['Irritants : file d’attente ; bruit', 'painPoints', 'file d’attente ; bruit'],
    ['Irritants\u00a0: file', 'painPoints', 'file'],
    ['Touchpoints: Shop, Hotline', 'touchpoints', 'Shop, Hotline'],
    ['Touchpoints – Shop', 'touchpoints', 'Shop'],
    ['Touchpoints — Shop', 'touchpoints', 'Shop'],
    ['Touchpoints - Shop', 'touchpoints', 'Shop'],
    ['Irritant (fort) : Guide imprécis', 'painPoints', 'Guide imprécis', 'fort'],
    ['Pain [high]: Queue', 'painPoints', 'Queue', 'high'],
    ['💡 Idée : un banc', 'opportunities', 'un banc'],
    ['Thoughts: Why: so long?', 'thoughts', 'Why: so long?'],
    ['Pains:', 'painPoints', ''],
    ['Emotion: -1 cross', 'emotion', '-1 cross'],
    ['Émotion : −1', 'emotion', '−1'],
  ];
  for (const [text, term, rest, note] of lines) {
    it(text, () => {
      const {terms, ...more} = line(text);
      assert.ok(terms.includes(term), terms.join());
      assert.deepEqual([more.rest, more.note], [rest, note]);
    });
  }

  it('whose emotion it is', () => {
    const {terms, whose, rest} = line('Émotion – Léa : −1 déçue');
    assert.deepEqual([terms, whose, rest], [['emotion'], 'Léa', '−1 déçue']);
  });

  for (const text of [
    'Says: nothing',
    'Waits 12:30 at the door',
    'Well - perhaps',
    'The pain is great',
    `${'Pains, '.repeat(20)}: queue`,
  ]) {
    it(`does not: ${text.slice(0, 30)}`, () => assert.equal(line(text).rest, undefined));
  }

  it('may be all of it', () => {
    assert.deepEqual(
      [line('Irritants').terms, line('Irritants').rest],
      [['painPoints'], undefined],
    );
  });
});
