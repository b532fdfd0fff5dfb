import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldOf} from '../../src/formats/fields.js';
import {readItems} from '../../src/formats/items.js';
import type {Line} from '../../src/formats/lines.js';
import type {Step} from '../../src/model/schema.js';
import {wordsFor} from '../../src/translations/map.js';
import {h, li, p, readStep, ul} from './tree.js';

type Lane = Exclude<keyof Step, 'id' | 'title'>;

const list = (lane: string, ...items: ReturnType<typeof li>[]) =>
  h('ul', {'data-lane': lane}, ...items);

/** What comes of an attribute. */
const attribute = (name: string, text: string, lane: Lane) => readStep({[name]: text})[lane];

const texts = (items: unknown) =>
  (items as {text?: string; name?: string}[]).map(({text, name}) => text ?? name);

describe('items are apart', () => {
  const separators: [name: string, text: string, lane: Lane, items: string[]][] = [
    ['touchpoints', 'Shop, Hotline', 'touchpoints', ['Shop', 'Hotline']],
    ['touchpoints', 'Shop, corner; Hotline', 'touchpoints', ['Shop, corner', 'Hotline']],
    ['touchpoints', 'Shop | Hotline', 'touchpoints', ['Shop', 'Hotline']],
    [
      'touchpoints',
      'Shop; corner\nHotline, 24 h',
      'touchpoints',
      ['Shop; corner', 'Hotline, 24 h'],
    ],
    ['channels', 'Web, App 2,5', 'channels', ['Web', 'App 2,5']],
    ['departments', 'IT, Sales', 'departments', ['IT', 'Sales']],
    ['actors', 'Léa, Clerk', 'actors', ['Léa', 'Clerk']],
    ['campaigns', 'Spring, Summer', 'campaigns', ['Spring', 'Summer']],
    ['support', 'CRM, ERP', 'support', ['CRM', 'ERP']],
    ['evidence', 'Ticket, Bag', 'evidence', ['Ticket', 'Bag']],
    ['thoughts', 'Waits, then leaves', 'thoughts', ['Waits, then leaves']],
    ['pain-points', 'Slow, loud; dark', 'painPoints', ['Slow, loud', 'dark']],
    ['needs', 'Help, now | rest', 'needs', ['Help, now', 'rest']],
    ['notes', 'a\\; b', 'notes', ['a; b']],
    ['actions', 'One;\nTwo;\nThree', 'actions', ['One', 'Two', 'Three']],
    ['actions', '; ;', 'actions', []],
  ];
  for (const [name, text, lane, items] of separators) {
    it(`${name}=${JSON.stringify(text)}`, () => {
      assert.deepEqual(texts(attribute(name, text, lane) ?? []), items);
    });
  }

  it('as items of a list, which a separator does not part', () => {
    const {needs} = readStep({}, list('needs', li('Help; now'), li('Rest | sleep'), li(' ')));
    assert.deepEqual(texts(needs), ['Help; now', 'Rest | sleep']);
  });

  it('as blocks and breaks', () => {
    const {thoughts} = readStep(
      {},
      h('div', {'data-lane': 'thoughts'}, p('Hm; well'), p('a', h('br'), 'b')),
    );
    assert.deepEqual(texts(thoughts), ['Hm; well', 'a', 'b']);
  });

  it('but an item of several lines is one', () => {
    const {needs} = readStep(
      {},
      list('needs', li(p('Help'), p('now')), li('Rest', h('br'), 'at last')),
    );
    assert.deepEqual(texts(needs), ['Help now', 'Rest at last']);
  });

  it('however many there are', () => {
    const line: Line = {text: 'a', depth: 1, item: li('a'), place: undefined};
    const lines = Array.from({length: 200_000}, () => line);
    const lexicon = {words: wordsFor('en'), find: () => []};
    const field = {key: 'notes', item: fieldOf('step', 'notes')!.schema.item!, lexicon};
    assert.equal(readItems(lines, field).length, lines.length);
  });

  it('and what lies in an item belongs to it', () => {
    const {needs} = readStep({}, list('needs', li('Help', ul('now', 'here')), li('Rest')));
    assert.deepEqual(texts(needs), ['Help now here', 'Rest']);
  });
});

