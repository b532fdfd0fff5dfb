import {accessSync, constants, readdirSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Debian keeps WebKitGTK's test browser among its libraries, by the version of its interface. */
function miniBrowsers(libraries = '/usr/lib') {
  try {
    return readdirSync(libraries).flatMap(folder =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(version =>
        join(libraries, folder, version, 'MiniBrowser'),
      ),
    );
  } catch {
    return [];
  }
}

/** By engine: the variable that names one, its names on the path, and where else it may be. */
export const engines = {
  chromium: {
    variable: 'CHROME_PATH',
    label: 'Chromium or Chrome',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
    ],
    places: () => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    label: 'Firefox',
    names: ['firefox', 'firefox-esr'],
    places: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_PATH',
    label: "WebKitGTK's MiniBrowser",
    names: [],
    places: () => miniBrowsers(),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Path of an installed browser of an engine, or undefined. The engine's variable wins. */
export function findBrowser(engine = 'chromium', env = process.env) {
  const {variable, names, places} = engines[engine];
  const named = env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable}=${named} is not an executable file`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(dir => !dir.includes('node_modules'));
  return [...names.flatMap(name => folders.map(dir => join(dir, name))), ...places()].find(runs);
}

/** What every headless run here needs: containers give Chromium no sandbox of its own. */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
