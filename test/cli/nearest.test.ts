import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distance, nearest} from '../../src/cli/nearest.js';

const commands = ['validate', 'convert', 'render', 'init', 'embed'];

describe('the word that was meant', () => {
  for (const [given, meant] of [
    ['validat', 'validate'],
    ['vaildate', 'validate'],
    ['Convert', 'convert'],
    ['conv', 'convert'],
    ['rendr', 'render'],
    ['emebd', 'embed'],
    ['int', 'init'],
  ] as const) {
    it(`${given} is ${meant}`, () => assert.equal(nearest(given, commands), meant));
  }

  it('is none where nothing is like it', () => {
    for (const word of ['shoes.json', 'x', '', 'publish', 'a'.repeat(1e6)])
      assert.equal(nearest(word, commands), undefined, word.slice(0, 20));
  });

  it('counts letters that are put in, left out, replaced and swapped', () => {
    assert.equal(distance('abc', 'abc'), 0);
    assert.equal(distance('abc', 'acb'), 1);
    assert.equal(distance('', 'abc'), 3);
    assert.equal(distance('kitten', 'sitting'), 3);
  });
});
