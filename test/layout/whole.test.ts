import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMap} from '../../src/layout/index.js';
import {parseJourney} from '../../src/model/parse.js';

const wholes = (stages: unknown) =>
  layoutMap(parseJourney({stages}).journey!).curves.map(({whole}) => whole);

const steps = (...emotions: unknown[]) => [
  {title: 'S', steps: emotions.map((emotion, i) => ({title: `${i}`, emotion}))},
];

test('a curve in miniature runs over all columns, from centre to centre', () => {
  const [line] = wholes(steps(-2, 2));
  assert.match(line!, /^M25 92C/);
  assert.match(line!, / 75 8$/);
});

test('a gap interrupts it too', () => {
  const [line] = wholes(steps(0, 1, null, 1, 2));
  assert.equal(line!.match(/M/g)!.length, 2);
});

test('a lone feeling has none', () => assert.deepEqual(wholes(steps(1)), [undefined]));

test('each persona has its own', () => {
  const feels = (Léa: number, Max: number) => ({title: 'A', emotions: {Léa, Max}});
  const lines = wholes([{title: 'S', steps: [feels(1, -1), feels(2, -2)]}]);
  assert.equal(lines.length, 2);
  assert.notEqual(lines[0], lines[1]);
});
