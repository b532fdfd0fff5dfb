import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMap, type MapLayout, type MapOptions} from '../../src/layout/index.js';
import {journeyOf} from './journeys.js';

const personas = [
  {id: 'lea', name: 'Léa'},
  {id: 'max', name: 'Max'},
  {id: 'kim', name: 'Kim'},
];

const lay = (steps: object[], options: MapOptions = {}, more: object = {}) =>
  layoutMap(journeyOf({personas, stages: [{title: 'S', steps}], ...more}), options);

const stepsOf = ({stages}: MapLayout) => stages.flatMap(({steps}) => steps);

const curves = ({curves}: MapLayout) =>
  curves.map(({owner, index, points}) => [
    owner?.name,
    index,
    points.map(({value, at}) => [at, value]),
  ]);

const felt = (title: string, emotions: object, more: object = {}) => ({title, emotions, ...more});

test('each persona with feelings of their own has a curve, in the order of the personas', () => {
  assert.deepEqual(curves(lay([felt('a', {kim: 1, lea: 2}), felt('b', {lea: 0})])), [
    [
      'Léa',
      0,
      [
        [0.5, 2],
        [1.5, 0],
      ],
    ],
    ['Kim', 2, [[0.5, 1]]],
  ]);
});

test('somebody’s own feeling goes before that of all, which counts where they have none', () => {
  const steps = [felt('a', {lea: 2, max: 1}, {emotion: -1}), {title: 'b', emotion: -2}];
  assert.deepEqual(
    curves(lay(steps)).map(([, , points]) => points),
    [
      [
        [0.5, 2],
        [1.5, -2],
      ],
      [
        [0.5, 1],
        [1.5, -2],
      ],
    ],
  );
});

test('a curve passes over a step that its persona does not take, and has a gap where nothing is known', () => {
  const map = lay([
    felt('a', {lea: 1, max: 1}),
    felt('b', {max: 0}, {personas: ['Max']}),
    felt('c', {lea: 0, max: 1}),
    felt('d', {max: 2}),
    felt('e', {lea: 2}),
  ]);
  const pieces = (owner: string) =>
    stepsOf(map).map(({voices = []}) =>
      Boolean(voices.find(({curve}) => curve.owner?.id === owner)?.piece),
    );
  assert.deepEqual(pieces('lea'), [true, true, true, false, false]);
  assert.deepEqual(pieces('max'), [true, true, true, true, false]);
  const [lea] = map.curves;
  assert.deepEqual(
    lea!.points.map(({title}) => title),
    ['a', 'c', 'e'],
  );
});

test('somebody who is not among the personas has a curve under the name given', () => {
  assert.deepEqual(
    curves(lay([felt('a', {tom: 1, lea: 1, toString: 2})])).map(([name, index]) => [name, index]),
    [
      ['Léa', 0],
      ['tom', 3],
      ['toString', 4],
    ],
  );
});

/** Which values each curve goes through, by its owner's id. */
const values = ({curves}: MapLayout) =>
  curves.map(({owner, points}) => [owner?.id, points.map(({value}) => value)]);

const called = (...names: [id: string, name: string][]) => ({
  personas: names.map(([id, name]) => ({id, name})),
});

const references: [what: string, personas: object, emotions: object[], drawn: unknown][] = [
  [
    'an id and a name of one persona are one curve',
    called(['lea', 'Léa']),
    [{lea: 1}, {Léa: 2}],
    [['lea', [1, 2]]],
  ],
  [
    'an id goes before a name',
    called(['lea', 'Léa']),
    [
      {Léa: 2, lea: 1},
      {lea: -1, Léa: -2},
    ],
    [['lea', [1, -1]]],
  ],
  [
    'blanks around a name do not matter',
    called(['lea', 'Léa'], ['max', ' Max ']),
    [{' Léa ': 2, Max: 0}],
    [
      ['lea', [2]],
      ['max', [0]],
    ],
  ],
  [
    'a name that several have is nobody’s, and has its own curve',
    called(['a', 'Max'], ['b', 'Max']),
    [{a: 2}, {Max: 1}],
    [
      ['a', [2]],
      ['Max', [1]],
    ],
  ],
  [
    'a persona called like another’s id feels nothing of the other’s',
    called(['lea', 'max'], ['max', 'Max']),
    [{lea: 2}, {max: 1}],
    [
      ['lea', [2]],
      ['max', [1]],
    ],
  ],
  [
    'ids that every object knows are ids like any other',
    called(['toString', 'T'], ['valueOf', 'V']),
    [{valueOf: 1}, {hasOwnProperty: 2}],
    [
      ['valueOf', [1]],
      ['hasOwnProperty', [2]],
    ],
  ],
  [
    'a key that would reach into objects is nobody’s',
    called(),
    [JSON.parse('{"constructor": 1, "__proto__": 2, "tom": 0}') as object],
    [['tom', [0]]],
  ],
];

