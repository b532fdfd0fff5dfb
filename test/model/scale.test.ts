import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {emotionScale, isOutside, levelOf, parseJourney, toUnit} from '../../src/model/index.js';

test('a journey has the usual scale unless it declares another', () => {
  const usual = parseJourney({stages: []}).journey!;
  assert.deepEqual(emotionScale(usual), {min: -2, max: 2});
  const own = parseJourney({stages: [], emotionScale: {min: 1, max: 5, labels: ['bad', 'good']}});
  assert.deepEqual(emotionScale(own.journey!), {min: 1, max: 5, labels: ['bad', 'good']});
});

test('the worst is 0, the best is 1, what lies outside stands at the end', () => {
  const scale = {min: 1, max: 5};
  assert.deepEqual(
    [1, 3, 5, -9, 9].map(value => toUnit(value, scale)),
    [0, 0.5, 1, 0, 1],
  );
  assert.deepEqual(
    [1, 5, 0.9, 5.1].map(value => isOutside(value, scale)),
    [false, false, true, true],
  );
});

test('a position has the nearest of five levels', () => {
  const units = [0, 0.1, 0.13, 0.3, 0.5, 0.62, 0.7, 0.9, 1, 7, -7];
  assert.deepEqual(units.map(levelOf), [-2, -2, -1, -1, 0, 0, 1, 2, 2, 2, -2]);
});

test('halfway between two levels counts as the stronger one, for bad feelings as for good ones', () => {
  const scale = {min: -2, max: 2};
  assert.deepEqual(
    [-1.5, -1.4, -0.5, -0.4, 0, 0.4, 0.5, 1.4, 1.5].map(value => levelOf(toUnit(value, scale))),
    [-2, -1, -1, 0, 0, 0, 1, 1, 2],
  );
});

test('a better feeling never stands lower', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true}), fc.double({noNaN: true}), (a, b) => {
      const [low, high] = [a, b].map(value => toUnit(value, {min: -2, max: 2}));
      if (a < b) assert.ok(low! <= high!);
    }),
  );
});
