/** Builds `dist/`: modules, the classic file, types, manifest, JSON Schema, the style sheet. */
import {spawn} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {formatSizes, measureSizes} from './sizes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = name => `${root}node_modules/${name}`;

/** Runs a Node script; resolves with what it prints, rejects with what it complains about. */
function run(name, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    let out = '';
    let log = '';
    child.stdout.on('data', data => (out += data));
    child.stderr.on('data', data => (log += data));
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) {
        if (log.trim()) console.error(`${name}:\n${log.trim()}`);
        resolve(out);
      } else {
        reject(new Error(`${name} failed:\n${(out + log).trim()}`));
      }
    });
  });
}

/** Without the comments: a page waits for its style sheets before it shows anything. */
async function makeStyleSheet(name) {
  const code = await minifyStyles(name);
  // TypeScript takes an import without types for a mistake, of styles too.
  for (const file of [`${root}dist/${name}`, `${root}dist/types/${name}.d.ts`]) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, file.endsWith('.ts') ? 'export {};\n' : code);
  }
}

async function minifyStyles(name) {
  const source = readFileSync(`${root}src/${name}`, 'utf8');
  // As it is written: colours of both schemes stay what they are.
  const {code, warnings} = await transform(source, {loader: 'css', minify: true, target: 'esnext'});
  if (warnings.length) throw new Error(`${name}: ${warnings[0].text}`);
  return code;
}

/** The page for frames; its scripts are Rollup's. */
async function makeViewer() {
  copyFileSync(`${root}src/viewer/viewer.html`, `${root}dist/viewer.html`);
  writeFileSync(`${root}dist/viewer.css`, await minifyStyles('viewer/viewer.css'));
}

/** What `journey-map init` writes: without the pictures of the demo, which are files beside it. */
function makeExamples() {
  mkdirSync(`${root}dist/examples`);
  for (const name of readdirSync(`${root}docs/examples`).filter(one => one.endsWith('.json'))) {
    const text = readFileSync(`${root}docs/examples/${name}`, 'utf8');
    const data = JSON.parse(text, (key, value) =>
      key === 'image' && /^examples\//.test(value.src) ? undefined : value,
    );
    writeFileSync(`${root}dist/examples/${name}`, `${JSON.stringify(data, null, 2)}\n`);
  }
}

const makeStyleSheets = () =>
  Promise.all(
    ['undefined.css', ...readdirSync(`${root}src/themes`).map(name => `themes/${name}`)].map(
      makeStyleSheet,
    ),
  );

async function build() {
  rmSync(`${root}dist`, {recursive: true, force: true});
  mkdirSync(`${root}dist`);
  const steps = await Promise.allSettled([
    run('rollup', bin('rollup/dist/bin/rollup'), '-c', '--silent'),
    run('types', bin('typescript/bin/tsc'), '-p', 'test/tsconfig.types.json'),
    run(
      'manifest',
      bin('@custom-elements-manifest/analyzer/cem.js'),
      'analyze',
      '--quiet',
      '--config',
      'test/custom-elements.config.js',
    ),
    run('schema', '--import', 'tsx', 'test/tools/json-schema.ts').then(text =>
      writeFileSync(`${root}dist/schema.json`, text),
    ),
    makeStyleSheets(),
    makeViewer(),
    makeExamples(),
  ]);
  const failures = steps.filter(({status}) => status === 'rejected');
  if (failures.length) throw new Error(failures.map(({reason}) => reason.message).join('\n\n'));
  chmodSync(`${root}dist/cli.js`, 0o755);
  // It reads the manifest and the schema.
  await run('editor data', 'test/tools/editor-data.js');
  console.log(`Built dist/\n${formatSizes(await measureSizes())}`);
}

try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
