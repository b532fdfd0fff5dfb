/** What arrives at the `report-to` endpoint of a server. */
import {EventEmitter, once} from 'node:events';

/** In the words in which a page keeps its `securitypolicyviolation` events. */
const describe = ({effectiveDirective, blockedURL, sample}) =>
  `${effectiveDirective} ${blockedURL} ${sample}`.trim();

export class Reports extends EventEmitter {
  #refused = [];

  /** Takes the body of a request: a list of reports. */
  add(body) {
    for (const {type, url, body: violation} of JSON.parse(body)) {
      if (type === 'csp-violation') this.#refused.push({url, text: describe(violation)});
    }
    this.emit('added');
  }

  /** All that was refused to a page, in order, once the last of it has arrived. */
  async of(url, last) {
    const signal = AbortSignal.timeout(20_000);
    for (;;) {
      const texts = this.#refused.filter(one => one.url === url).map(({text}) => text);
      if (texts.includes(last)) return texts;
      await once(this, 'added', {signal}).catch(() => {
        throw new Error(`No report of “${last}” from ${url}, only: ${texts.join(', ') || 'none'}`);
      });
    }
  }
}
