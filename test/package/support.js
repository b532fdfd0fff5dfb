/** A folder like that of somebody who installed the package. */
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const tags = [
  'journey-map',
  'journey-stage',
  'journey-step',
  'journey-persona',
  'emotion-curve',
];

export const readJSON = path => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Names of the files that `npm pack` would publish. */
export function packedFiles() {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return JSON.parse(output)[0].files.map(({path}) => path);
}

/** Installs what `npm pack` would publish into a new temporary folder. */
export class Consumer {
  constructor() {
    this.dir = realpathSync(mkdtempSync(join(tmpdir(), 'journey-map-consumer-')));
    writeFileSync(join(this.dir, 'package.json'), '{"type": "module", "private": true}');
    this.modules = join(this.dir, 'node_modules');
    for (const name of Object.keys(manifest.dependencies)) this.link(name);
    this.install('journey-map');
  }

  /** Installs a package that this one is developed with. */
  link(name) {
    mkdirSync(dirname(join(this.modules, name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(this.modules, name), 'junction');
  }

  /** Copies the published files into `node_modules` under a name. */
  install(name) {
    this.files ??= packedFiles();
    for (const file of this.files) {
      const target = join(this.modules, name, file);
      mkdirSync(dirname(target), {recursive: true});
      cpSync(join(root, file), target);
    }
    return join(this.modules, name);
  }

  write(name, text) {
    writeFileSync(join(this.dir, name), text);
  }

  /** Runs a module of the consumer in a Node of its own. */
  run(code, ...flags) {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [...flags, '--input-type=module', '-e', code],
      {cwd: this.dir, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
    );
    return {status, stdout: stdout.trim(), stderr: stderr.trim()};
  }

  remove() {
    rmSync(this.dir, {recursive: true, force: true});
  }
}
