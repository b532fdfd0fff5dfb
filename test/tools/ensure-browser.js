/**
 * Makes sure that the tests have a Chromium: an installed one, else
 * Debian's (as root), else an error that says what to do.
 */
import {spawnSync} from 'node:child_process';
import {pathToFileURL} from 'node:url';
import {findBrowser} from './find-browser.js';

function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, error} = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return !error && status === 0;
}

/** Path of a Chromium; throws if there is none and none can be installed. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid() === 0) {
    console.error('No Chromium found; installing it with apt-get …');
    // An outdated package list may still do, so a failed update is no reason to stop.
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome and none was found.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium), or name yours:\n' +
      '  CHROME_PATH=/path/to/chrome npm test',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
