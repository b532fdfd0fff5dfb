import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {openMermaid} from './harness.js';

/** As in the other fuzzing: `FUZZ_RUNS` makes more runs, `FUZZ_SEED` repeats those of a failure, and with `CI` all are the same. */
const factor = Number(process.env.FUZZ_RUNS ?? 1);
const seed = Number(process.env.FUZZ_SEED ?? (process.env.CI ? 481793937 : Date.now() % 2 ** 31));

const mermaid = await openMermaid();
after(() => mermaid.close());

async function run(name, runs) {
  const {failure, ...told} = await mermaid.call('run', name, {seed, numRuns: runs * factor});
  if (process.env.FUZZ_TELL) console.log(name, JSON.stringify(told));
  if (failure) throw new Error(failure.slice(0, 5000));
  return told;
}

describe('beside Mermaid itself', () => {
  it('texts are read as Mermaid reads them', async () => {
    const {taken, refused, tasks} = await run('texts are read as Mermaid reads them', 2000);
    // Else hardly anything would be compared.
    assert.ok(taken > 600 && refused > 600 && tasks > 1000, `${taken}, ${refused}, ${tasks}`);
  });

  it('journeys are written so that Mermaid reads them', async () => {
    const {tasks} = await run('journeys are written so that Mermaid reads them', 600);
    assert.ok(tasks > 1000, `${tasks}`);
  });

  it('a journey is drawn with the names as they are', async () => {
    const names = ['Trip; a: b #1', 'Title page', 'Journey <b>on</b>', '50 % & more', 'Me, you'];
    const [title, first, second, third, actor] = names;
    const drawn = await mermaid.call('draw', {
      title,
      description: 'It is <i>so</i>.',
      stages: [
        {title: first, steps: [{title: second, emotion: 1, actors: [actor]}, {title: third}]},
      ],
    });
    for (const text of [...names, 'It is <i>so</i>.'])
      assert.ok(drawn.includes(text), `${text}: ${drawn}`);
  });
});
