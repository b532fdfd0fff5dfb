/** Installs what the benchmark races against beside it, as nobody else needs it. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = path => JSON.parse(readFileSync(folder + path, 'utf8'));
const wanted = read('package.json').dependencies.mermaid;

const installed = () => {
  const path = 'node_modules/mermaid/package.json';
  return existsSync(folder + path) ? read(path).version : undefined;
};

/** The version of Mermaid, and the folder of its files. */
export function ensureMermaid() {
  if (installed() !== wanted) {
    console.error(`Installing mermaid ${wanted} in test/bench …`);
    const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('Mermaid cannot be installed');
  }
  return {version: wanted, dist: `${folder}node_modules/mermaid/dist/`};
}
