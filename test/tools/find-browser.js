import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Path of an installed Chromium, or undefined. `CHROME_PATH` wins. */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (runs(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH=${env.CHROME_PATH} is not an executable file`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(dir => !dir.includes('node_modules'));
  return [...names.flatMap(name => folders.map(dir => join(dir, name))), ...places].find(runs);
}

/** What every headless run here needs: containers give Chromium no sandbox of its own. */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
