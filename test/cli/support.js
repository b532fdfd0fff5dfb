/** The program as somebody runs it: a process of its own, in a folder of its own. */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(root, 'dist/cli.js');

export const example = name => readFileSync(join(root, `docs/examples/${name}.json`), 'utf8');

/** Runs a program; resolves with its exit code and with what it printed. */
export function run(command, args, {cwd, input, env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: {...process.env, NO_COLOR: '', ...env}});
    let [out, log] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', text => (out += text));
    child.stderr.setEncoding('utf8').on('data', text => (log += text));
    child.on('error', reject);
    child.on('close', code => resolve({code, out, log}));
    // It may be done before it has read anything.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A folder with files, where the program is run. */
export class Folder {
  constructor(files = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'journey-map-cli-')));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name, content) {
    mkdirSync(dirname(join(this.path, name)), {recursive: true});
    writeFileSync(join(this.path, name), content);
  }

  read(name) {
    return readFileSync(join(this.path, name), 'utf8');
  }

  bytes(name) {
    return readFileSync(join(this.path, name));
  }

  /** Runs the program with arguments. */
  run(...args) {
    return this.with({}, ...args);
  }

  with(options, ...args) {
    return run(process.execPath, [program, ...args], {cwd: this.path, ...options});
  }

  remove() {
    rmSync(this.path, {recursive: true, force: true, maxRetries: 3});
  }
}

/** Calls with a folder that is removed afterwards. */
export const inFolder = (files, use) => async () => {
  const folder = new Folder(files);
  try {
    await use(folder);
  } finally {
    folder.remove();
  }
};
