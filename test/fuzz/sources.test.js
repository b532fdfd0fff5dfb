import {after, describe, it} from 'node:test';
import {openFuzzer} from './harness.js';

/** Runs of a property; those that load something or hold long texts take longer. */
const usual = 150;
const runs = {
  'any answer of a server': 100,
  'any tags, as a document': 50,
  'long texts as attributes': 80,
  'an answer after an answer': 80,
};

const titles = {
  sources: 'data, text and answers of every sort are drawn or refused in words',
  elements: 'elements, attributes and properties of every sort are drawn or refused in words',
  sequences: 'what cannot be read keeps the last drawing, and what can replaces it',
};

const fuzzer = await openFuzzer();
const names = Object.fromEntries(
  await Promise.all(Object.keys(titles).map(async kind => [kind, await fuzzer.names(kind)])),
);

after(() => fuzzer.close());

for (const [kind, title] of Object.entries(titles)) {
  describe(title, () => {
    for (const name of names[kind]) it(name, () => fuzzer.run(name, runs[name] ?? usual));
  });
}
