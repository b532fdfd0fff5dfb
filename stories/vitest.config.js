/**
 * Opens every story in Chromium: those of the Storybook in the folder that
 * STORIES names. Storybook looks for this file here, for its own button.
 */
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {ensureBrowser} from '../test/tools/ensure-browser.js';
import {browserArgs} from '../test/tools/find-browser.js';
import {readContrasts} from '../test/stories/contrast-command.js';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const configDir = here(`../${process.env.STORIES ?? 'stories/config'}`);

export default defineConfig({
  root: here('..'),
  // Two runs at a time do not share what is bundled beforehand.
  cacheDir: here(`../node_modules/.vite/stories-${basename(configDir)}`),
  plugins: [storybookTest({configDir})],
  test: {
    // One page for all files: each story cleans up before the next one.
    isolate: false,
    setupFiles: [here('../test/stories/setup.js')],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      // What is bundled beforehand comes first, and a busy machine takes its time.
      connectTimeout: 300_000,
      provider: playwright({
        launchOptions: {executablePath: ensureBrowser(), args: browserArgs},
        // Larger than any story, which is drawn smaller where it does not fit.
        contextOptions: {viewport: {width: 1600, height: 1200}},
      }),
      // What a page may ask of its browser.
      commands: {emulateMedia: ({page}, media) => page.emulateMedia(media), readContrasts},
      instances: [{browser: 'chromium'}],
    },
  },
});
