import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {itemLaneIds, type ItemLaneId} from '../../src/model/lanes.js';
import {
  collapse,
  readEmotion,
  readItem,
  readLabels,
  readNumber,
  readNumbers,
  signs,
  splitItems,
} from '../../src/model/notation.js';

const words = [
  signs,
  ['très négatif', 'négatif', 'neutre', 'positif', 'très positif'],
  ['very negative', 'negative', 'neutral', 'positive', 'very positive'],
];

const splits: [text: string, lane: ItemLaneId, items: string[]][] = [
  ['Annonce, Bannière', 'touchpoints', ['Annonce', 'Bannière']],
  ['Waits, then leaves', 'thoughts', ['Waits, then leaves']],
  ['Waits; then leaves', 'thoughts', ['Waits', 'then leaves']],
  ['a | b; c', 'needs', ['a', 'b', 'c']],
  ['Ad, Banner; Shop', 'touchpoints', ['Ad, Banner', 'Shop']],
  ['Ad, Banner;', 'touchpoints', ['Ad, Banner']],
  ['\n  Ad; Banner\n  Shop\n', 'touchpoints', ['Ad; Banner', 'Shop']],
  ['\n  Ad, Banner\n', 'touchpoints', ['Ad', 'Banner']],
  ['one\r\ntwo', 'notes', ['one', 'two']],
  ['Salle 1,5, Hall', 'evidence', ['Salle 1,5', 'Hall']],
  ['Room 1, 2nd floor', 'evidence', ['Room 1', '2nd floor']],
  ['a\\;b; c', 'needs', ['a;b', 'c']],
  ['Smith\\, Jones, Co', 'actors', ['Smith, Jones', 'Co']],
  ['a\\ ; b', 'needs', ['a\\', 'b']],
  ['C:\\dir; D:\\dir', 'notes', ['C:\\dir', 'D:\\dir']],
  ['two\\\nlines\nnext', 'notes', ['two lines', 'next']],
  ['ends with \\', 'notes', ['ends with \\']],
  [' ;; ', 'notes', []],
  ['', 'touchpoints', []],
  ['Quel prix\u00a0?  Et quand ?', 'thoughts', ['Quel prix\u00a0? Et quand ?']],
];

for (const [text, lane, items] of splits) {
  test(`${JSON.stringify(text)} in ${lane} is ${JSON.stringify(items)}`, () => {
    assert.deepEqual(splitItems(text, lane), items);
  });
}

test('items that are joined with escapes come back as they were', () => {
  const item = fc
    .string({minLength: 1, unit: fc.constantFrom('a', '1', '\\', '|', ';', ',', ' ', 'é', '@')})
    .map(collapse)
    .filter(said => !!said && !/\\([|;,]|$)/.test(said));
  const lane = fc.constantFrom(...itemLaneIds);
  const mark = fc.constantFrom('\n', ';', '|');
  fc.assert(
    fc.property(fc.array(item, {minLength: 2}), lane, mark, (items, id, separator) => {
      const text = items.map(each => each.replace(/[|;,]/g, '\\$&')).join(` ${separator} `);
      assert.deepEqual(splitItems(text, id), items);
    }),
  );
});

const items: [text: string, lane: ItemLaneId, item: object][] = [
  ['Long queue [high]', 'painPoints', {text: 'Long queue', severity: 'high'}],
  ['Queue [2]', 'painPoints', {text: 'Queue', severity: '2'}],
  ['Queue [see note]', 'painPoints', {text: 'Queue [see note]'}],
  ['[high]', 'painPoints', {text: '[high]'}],
  ['Chat [low]', 'opportunities', {text: 'Chat', impact: 'low'}],
  ['Chat [low]', 'notes', {text: 'Chat [low]'}],
  ['Courier @ Home', 'touchpoints', {name: 'Courier', channel: 'Home'}],
  ['help@shop.example', 'touchpoints', {name: 'help@shop.example'}],
  ['Spring @ Radio', 'campaigns', {name: 'Spring', channel: 'Radio'}],
  ['Met @ noon', 'notes', {text: 'Met @ noon'}],
  ['« Quelle attente ! »', 'quotes', {text: 'Quelle attente !'}],
  ['“Never again”', 'quotes', {text: 'Never again'}],
  ['"Yes" and "no"', 'quotes', {text: '"Yes" and "no"'}],
  ['Happy customers', 'metrics', {name: 'Happy customers', value: 'Happy customers'}],
  ['Waiting: 12 min / 3', 'metrics', {name: 'Waiting', value: 12, unit: 'min', target: 3}],
  ['NPS : −12', 'metrics', {name: 'NPS', value: -12}],
  ['Conversion: 3,2 % / 4 %', 'metrics', {name: 'Conversion', value: 3.2, unit: '%', target: 4}],
  ['CSAT: 4.1/5', 'metrics', {name: 'CSAT', value: 4.1, target: 5}],
  ['Calls (weekly): 120', 'metrics', {name: 'Calls (weekly)', value: 120}],
  ['Zero: 0', 'metrics', {name: 'Zero', value: 0}],
  ['Speed: 50 km/h', 'metrics', {name: 'Speed', value: 50, unit: 'km/h'}],
  ['Price: 5 €/month / 4', 'metrics', {name: 'Price', value: 5, unit: '€/month', target: 4}],
  ['Area: 12 m2 / 10 m2', 'metrics', {name: 'Area', value: 12, unit: 'm2', target: 10}],
  // Left to the parser, which says so; `1 200` and `1, 200` are too much alike.
  ['Visits: 12 000', 'metrics', {name: 'Visits', value: 12000}],
  ['Calls 9:00–17:00: 40', 'metrics', {name: 'Calls 9:00–17:00', value: 40}],
  ['Wait: 12 min / 3 h', 'metrics', {name: 'Wait', value: 12, unit: 'min / 3 h'}],
];

