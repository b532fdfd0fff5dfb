import assert from 'node:assert/strict';
import {test} from 'node:test';
import {called, curves, felt, lay, stepsOf} from './personas.js';

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

test('a persona alone without feelings of their own feels what all feel, in their own look', () => {
  const map = lay([felt('a', {lea: 2}, {emotion: 1}), {title: 'b', emotion: 0}], {persona: 'kim'});
  assert.deepEqual(curves(map), [
    [
      'Kim',
      2,
      [
        [0.5, 1],
        [1.5, 0],
      ],
    ],
  ]);
  const steps = stepsOf(map);
  assert.deepEqual(
    steps.map(({marker}) => marker?.value),
    [1, 0],
  );
  assert.ok(steps.every(({voices, piece}) => !voices && piece));
});

test('a name in `persona` that several have chooses nobody', () => {
  const twins = called(['a', 'Max'], ['b', 'Max']);
  assert.equal(lay([felt('x', {a: 1})], {persona: 'Max'}, twins).persona, undefined);
  assert.equal(lay([felt('x', {a: 1})], {persona: 'b'}, twins).persona?.id, 'b');
});

test('the face of a persona drawn alone stands in the middle of its column', () => {
  const [a] = stepsOf(lay([felt('a', {lea: 1, max: 1})], {persona: 'lea'}));
  assert.equal(a!.marker?.value, 1);
  assert.equal(a!.marker?.shift, undefined);
});
