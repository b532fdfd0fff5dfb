/**
 * Writes the tables of elements and of the data model into README.md, from
 * the built manifest and JSON Schema. With `--check` it only says whether they
 * are up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {elementTables} from './element-tables.js';
import {modelTables} from './model-tables.js';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const readJSON = name =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));

function replacePart(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

async function update(text) {
  const withElements = replacePart(text, 'api', elementTables(readJSON('custom-elements.json')));
  const whole = replacePart(withElements, 'model', modelTables(readJSON('schema.json')));
  const config = await prettier.resolveConfig(readme);
  return prettier.format(whole, {...config, filepath: readme});
}

try {
  const before = readFileSync(readme, 'utf8');
  const after = await update(before);
  if (!process.argv.includes('--check')) writeFileSync(readme, after);
  else if (after !== before) throw new Error('README.md is out of date: npm run docs');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
