import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {limits, readSeries} from '../../src/model/index.js';

const briefs = (...args: Parameters<typeof readSeries>) =>
  readSeries(...args).problems.map(({severity, code, path}) => `${severity} ${code} ${path}`);

test('numbers, gaps and named points are read', () => {
  const {points, problems} = readSeries([0, null, {value: -1.5, label: 'Returns'}, {value: null}]);
  const expected = [{value: 0}, {value: null}, {value: -1.5, label: 'Returns'}, {value: null}];
  assert.deepEqual(points, expected);
  assert.deepEqual(problems, []);
});

test('labels name the points that have no label of their own', () => {
  const {points} = readSeries([1, {value: 2, label: 'own'}, null], {labels: ['a', 'b', 3, 'd']});
  assert.deepEqual(
    points.map(({label}) => label),
    ['a', 'own', '3'],
  );
});

test('what is no number is a gap, and the place is named', () => {
  const input = ['happy', [1], true, {value: 'x'}, {}, NaN, '', '1.5'];
  assert.ok(readSeries(input).points.every(({value}) => value === null));
  assert.deepEqual(
    briefs(input),
    [0, 1, 2, 3, 5, 6, 7].map(i => `error expected [${i}]`),
  );
});

test('a curve may be given as texts', () => {
  assert.deepEqual(readSeries('0; 0,5; ; 1', {labels: 'Need, , , Shop'}).points, [
    {value: 0, label: 'Need'},
    {value: 0.5},
    {value: null},
    {value: 1, label: 'Shop'},
  ]);
});

test('a text that could be read in two ways is no curve and says how to write it', () => {
  const {points, problems} = readSeries('0,5,1');
  assert.deepEqual(points, []);
  assert.equal(problems[0]!.message, '"0,5,1" is ambiguous; write 0; 0,5 or 0, 5');
});

test('a value outside the scale is kept and reported', () => {
  assert.deepEqual(readSeries([3]).points, [{value: 3}]);
  assert.deepEqual(briefs([3, -3]), ['warning outside-scale [0]', 'warning outside-scale [1]']);
  assert.deepEqual(briefs([3, 0], {min: 1, max: 5}), ['warning outside-scale [1]']);
});

test('a scale without extent is replaced by the usual one', () => {
  const {scale, problems} = readSeries([], {min: 5, max: 1});
  assert.deepEqual(scale, {min: -2, max: 2});
  assert.equal(problems[0]!.params?.kind, 'scale');
  for (const min of [NaN, 1n, Symbol('low'), '0', Infinity]) {
    assert.deepEqual(readSeries([], {min: min as number}).scale, {min: -2, max: 2});
  }
});

test('nothing is an empty curve; what is no list is an error', () => {
  assert.deepEqual(readSeries(undefined).problems, []);
  assert.deepEqual(readSeries(null).points, []);
  assert.deepEqual(briefs({a: 1}), ['error expected ']);
  assert.deepEqual(briefs([1], {labels: {a: 1}}), ['error expected labels']);
});

test('a curve has no more points than a map has columns', () => {
  const {points, problems} = readSeries(Array(limits.columns + 5).fill(1));
  assert.equal(points.length, limits.columns);
  assert.equal(problems[0]!.code, 'too-many');
});

test('whatever comes in, only finite numbers and gaps come out', () => {
  fc.assert(
    fc.property(fc.anything({withBigInt: true}), fc.anything(), (input, labels) => {
      for (const {value, label} of readSeries(input, {labels}).points) {
        assert.ok(value === null || Number.isFinite(value));
        assert.ok(label === undefined || label.trim());
      }
    }),
  );
});
