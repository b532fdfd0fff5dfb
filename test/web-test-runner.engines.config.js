import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './tools/ensure-browser.js';
import {webkitLauncher} from './tools/webkit-launcher.js';
import chromium from './web-test-runner.config.js';

/** Puppeteer drives Firefox too, by WebDriver BiDi. Two files at once keep each other from being in front. */
const firefox = chromeLauncher({
  puppeteer,
  concurrency: 1,
  launchOptions: {browser: 'firefox', executablePath: ensureBrowser('firefox')},
});

/** The same tests in three engines. */
export default {
  ...chromium,
  // One after the other: three at once are slow enough for tests to run out of time.
  concurrentBrowsers: 1,
  testFramework: {config: {timeout: 30000}},
  browsers: [...chromium.browsers, firefox, webkitLauncher()],
};
