/**
 * A launcher for @web/test-runner that runs tests in WebKitGTK, which has no
 * headless mode: on a screen of its own (Xvfb), driven by WebKitWebDriver.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {ensureBrowser} from './ensure-browser.js';
import {WebDriverSession} from './webdriver.js';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** What the test runner's commands ask of a Puppeteer page, as far as WebKit can do it. */
const pageOf = session => ({
  keyboard: {
    press: key => session.keys(['keyDown', key], ['keyUp', key]),
    type: text =>
      session.keys(
        ...[...text].flatMap(key => [
          ['keyDown', key],
          ['keyUp', key],
        ]),
      ),
    down: key => session.keys(['keyDown', key]),
    up: key => session.keys(['keyUp', key]),
  },
  setViewport: ({width, height}) => session.resizePage(width, height),
  emulateMediaFeatures() {
    throw new Error('WebKit cannot emulate media features');
  },
});

class WebKitLauncher {
  name = 'WebKit';
  // The runner's commands know how to talk to this type of launcher.
  type = 'puppeteer';
  // There is one window.
  concurrency = 1;
  #processes = [];
  #session;
  #active = new Map();

  async initialize() {}

  async startSession(id, url) {
    this.#session ??= this.#open();
    this.#active.set(id, url);
    await (await this.#session).goTo(url);
  }

  async stopSession(id) {
    this.#active.delete(id);
    await (await this.#session).goTo('about:blank');
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  getPage() {
    return this.#page;
  }

  async stop() {
    const session = await this.#session?.catch(() => undefined);
    await session?.close().catch(() => undefined);
    for (const child of this.#processes.reverse()) child.kill();
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debugging here');
  }

  #page;

  #start(command, args, options) {
    const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options});
    child.on('error', ({message}) => console.error(`${command}: ${message}`));
    this.#processes.push(child);
    return child;
  }

  /** Its number comes on the pipe as soon as the screen is there. */
  async #screen() {
    const server = this.#start('Xvfb', [
      ...['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    ]);
    const [number] = await Promise.race([
      once(server.stdio[3], 'data'),
      once(server, 'exit').then(([code]) => {
        throw new Error(`Xvfb ended with ${code}`);
      }),
    ]);
    return `:${String(number).trim()}`;
  }

  async #open() {
    const binary = ensureBrowser('webkit');
    const port = await freePort();
    const DISPLAY = await this.#screen();
    this.#start('WebKitWebDriver', [`--port=${port}`], {
      env: {...process.env, DISPLAY, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'},
    });
    const session = await WebDriverSession.open(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    });
    await session.resizePage(1024, 700);
    this.#page = pageOf(session);
    return session;
  }
}

export const webkitLauncher = () => new WebKitLauncher();
