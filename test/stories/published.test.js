/** The stories that readers see. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runStories} from './run-stories.js';
import {toShow} from './shown.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const {stories, fault} = await runStories('stories/config');

describe('a story plays, and axe has nothing to say', () => {
  for (const {name, passed, fault} of stories) it(name, () => assert.ok(passed, fault));

  it('and nothing breaks beside them', () => assert.equal(fault, ''));
});

describe('the stories', () => {
  it('show every element, attribute, choice, slot, event, state and part, everywhere', () => {
    const shown = new Set(stories.flatMap(story => story.shown));
    const missing = toShow(manifest).filter(name => !shown.has(name));
    assert.deepEqual(missing, [], 'Write a story for each of these, see stories/README.md');
  });
});
