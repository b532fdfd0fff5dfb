/** Faults that are planted in stories, and are found. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runStories} from './run-stories.js';

const {stories, fault} = await runStories('test/stories/fixtures');
const story = name => stories.find(one => one.name === `faults.stories.ts: ${name}`);

const expected = {
  Play: /toHaveTextContent[\s\S]*planted/,
  Violation: /Buttons must have discernible text/,
  'Low Contrast': /color contrast/,
  'Unknown Contrast': /The contrast is not known/,
  'Small Targets': /target-size/,
  Console: /On the console:\nplanted/,
  Drawing: /planted/,
};

describe('a story fails', () => {
  for (const [name, message] of Object.entries(expected)) {
    it(`whose fault is: ${name}`, () => {
      assert.equal(story(name)?.passed, false, fault);
      assert.match(story(name).fault, message);
    });
  }

  it('but not without a fault', () => assert.equal(story('Sound')?.passed, true, fault));

  it('each in the list', () => assert.equal(stories.length, 1 + Object.keys(expected).length));
});
