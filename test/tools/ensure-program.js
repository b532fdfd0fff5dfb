/**
 * Makes sure that the tests have a program: an installed one, else Debian's
 * (as root), else an error that says what to do.
 *
 * A program has a `label`, the `variable` that names one, its `names` on the
 * path, other `places` where it may be, and Debian's `packages` with it. Where
 * one may lack what the tests need, `works` tells.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  // Files of tests run side by side, and each may be the one that installs.
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  const {status, error} = spawnSync('apt-get', ['-qq', ...patience, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return !error && status === 0;
}

/** Path of an installed program, or undefined. Its variable wins. */
export function findProgram(
  {variable, label, names, places, works = () => true},
  env = process.env,
) {
  const named = env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable}=${named} is not an executable file`);
    if (!works(named)) throw new Error(`${variable}=${named} is not ${label}`);
    return named;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(dir => !dir.includes('node_modules'));
  const onPath = names.flatMap(name => folders.map(dir => join(dir, name)));
  return [...onPath, ...(places?.() ?? [])].find(file => runs(file) && works(file));
}

/** Path of a program; throws if there is none and none can be installed. */
export function ensureProgram(program) {
  const found = findProgram(program);
  if (found) return found;
  const {label, packages, variable} = program;
  if (process.platform === 'linux' && process.getuid() === 0) {
    console.error(`No ${label} found; installing ${packages.join(' and ')} with apt-get …`);
    // An outdated package list may still do, so a failed update is no reason to stop.
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    const installed = findProgram(program);
    if (installed) return installed;
  }
  throw new Error(
    `The tests need ${label} and none was found.\n` +
      `Install one (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or name yours:\n` +
      `  ${variable}=/path/to/program npm test`,
  );
}