for (const [what, personas, emotions, drawn] of references) {
  test(`emotions by persona: ${what}`, () => {
    const steps = emotions.map((emotions, i) => felt(`${i}`, emotions));
    assert.deepEqual(values(lay(steps, {}, personas)), drawn);
  });
}

test('no more than twelve curves are drawn', () => {
  const emotions = Object.fromEntries(Array.from({length: 20}, (_, i) => [`p${i}`, 1]));
  assert.equal(lay([felt('a', emotions)]).curves.length, 12);
});

test('faces at about the same height stand beside each other, others in the middle', () => {
  const map = lay([felt('a', {lea: 1, max: 1, kim: -1}), felt('b', {lea: 2, max: 0, kim: -2})]);
  const shifts = stepsOf(map).map(({voices = []}) => voices.map(({marker}) => marker?.shift));
  assert.deepEqual(shifts, [
    [-0.5, 0.5, 0],
    [0, 0, 0],
  ]);
});

test('what several feel about a stage as a whole stands beside the feelings in its steps', () => {
  const stages = [{title: 'S', emotions: {lea: 2, max: -2}, steps: [felt('a', {lea: 0, max: 1})]}];
  const {
    stages: [stage],
    rows,
  } = lay([], {}, {stages});
  assert.deepEqual(
    stage!.overall!.map(({curve, marker}) => [curve.owner?.name, marker?.value]),
    [
      ['Léa', 2],
      ['Max', -2],
    ],
  );
  assert.deepEqual(
    rows.map(({stageRow, stepRow}) => [stageRow, stepRow]),
    [[3, 4]],
  );
});

const mixed = [
  felt(
    'a',
    {lea: 1, max: -1},
    {
      needs: [
        'for all',
        {text: 'for Léa', personas: ['lea']},
        {text: 'for Max', personas: ['Max']},
      ],
      quotes: [
        {text: 'Max says', persona: 'max'},
        {text: 'Léa says', persona: 'Léa'},
      ],
    },
  ),
  felt('b', {max: 2}, {personas: ['max']}),
  felt('c', {lea: 0}, {personas: ['nobody']}),
];

for (const persona of ['lea', 'Léa', ' Léa ']) {
  test(`one persona alone, called “${persona}”: a curve, items and steps of hers`, () => {
    const map = lay(mixed, {persona});
    assert.equal(map.persona?.id, 'lea');
    assert.deepEqual(curves(map), [
      [
        'Léa',
        0,
        [
          [0.5, 1],
          [2.5, 0],
        ],
      ],
    ]);
    const [a, b, c] = stepsOf(map);
    assert.deepEqual(
      a!.cells.map(({lane, items}) => [lane.id, items.map(({text}) => text)]),
      [
        ['quotes', ['Léa says']],
        ['needs', ['for all', 'for Léa']],
      ],
    );
    assert.deepEqual(
      [a, b, c].map(step => Boolean(step!.isPassed)),
      [false, true, false],
    );
    assert.ok(b!.piece && !b!.marker);
  });
}

test('an unknown persona chooses nobody', () => {
  const map = lay(mixed, {persona: 'nobody'});
  assert.equal(map.persona, undefined);
  assert.equal(map.curves.length, 2);
  assert.ok(stepsOf(map).every(({isPassed}) => !isPassed));
});
