import {accessSync, constants, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {Trouble} from './faults.js';

/** Variables by which people name their Chromium, also to other tools. */
const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Where installers put it. */
function places(): string[] {
  const {env, platform} = process;
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      onMac.map(name => join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => {
      const folder = env[name];
      return folder ? onWindows.map(path => join(folder, path)) : [];
    });
  return [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
    '/var/lib/flatpak/exports/bin/com.google.Chrome',
  ];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Programs of these names, wherever the system looks for programs. */
function onPath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => names.map(name => join(folder, name + suffix)));
}

/** The path of a Chromium, Chrome or Edge. Throws a `Trouble` that says how to come by one. */
export function findBrowser(): string {
  for (const name of variables) {
    const path = process.env[name];
    if (!path) continue;
    if (canRun(path)) return path;
    throw new Trouble(`${name} is ${path}, and there is no program there`);
  }
  const found = [...onPath(), ...places()].find(canRun);
  if (found) return found;
  throw new Trouble(
    'PNG and PDF need Chromium, Chrome or Edge, and none was found. Install one (Debian and Ubuntu: apt install chromium; macOS: brew install --cask chromium; Windows has Edge), or name it by CHROME_PATH. HTML needs none: --to html',
  );
}
