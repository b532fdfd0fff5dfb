import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserArgs} from './tools/find-browser.js';
import {ensureBrowser} from './tools/ensure-browser.js';
import {pathModule} from './tools/icon-paths.js';
import {countReporter} from './tools/count-reporter.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts the console watch into every test file, before its other imports, so
 * that no file can forget it and output of modules while they load counts too.
 */
const watchConsole = {
  name: 'watch-console',
  transform(context) {
    if (!/^\/test\/browser\/.*\.test\.ts$/.test(context.path)) return undefined;
    return {body: `import '/test/browser/support/console.ts';${context.body}`};
  },
};

/** As the build does it. */
const drawIcons = {
  name: 'draw-icons',
  transform: ({path, body}) => pathModule(path, String(body)),
};

export default {
  rootDir: root,
  files: [`${root}test/browser/**/*.test.ts`],
  nodeResolve: {exportConditions: ['development']},
  concurrency: 2,
  testFramework: {config: {timeout: 20000}},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`}),
    drawIcons,
    watchConsole,
  ],
  browserLogs: true,
  // The console watch reports them as failures of the test that caused them.
  filterBrowserLogs: ({type}) => !['info', 'warn', 'error'].includes(type),
  reporters: [
    defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}),
    ...(process.env.COUNT_FILE ? [countReporter(process.env.COUNT_FILE)] : []),
  ],
  browsers: [
    chromeLauncher({
      // In a tab behind another one there are neither frames nor ResizeObserver calls.
      createPage: ({context}) => context.newPage({type: 'window'}),
      launchOptions: {executablePath: ensureBrowser(), args: browserArgs},
    }),
  ],
  testRunnerHtml: framework => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      // Lit says on every page that it is a development build; that is wanted here.
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
