import assert from 'node:assert/strict';
import {test} from 'node:test';
import {itemText, layoutMap} from '../../src/layout/index.js';
import {journeyOf} from './journeys.js';

const full = {
  stages: [
    {
      title: 'Buy',
      steps: [
        {
          title: 'Pay',
          emotion: 1,
          painPoints: ['Slow'],
          touchpoints: ['Shop'],
          thoughts: ['Hm'],
          departments: ['Sales'],
          cells: {weather: ['Rain'], 'inner voice': ['Go']},
        },
      ],
    },
  ],
};

const ids = (input: unknown, lanes?: string[]) =>
  layoutMap(journeyOf(input), {lanes}).rows.map(({id}) => id);

const usual = ['emotion', 'thoughts', 'touchpoints', 'painPoints', 'departments'];
const own = ['weather', 'inner voice'];

test('lanes with content are there in their usual order, own ones last, empty ones not at all', () => {
  assert.deepEqual(ids(full), [...usual, ...own]);
});

test('the map chooses lanes and their order, by camelCase or kebab-case names', () => {
  assert.deepEqual(ids(full, ['pain-points', 'emotion']), ['painPoints', 'emotion']);
  assert.deepEqual(ids(full, ['weather', 'painPoints']), ['weather', 'painPoints']);
  assert.deepEqual(ids(full, ['inner-voice', 'inner voice']), ['inner voice']);
});

test('own lanes that differ by a blank, a hyphen or a capital alone are all drawn', () => {
  for (const names of [
    ['a-b', 'a b', 'aB'],
    ['aB', 'a b', 'a-b'],
  ]) {
    const cells = Object.fromEntries(names.map(name => [name, ['x']]));
    assert.deepEqual(ids(journeyOf({stages: [{title: 'A', cells}]})), names);
  }
});

test('a lane named twice, an unknown or an empty one is left out', () => {
  const chosen = [
    'emotion',
    'emotion',
    'painPoints',
    'pain-points',
    'constructor',
    'nope',
    'needs',
  ];
  assert.deepEqual(ids(full, chosen), ['emotion', 'painPoints']);
  assert.deepEqual(ids(full, []), []);
});

test('the journey chooses lanes by naming built-in ones', () => {
  const lanes = [{id: 'touchpoints'}, {id: 'weather'}, {id: 'emotion'}];
  assert.deepEqual(ids({...full, lanes}), ['touchpoints', 'weather', 'emotion']);
  assert.deepEqual(ids({...full, lanes}, ['thoughts']), ['thoughts']);
});

test('a journey that only hides lanes or declares own ones keeps all others', () => {
  const lanes = [
    {id: 'thoughts', hidden: true},
    {id: 'weather', label: 'Weather'},
  ];
  assert.deepEqual(ids({...full, lanes}), [
    ...usual.filter(id => id !== 'thoughts'),
    ...own.filter(id => id !== 'thoughts'),
  ]);
});

test('a hidden lane is left out of those the journey names', () => {
  const lanes = [{id: 'emotion'}, {id: 'thoughts', hidden: true}];
  assert.deepEqual(ids({...full, lanes}), ['emotion']);
});

test('an own lane has a label, a type and a name without blanks', () => {
  const lanes = [{id: 'weather', label: 'Weather', type: 'chips'}];
  const {rows} = layoutMap(journeyOf({...full, lanes}));
  const find = (id: string) => rows.find(row => row.id === id);
  const {label, type, name} = find('weather')!;
  assert.deepEqual({label, type, name}, {label: 'Weather', type: 'chips', name: 'weather'});
  assert.equal(find('inner voice')?.name, 'inner-voice');
  assert.equal(find('inner voice')?.label, 'inner voice');
  assert.equal(find('inner voice')?.type, 'text');
  assert.equal(find('painPoints')?.name, 'pain-points');
  assert.equal(find('painPoints')?.label, undefined);
});

test('a built-in lane can be relabelled and drawn in another way, but emotions stay a curve', () => {
  const lanes = [
    {id: 'departments', type: 'chips', label: 'Who'},
    {id: 'emotion', type: 'cards'},
    {id: 'thoughts', type: 'emotion'},
  ];
  const {rows, stages} = layoutMap(journeyOf({...full, lanes}));
  assert.deepEqual(
    rows.map(({id, type, label}) => [id, type, label]),
    [
      ['departments', 'chips', 'Who'],
      ['emotion', 'emotion', undefined],
      ['thoughts', 'text', undefined],
    ],
  );
  const [step] = stages[0]!.steps;
  assert.deepEqual(step?.bars, []);
  assert.equal(step?.cells[0]?.lane.id, 'departments');
});

test('an item is called by its text or its name', () => {
  const {stages} = layoutMap(journeyOf(full), {lanes: ['touchpoints', 'pain-points', 'weather']});
  const texts = stages[0]!.steps[0]!.cells.flatMap(({items, lane}) =>
    items.map(item => itemText(item, lane.main)),
  );
  assert.deepEqual(texts, ['Shop', 'Slow', 'Rain']);
});

test('channels are those named and those of the touchpoints, each once', () => {
  const {stages} = layoutMap(
    journeyOf({
      stages: [
        {
          title: 'A',
          steps: [
            {
              title: 'B',
              channels: ['Web'],
              touchpoints: [
                {name: 'Cart', channel: 'Web'},
                {name: 'Call', channel: 'Phone'},
                {name: 'Call back', channel: 'Phone'},
                'Leaflet',
              ],
            },
            {title: 'C', touchpoints: ['Leaflet']},
          ],
        },
      ],
    }),
    {lanes: ['channels']},
  );
  const [first, second] = stages[0]!.steps;
  assert.deepEqual(
    first?.cells[0]?.items.map(item => itemText(item, 'name')),
    ['Web', 'Phone'],
  );
  assert.deepEqual(second?.cells, []);
});
