import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {MapLayout} from '../../src/layout/index.js';
import {called, curves, felt, lay, stepsOf} from './personas.js';

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

test('as many curves are drawn as have a look of their own, and no more', () => {
  const emotions = Object.fromEntries(Array.from({length: 40}, (_, i) => [`p${i}`, 1]));
  assert.equal(lay([felt('a', emotions)]).curves.length, 32);
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

test('a stage of which somebody takes no step is passed over', () => {
  const stages = [
    {title: 'A', steps: [felt('a', {lea: 1, max: 1})]},
    {title: 'B', steps: [felt('b', {max: 2}, {personas: ['max']})]},
    {title: 'C', steps: [felt('c', {lea: 0, max: 0})]},
  ];
  const [lea] = lay([], {}, {stages}).curves;
  assert.deepEqual(
    lea!.points.map(({title}) => title),
    ['a', 'c'],
  );
  const alone = stepsOf(lay([], {persona: 'lea'}, {stages}));
  assert.deepEqual(
    alone.map(({isPassed, piece}) => [!!isPassed, !!piece]),
    [
      [false, true],
      [true, true],
      [false, true],
    ],
  );
});

const crowds: [feelings: number[], shifts: number[]][] = [
  [[1], [0]],
  [
    [2, 2, 2],
    [-1, 0, 1],
  ],
  [
    [2, 1.1],
    [0, 0],
  ],
  [
    [2, 1.5, 1],
    [-1, 0, 1],
  ],
  [
    [-2, 2, -1.8],
    [0.5, 0, -0.5],
  ],
];

for (const [feelings, shifts] of crowds) {
  test(`faces of ${feelings.join(', ')} in a column stand aside by ${shifts.join(', ')}`, () => {
    const names = feelings.map((_, i) => `p${i}`);
    const emotions = Object.fromEntries(names.map((name, i) => [name, feelings[i]]));
    // One more curve, so that also a lone face is one of several.
    const map = lay([felt('a', emotions), felt('b', {other: 0})], {}, {personas: []});
    const found = map.curves
      .filter(({owner}) => owner?.id !== 'other')
      .map(({points}) => points[0]!.shift);
    assert.deepEqual(found, shifts);
  });
}
