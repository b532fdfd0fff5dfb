import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lanesIn, withTables} from './word-tables.js';

const lanes = ['actions', 'painPoints'];

test('the words of lanes are one text, in the order of the lanes', () => {
  const source = `export const fr = {lanes: {...curve.lanes, painPoints: 'Points de douleur'}, steps: 'Actions'};`;
  assert.equal(
    withTables(source, 'fr.ts', lanes),
    `import {table} from '\0word-table';\nexport const fr = {lanes: {...curve.lanes, ...table("|Points de douleur||||||")}, steps: 'Actions'};`,
  );
});

test('so are other words for them, and those for stages, steps, levels and durations', () => {
  const source = `export const en = {terms: {stages: 'phase', actions: 'doing', high: 'severe'}};`;
  assert.match(withTables(source, 'en.ts', lanes), /table\("doing\|\|phase\|\|\|\|severe\|"\)/);
});

test('a module without such words stays as it is', () => {
  assert.equal(withTables('export const a = {b: 1};', 'a.ts', lanes), 'export const a = {b: 1};');
});

test('a word that has no place, or none that can be told apart, stops the build', () => {
  assert.throws(() => withTables(`const a = {terms: {weather: 'sun'}};`, 'a.ts', lanes), /weather/);
  assert.throws(() => withTables(`const a = {terms: {actions: 'a|b'}};`, 'a.ts', lanes), /a\|b/);
  assert.throws(() => withTables(`const a = {lanes: {actions: word()}};`, 'a.ts', lanes), /word/);
});

test('lanes are those of the module that defines them', () => {
  assert.deepEqual(
    lanesIn('export const builtInLanes = {\n  actions: text,\n  image: {type: 1},\n} as const'),
    ['actions', 'image'],
  );
  assert.throws(() => lanesIn('export const other = 1;'), /No lanes/);
});
