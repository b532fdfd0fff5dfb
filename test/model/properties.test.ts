import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {limits, parseJourney} from '../../src/model/index.js';
import {JourneySchema} from '../../src/model/schema.js';
import {anything, cyclic, inputs, journeyLike, odd, values} from '../fuzz/arbitraries.js';
import {damagedJourneys, soundJourneys, wordsOf} from '../fuzz/journeys.js';
import {toValibot} from './valibot.js';

const judge = toValibot(JourneySchema);

/** What is not deeper than a journey may be. */
const shallow = fc.oneof(
  {weight: 6, arbitrary: inputs},
  {weight: 1, arbitrary: odd},
  {weight: 1, arbitrary: cyclic},
  {weight: 1, arbitrary: damagedJourneys.map(({journey}) => journey)},
);

const all = fc.oneof({weight: 6, arbitrary: shallow}, {weight: 1, arbitrary: values});

const factor = Number(process.env.FUZZ_RUNS ?? 1);
const runs = {numRuns: 2000 * factor};

test('whatever comes in, a journey that the schema allows comes out, or none and the reason', () => {
  fc.assert(
    fc.property(all, input => {
      const {journey, problems} = parseJourney(input);
      assert.ok(problems.length <= limits.problems + 1);
      if (journey) assert.equal(v.safeParse(judge, journey).issues, undefined);
      else assert.ok(problems.some(({severity}) => severity === 'error'));
    }),
    runs,
  );
});

test('a journey that is written and read again is the same, with no new complaint', () => {
  fc.assert(
    fc.property(shallow, input => {
      const {journey} = parseJourney(input);
      fc.pre(journey !== undefined);
      const text = JSON.stringify(journey);
      const again = parseJourney(JSON.parse(text));
      assert.equal(JSON.stringify(again.journey), text);
      const news = again.problems.filter(
        ({code}) => !/outside-scale|reference|unfit-type|more/.test(code),
      );
      assert.deepEqual(news, []);
    }),
    runs,
  );
});

test('the input is never changed', () => {
  fc.assert(
    fc.property(fc.oneof(journeyLike, anything), input => {
      const before = structuredClone(input);
      parseJourney(input);
      assert.deepEqual(input, before);
    }),
    runs,
  );
});

test('a sound journey is read whole, and of a damaged one all but the damaged stage', () => {
  fc.assert(
    fc.property(soundJourneys, damagedJourneys, (sound, {journey: damaged, kept}) => {
      const {journey, problems} = parseJourney(sound);
      assert.deepEqual(problems, []);
      assert.deepEqual(new Set(wordsOf(journey)), new Set(wordsOf(sound)));
      const read = new Set(wordsOf(parseJourney(damaged).journey));
      assert.deepEqual(
        kept.filter(word => !read.has(word)),
        [],
      );
    }),
    {numRuns: 300 * factor},
  );
});

test('no input reaches a prototype, and none comes with one', () => {
  const prototypes = [Object, Array, String, Number, Function, RegExp, Map].map(
    ({prototype}): object => prototype,
  );
  const describeAll = () => prototypes.map(one => Object.getOwnPropertyDescriptors(one));
  const before = describeAll();
  const visit = (data: unknown): void => {
    if (!data || typeof data !== 'object') return;
    const plain = Array.isArray(data) ? Array.prototype : Object.prototype;
    assert.equal(Object.getPrototypeOf(data), plain);
    Object.values(data).forEach(visit);
  };
  fc.assert(
    fc.property(all, input => visit(parseJourney(input).journey)),
    runs,
  );
  assert.deepEqual(describeAll(), before);
});
