import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {openFuzzer} from './harness.js';

const fuzzer = await openFuzzer();
const names = await fuzzer.names('floods');

after(() => fuzzer.close());

describe('four times as much takes about four times the steps', () => {
  for (const name of names) {
    it(name, async () => {
      const [none, some, more] = [
        await fuzzer.cost(name, 0),
        await fuzzer.cost(name, 200),
        await fuzzer.cost(name, 800),
      ];
      const growth = (more - none) / Math.max(some - none, 1);
      // With the square of it, the growth would be sixteen.
      assert.ok(growth < 4.6, `${growth.toFixed(1)} times: ${none}, ${some}, ${more} steps`);
    });
  }
});

describe('steps', () => {
  it('are the same whenever they are counted', async () => {
    // What is made once for all is made by the first.
    await fuzzer.cost('steps with an emotion', 50);
    const first = await fuzzer.cost('steps with an emotion', 50);
    assert.ok(first > 1_000, `${first}`);
    assert.equal(await fuzzer.cost('steps with an emotion', 50), first);
  });
});
