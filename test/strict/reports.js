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

  /** What was refused to a page, in alphabetical order, once so many reports have arrived: they may overtake each other. */
  async of(url, count) {
    const signal = AbortSignal.timeout(20_000);
    for (;;) {
      const texts = this.#refused.filter(one => one.url === url).map(({text}) => text);
      if (texts.length >= count) return texts.sort();
      await once(this, 'added', {signal}).catch(() => {
        throw new Error(`Not ${count} reports from ${url}, only: ${texts.join(', ') || 'none'}`);
      });
    }
  }
}
