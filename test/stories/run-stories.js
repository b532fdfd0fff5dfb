/** Opens every story of a Storybook in a browser, and says what it found. */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of the project; resolves with its exit code and all that it prints. */
export function runTool(path, args, env = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: {...process.env, NO_COLOR: '1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', data => (log += data));
  child.stderr.on('data', data => (log += data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({code, log}));
  });
}

const withoutStack = message => message.replace(/\n\s+at .*/g, '').trim();

const storyOf = file => test => ({
  name: `${file}: ${test.title}`,
  passed: test.status === 'passed',
  fault: test.failureMessages.map(withoutStack).join('\n'),
  shown: test.meta.shown ?? [],
});

/**
 * The stories of the Storybook whose configuration is in the folder: whether
 * each passed, what was wrong and what it shows. `fault` is what is wrong
 * beside them.
 */
export async function runStories(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'journey-map-stories-'));
  const file = join(temporary, 'results.json');
  const reporter = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config=stories/vitest.config.js', ...reporter];
  const {code, log} = await runTool('vitest/vitest.mjs', args, {STORIES: folder});
  try {
    const {testResults} = JSON.parse(readFileSync(file, 'utf8'));
    const stories = testResults.flatMap(({name, assertionResults}) =>
      assertionResults.map(storyOf(basename(name))),
    );
    const broken = testResults.filter(
      ({status, assertionResults}) => status === 'failed' && !assertionResults.length,
    );
    const isSound = code === 0 || (stories.some(({passed}) => !passed) && !broken.length);
    return {stories, fault: isSound && !/Unhandled Error/.test(log) ? '' : log};
  } catch {
    return {stories: [], fault: log};
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
}
