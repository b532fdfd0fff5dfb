/**
 * Makes sure that the tests have a browser: an installed one, else Debian's
 * (as root), else an error that says what to do.
 */
import {spawnSync} from 'node:child_process';
import {pathToFileURL} from 'node:url';
import {engines, findBrowser} from './find-browser.js';

function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, error} = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return !error && status === 0;
}

/** Path of a browser; throws if there is none and none can be installed. */
export function ensureBrowser(engine = 'chromium') {
  const found = findBrowser(engine);
  if (found) return found;
  const {label, packages, variable} = engines[engine];
  if (process.platform === 'linux' && process.getuid() === 0) {
    console.error(`No ${label} found; installing ${packages.join(' and ')} with apt-get …`);
    // An outdated package list may still do, so a failed update is no reason to stop.
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    const installed = findBrowser(engine);
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need ${label} and none was found.\n` +
      `Install one (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or name yours:\n` +
      `  ${variable}=/path/to/browser npm test`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowser(process.argv[2]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
