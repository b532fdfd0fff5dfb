import {readdirSync} from 'node:fs';
import {join} from 'node:path';

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

/** Browsers by their engines, as programs for `ensureProgram`. */
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

/** What every headless run here needs: containers give Chromium no sandbox of its own. */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