for (const text of ['Revenue: 1,200 €', 'Open: 10:30', 'Range: 3-5 days', 'Waiting: soon']) {
  test(`the metric “${text}” is not guessed; the problem will show all of it`, () => {
    assert.deepEqual(readItem(text, 'metrics'), {name: text, value: text});
  });
}

for (const [text, lane, item] of items) {
  test(`${text} in ${lane} is ${JSON.stringify(item)}`, () => {
    assert.deepEqual(readItem(text, lane), item);
  });
}

test('an item of any text keeps all of its text', () => {
  const text = fc.string({minLength: 1, unit: 'grapheme'}).map(collapse);
  fc.assert(
    fc.property(
      text.filter(said => !!said && !/[[\]@:"“„«”»]/.test(said)),
      fc.constantFrom(...itemLaneIds),
      (said, lane) => {
        assert.ok(Object.values(readItem(said, lane)).includes(said));
      },
    ),
  );
});

const emotions: [text: string, emotion: unknown][] = [
  ['0.5', 0.5],
  ['-1,5', -1.5],
  ['−1', -1],
  ['–1', -1],
  ['- 1', -1],
  ['+2', 2],
  ['.5', 0.5],
  ['-1,5 Frustrée', {value: -1.5, label: 'Frustrée'}],
  ['2 (ravie)', {value: 2, label: '(ravie)'}],
  ['1: curious', {value: 1, label: 'curious'}],
  ['1 – curious', {value: 1, label: 'curious'}],
  ['7', 7],
  ['++', 2],
  ['+', 1],
  ['0', 0],
  ['-', -1],
  ['--', -2],
  ['−−', -2],
  ['-- Furious', {value: -2, label: 'Furious'}],
  ['negative', -1],
  ['Very Negative', -2],
  ['très positif', 2],
  ['TRÈS POSITIF', 2],
  ['tre\u0300s positif', 2],
  ['neutre, mais pressée', {value: 0, label: 'mais pressée'}],
  ['0,5,1', undefined],
  ['3 / 5', undefined],
  ['3/5', undefined],
  ['10 %', undefined],
  ['1 2', undefined],
  ['—', undefined],
  ['2nd', undefined],
  ['negatively', undefined],
  ['🚗', undefined],
  ['so-so', undefined],
  ['', undefined],
];

for (const [text, emotion] of emotions) {
  test(`the emotion “${text}” is ${JSON.stringify(emotion)}`, () => {
    assert.deepEqual(readEmotion(text, words), emotion);
  });
}

test('on another scale words and signs mean nothing, numbers with words do', () => {
  for (const text of ['++', 'negative', '-']) assert.equal(readEmotion(text, []), undefined);
  assert.deepEqual(readEmotion('7 pleased', []), {value: 7, label: 'pleased'});
});

test('every number of a sensible size is read back with point, comma and minus sign', () => {
  const hundredths = fc.integer({min: -1000, max: 1000}).map(n => n / 100);
  fc.assert(
    fc.property(hundredths, number => {
      const text = String(number);
      assert.equal(readEmotion(text, words), number);
      assert.equal(readNumber(text.replace('.', ',').replace('-', '−')), number);
    }),
  );
});

const lists: [text: string, values: (number | null)[]][] = [
  ['0, 0.5, 1', [0, 0.5, 1]],
  ['0; 0,5; 1', [0, 0.5, 1]],
  ['0,0.5,1', [0, 0.5, 1]],
  ['0 0.5 1', [0, 0.5, 1]],
  ['0\n0,5\n1', [0, 0.5, 1]],
  ['1,-2,+1', [1, -2, 1]],
  ['1; ; -; –; n/a; 2', [1, null, null, null, null, 2]],
  ['1,,-2', [1, null, -2]],
  ['2', [2]],
  ['', []],
];

for (const [text, values] of lists) {
  test(`the curve “${text}” is ${JSON.stringify(values)}`, () => {
    assert.deepEqual(readNumbers(text), values);
  });
}

for (const text of ['0,5,1', '0,5', '1,2,3', '0, 0,5, 1']) {
  test(`the curve “${text}” could be read in two ways and is not guessed`, () => {
    assert.equal(readNumbers(text), undefined);
  });
}

test('an unreadable entry of a curve stays as it is, to be named with its place', () => {
  assert.deepEqual(readNumbers('1; good; 2'), [1, 'good', 2]);
  assert.deepEqual(readNumbers('1 2; - 3'), ['1 2', -3]);
});

test('labels keep their places, empty ones too', () => {
  assert.deepEqual(readLabels('Need, , Shop'), ['Need', undefined, 'Shop']);
  assert.deepEqual(readLabels('Need, now; Shop'), ['Need, now', 'Shop']);
});

test('texts made to be slow are read at once', () => {
  const start = performance.now();
  for (const unit of ['\u00a0', '[', ' @', ': 1', '1 ', '/1', '\\', '«', ',', '-']) {
    const text = unit.repeat(100_000 / unit.length);
    splitItems(text, 'touchpoints');
    for (const lane of ['metrics', 'painPoints', 'touchpoints', 'quotes'] as const) {
      readItem(text, lane);
      readItem(`a${text}b`, lane);
    }
    for (const wrapped of [text, `"${text}x`, `a:1${text}1`, `${text},,1`, `${text}x`]) {
      readItem(wrapped, 'metrics');
      readItem(wrapped, 'quotes');
      readEmotion(wrapped, words);
      readNumbers(wrapped);
    }
  }
  assert.ok(performance.now() - start < 2_000);
});
