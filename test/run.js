/**
 * Runs all stages of the tests, or those named on the command line, and ends
 * with the line `N passed, N failed`.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = name => join(root, 'node_modules', name);
const temporary = mkdtempSync(join(tmpdir(), 'journey-map-test-'));
const countFile = join(temporary, 'count.json');
const seed = `--import=${new URL('tools/fixed-seed.js', import.meta.url).href}`;
const reporter = `--test-reporter=${new URL('tools/node-reporter.js', import.meta.url).href}`;

/** Files below folders whose names end in one of the endings, as paths from the root. */
function filesIn(folders, ending) {
  return folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), {recursive: true})
        .filter(name => name.endsWith(ending))
        .map(name => join(folder, name)),
    )
    .sort();
}

function node(...args) {
  rmSync(countFile, {force: true});
  const {status, error} = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, COUNT_FILE: countFile},
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** A stage that is one test: sound or not. */
const one = passed => ({passed: Number(passed), failed: Number(!passed)});

/** A stage whose runner counts. No tests at all, or a runner that broke, is a failure. */
function counted(ok) {
  if (!existsSync(countFile)) {
    console.error('The test runner broke before it could count.');
    return one(false);
  }
  const count = JSON.parse(readFileSync(countFile, 'utf8'));
  if (count.passed + count.failed === 0) {
    console.error('There are no tests.');
    return one(false);
  }
  return !ok && count.failed === 0 ? {...count, failed: 1} : count;
}

const runTypes = project => node(bin('typescript/bin/tsc'), '-p', project);

const inBrowsers = config => counted(node(bin('@web/test-runner/dist/bin.js'), '--config', config));

const stages = {
  types: () =>
    // Rooms without a DOM have a project of their own.
    one(['tsconfig.json', ...filesIn(['src'], 'tsconfig.json')].map(runTypes).every(Boolean)),
  lint: () =>
    one(
      node(
        bin('eslint/bin/eslint.js'),
        '--config',
        'test/eslint.config.js',
        '--max-warnings=0',
        '.',
      ),
    ),
  format: () => one(node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.')),
  unit: () => {
    const rooms = [
      'test/model',
      'test/formats',
      'test/layout',
      'test/translations',
      'test/sources',
      'test/viewer',
      'test/cli',
    ];
    const files = filesIn(rooms, '.test.ts');
    if (files.length === 0) {
      console.error(`No *.test.ts in ${rooms.join(', ')}.`);
      return one(false);
    }
    const tools = filesIn(['test/tools'], '.test.js');
    return counted(node('--import', 'tsx', seed, '--test', reporter, ...files, ...tools));
  },
  build: () => one(node('test/tools/build.js')),
  html: () => counted(node('--test', reporter, ...filesIn(['test/html'], '.test.js'))),
  browser: () => inBrowsers('test/web-test-runner.config.js'),
  package: () => counted(node('--test', reporter, ...filesIn(['test/package'], '.test.js'))),
  viewer: () => counted(node('--test', reporter, ...filesIn(['test/viewer'], '.test.js'))),
  strict: () => counted(node('--test', reporter, ...filesIn(['test/strict'], '.test.js'))),
  sanitizers: () => counted(node('--test', reporter, ...filesIn(['test/sanitizers'], '.test.js'))),
  visual: () => counted(node('--test', reporter, ...filesIn(['test/visual'], '.test.js'))),
  access: () => counted(node('--test', reporter, ...filesIn(['test/access'], '.test.js'))),
  paper: () => counted(node('--test', reporter, ...filesIn(['test/paper'], '.test.js'))),
  life: () => counted(node('--test', reporter, ...filesIn(['test/life'], '.test.js'))),
  static: () => counted(node(seed, '--test', reporter, ...filesIn(['test/static'], '.test.js'))),
  cli: () => counted(node(seed, '--test', reporter, ...filesIn(['test/cli'], '.test.js'))),
  plugins: () => counted(node(seed, '--test', reporter, ...filesIn(['test/plugins'], '.test.js'))),
  fuzz: () => counted(node('--test', reporter, ...filesIn(['test/fuzz'], '.test.js'))),
  mermaid: () => counted(node('--test', reporter, ...filesIn(['test/mermaid'], '.test.js'))),
  stories: () => {
    const files = filesIn(['test/stories'], '.test.js');
    // Each has a browser of its own that is busy all the time.
    return counted(node('--test', '--test-concurrency=1', reporter, ...files));
  },
};

/** Those that only run when they are named: they need more than one browser. */
const stagesOnDemand = {
  engines: () => inBrowsers('test/web-test-runner.engines.config.js'),
};

function runStage(name) {
  const start = Date.now();
  console.log(`── ${name}`);
  let count;
  try {
    count = {...stages, ...stagesOnDemand}[name]();
  } catch (error) {
    console.error(error);
    count = one(false);
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `   ${count.failed ? '✖' : '✔'} ${name}: ${count.passed} of ${count.passed + count.failed} in ${seconds} s`,
  );
  return count;
}

function main() {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(stages);
  const known = Object.keys({...stages, ...stagesOnDemand});
  const unknown = names.filter(name => !known.includes(name));
  if (unknown.length) {
    console.error(`No such stage: ${unknown.join(', ')}. Stages: ${known.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const counts = names.map(runStage);
  const sum = key => counts.reduce((total, count) => total + count[key], 0);
  rmSync(temporary, {recursive: true, force: true});
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

main();
