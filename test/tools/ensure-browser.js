/** Makes sure that the tests have a browser. */
import {pathToFileURL} from 'node:url';
import {ensureProgram} from './ensure-program.js';
import {engines} from './find-browser.js';

/** Path of a browser; throws if there is none and none can be installed. */
export const ensureBrowser = (engine = 'chromium') => ensureProgram(engines[engine]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowser(process.argv[2]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
