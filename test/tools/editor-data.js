/** Writes what editors and frameworks know of the elements, from the manifest. */
import {copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {format} from 'prettier';
import {frameworkTypes} from './framework-types.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJSON = path => JSON.parse(readFileSync(root + path, 'utf8'));

const frameworks = ['react', 'preact', 'solid', 'vue', 'svelte'];

/** Types only: where they are imported as a module, there is nothing to run. */
async function writeFrameworks(manifest, schema) {
  const folder = `${root}dist/frameworks`;
  mkdirSync(folder, {recursive: true});
  for (const file of readdirSync(`${root}src/frameworks`)) {
    copyFileSync(`${root}src/frameworks/${file}`, `${folder}/${file}`);
  }
  for (const name of frameworks) writeFileSync(`${folder}/${name}.js`, 'export {};\n');
  const types = await format(frameworkTypes(manifest, schema), {
    parser: 'typescript',
    singleQuote: true,
    bracketSpacing: false,
  });
  writeFileSync(`${folder}/elements.d.ts`, types);
}

/** VS Code's and JetBrains' own formats. */
function writeEditors(manifest) {
  const outdir = `${root}dist`;
  // The texts of a choice stand in `parsedType`. What is given is changed by the generators.
  const options = {outdir, hideLogs: true, typesSrc: 'parsedType'};
  generateVsCodeCustomElementData(structuredClone(manifest), options);
  generateJetBrainsWebTypes(structuredClone(manifest), {...options, packageJson: false});
  const {name, version} = readJSON('package.json');
  const types = {...readJSON('dist/web-types.json'), name, version};
  writeFileSync(`${outdir}/web-types.json`, `${JSON.stringify(types, null, 1)}\n`);
}

const manifest = readJSON('dist/custom-elements.json');
writeEditors(manifest);
await writeFrameworks(manifest, readJSON('dist/schema.json'));