describe('the end of an item says more', () => {
  const suffixes: [name: string, text: string, lane: Lane, items: object[]][] = [
    ['pain-points', 'Long queue [high]', 'painPoints', [{text: 'Long queue', severity: 'high'}]],
    [
      'pain-points',
      'Long queue [3]; Noise [1]',
      'painPoints',
      [
        {text: 'Long queue', severity: 'high'},
        {text: 'Noise', severity: 'low'},
      ],
    ],
    ['opportunities', 'Chat [medium]', 'opportunities', [{text: 'Chat', impact: 'medium'}]],
    ['touchpoints', 'Courier @ Home', 'touchpoints', [{name: 'Courier', channel: 'Home'}]],
    ['campaigns', 'Spring @ Mail', 'campaigns', [{name: 'Spring', channel: 'Mail'}]],
    [
      'metrics',
      'Waiting: 12 min / 3',
      'metrics',
      [{name: 'Waiting', value: 12, unit: 'min', target: 3}],
    ],
    ['metrics', 'Satisfaits : 12,5 %', 'metrics', [{name: 'Satisfaits', value: 12.5, unit: '%'}]],
    ['quotes', '“Never again”', 'quotes', [{text: 'Never again'}]],
    ['quotes', '« Plus jamais »', 'quotes', [{text: 'Plus jamais'}]],
    ['thoughts', 'Why? [high]', 'thoughts', [{text: 'Why? [high]'}]],
    ['needs', 'Help (high)', 'needs', [{text: 'Help (high)'}]],
  ];
  for (const [name, text, lane, items] of suffixes) {
    it(`${name}="${text}"`, () => assert.deepEqual(attribute(name, text, lane), items));
  }

  const levels: [level: string, words: string[]][] = [
    ['low', ['low', 'minor', 'faible', 'léger', 'mineur', '1']],
    ['medium', ['medium', 'moderate', 'moyen', 'modéré', '2']],
    ['high', ['high', 'major', 'severe', 'fort', 'élevé', 'majeur', 'grave', 'critique', '3']],
  ];
  for (const [level, words] of levels) {
    for (const word of words) {
      it(`a level in brackets: ${word}`, () => {
        for (const said of [`(${word})`, `[${word}]`, `(${word.toUpperCase()})`]) {
          const {painPoints, opportunities} = readStep({
            'pain-points': `Queue ${said}`,
            opportunities: `Chat ${said}`,
          });
          assert.deepEqual(painPoints, [{text: 'Queue', severity: level}], said);
          assert.deepEqual(opportunities, [{text: 'Chat', impact: level}], said);
        }
      });
    }
  }

  for (const text of [
    'Queue (at noon)',
    'Queue (4)',
    'Queue [see below]',
    '(high)',
    'Queue (very high)',
  ]) {
    it(`but other words in brackets stay: ${text}`, () => {
      assert.deepEqual(attribute('pain-points', text, 'painPoints'), [{text}]);
    });
  }
});

describe('attributes of an item', () => {
  it('say what its text cannot', () => {
    const {opportunities, painPoints, touchpoints, said} = readStep(
      {},
      list(
        'opportunities',
        h(
          'li',
          {'data-impact': 'high', 'data-effort': 'low', 'data-owner': 'CX', 'data-due': '2026-05'},
          'Chat',
        ),
      ),
      list('pain-points', h('li', {'data-severity': 'low', 'data-source': 'Survey'}, 'Queue')),
      list('touchpoints', h('li', {'data-channel': 'Street'}, 'Poster')),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(opportunities, [
      {text: 'Chat', impact: 'high', effort: 'low', owner: 'CX', due: '2026-05'},
    ]);
    assert.deepEqual(painPoints, [{text: 'Queue', severity: 'low', source: 'Survey'}]);
    assert.deepEqual(touchpoints, [{name: 'Poster', channel: 'Street'}]);
  });

  it('of other programs are left alone', () => {
    const foreign = {
      class: 'x',
      style: 'color: red',
      value: '3',
      'aria-level': '1',
      'data-start': '12',
      'data-end': '40',
      'data-list': 'bullet',
      'data-mce-style': 'color: red',
      'data-pm-slice': '1 1 []',
      'data-block-id': 'b1',
      'data-list-item-id': 'e4a',
      'data-aria-level': '1',
      'data-leveltext': '·',
      'data-listid': '3',
      'data-stringify-indent': '0',
      'data-testid': 'item',
      'data-sourcepos': '3:1-3:9',
      'data-': 'x',
      'data-__proto__': 'x',
      'data-constructor': 'x',
      'data-to-string': 'x',
      severity: 'high',
    };
    const {painPoints, touchpoints, said} = readStep(
      {},
      list('pain-points', h('li', foreign, 'Queue')),
      list('touchpoints', h('li', foreign, 'Shop')),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(painPoints, [{text: 'Queue'}]);
    assert.deepEqual(touchpoints, [{name: 'Shop'}]);
  });

  it('that mean nothing in its lane are left alone', () => {
    const {needs, said} = readStep({}, list('needs', h('li', {'data-severity': 'high'}, 'Help')));
    assert.deepEqual([needs, said], [[{text: 'Help'}], []]);
  });
});

describe('links in items', () => {
  const link = (text: string) => h('a', {href: '/shop'}, text);

  it('that are all of the item lead there', () => {
    const {touchpoints} = readStep(
      {},
      list('touchpoints', li(link('Shop')), li(p(h('b', {}, link('Corner')))), li('Web')),
    );
    assert.deepEqual(touchpoints, [
      {name: 'Shop', href: '/shop'},
      {name: 'Corner', href: '/shop'},
      {name: 'Web'},
    ]);
  });

  it('that are all of what separators part, too', () => {
    const {touchpoints} = readStep(
      {},
      h('p', {'data-lane': 'touchpoints'}, link('Shop'), ', Web, ', link('App')),
    );
    assert.deepEqual(touchpoints, [
      {name: 'Shop', href: '/shop'},
      {name: 'Web'},
      {name: 'App', href: '/shop'},
    ]);
  });

  it('that are a part of the item leave only their text', () => {
    const {touchpoints} = readStep({}, list('touchpoints', li('The ', link('shop'), ' in town')));
    assert.deepEqual(touchpoints, [{name: 'The shop in town'}]);
  });

  it('that a reader must not follow are named and left out', () => {
    const {touchpoints, said} = readStep(
      {},
      list('touchpoints', li(h('a', {href: 'javascript:alert(1)'}, 'Shop'))),
    );
    assert.deepEqual(touchpoints, [{name: 'Shop'}]);
    assert.deepEqual(said, ['error expected']);
  });
});
