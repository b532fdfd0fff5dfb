/** As much of the W3C WebDriver protocol as the tests need. */
import {setTimeout as sleep} from 'node:timers/promises';

/** The protocol's code for keys that are no characters, by their names in `KeyboardEvent.key`. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

async function call(method, url, body) {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: {'content-type': 'application/json'},
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}

/** Resolves when a driver that has just been started answers. */
async function answering(base) {
  for (let tries = 0; ; tries++) {
    try {
      return await call('GET', `${base}/status`);
    } catch (error) {
      if (tries === 200) throw error;
      await sleep(50);
    }
  }
}

/** One browser window under the control of a driver. */
export class WebDriverSession {
  #url;

  static async open(base, capabilities) {
    await answering(base);
    const {sessionId} = await call('POST', `${base}/session`, {
      capabilities: {alwaysMatch: capabilities},
    });
    return new WebDriverSession(`${base}/session/${sessionId}`);
  }

  constructor(url) {
    this.#url = url;
  }

  goTo(url) {
    return call('POST', `${this.#url}/url`, {url});
  }

  run(script, ...args) {
    return call('POST', `${this.#url}/execute/sync`, {script, args});
  }

  keys(...strokes) {
    const actions = strokes.map(([type, key]) => ({type, value: keyCodes[key] ?? key}));
    return call('POST', `${this.#url}/actions`, {
      actions: [{type: 'key', id: 'keyboard', actions}],
    });
  }

  /** Makes the window so big that the page in it has a size. */
  async resizePage(width, height) {
    for (let tries = 0; tries < 10; tries++) {
      const [w, h] = await this.run('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      const window = await call('GET', `${this.#url}/window/rect`);
      await call('POST', `${this.#url}/window/rect`, {
        width: window.width + width - w,
        height: window.height + height - h,
      });
      await sleep(100);
    }
    throw new Error(`The page cannot be made ${width} × ${height}`);
  }

  close() {
    return call('DELETE', this.#url);
  }
}
