import assert from 'node:assert/strict';
import {SourceMap} from 'node:module';
import {test} from 'node:test';
import {secondMinifier} from './second-minifier.js';

const banner = '/*! ours */\n';
const source = `${banner}var Ours = (function (first) {\n  return first.word();\n})({});\n`;
const minified = () => secondMinifier({mangle: true}).renderChunk(source);

test('the banner keeps its line, and the name that pages use its own', async () =>
  assert.match((await minified()).code, /^\/\*! ours \*\/\nvar Ours=[^\n]+$/));

test('code without a banner begins with itself', async () => {
  const {code} = await secondMinifier({}).renderChunk(source.slice(banner.length));
  assert.match(code, /^var Ours=/);
});

test('the map leads back to where a word stood', async () => {
  const {code, map} = await minified();
  const [, line] = code.split('\n');
  const {originalLine, originalColumn} = new SourceMap(JSON.parse(map)).findEntry(
    1,
    line.indexOf('word'),
  );
  assert.deepEqual([originalLine, originalColumn], [2, '  return first.'.length]);
});
