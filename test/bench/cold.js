/** What a visitor waits for at the first visit: from the first request of a script until the drawing is on the screen. */
import {readFileSync} from 'node:fs';
import {journeyOf, mermaidOf} from './page/journeys.js';
import {quantile} from './page/quantile.js';

/** 9 Mbit/s, and 60 ms to each answer: a good mobile connection, without its set-up, before a processor as fast as this one. */
const network = {
  offline: false,
  latency: 60,
  downloadThroughput: 9e6 / 8,
  uploadThroughput: 9e6 / 8,
};

/** Looks frame by frame whether the drawing is there, and notes when its frame has been painted. */
const watch = drawn => `<script>
  const isDrawn = () => ${drawn};
  const look = () => requestAnimationFrame(() => {
    if (!isDrawn()) return look();
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (globalThis.visible = performance.now());
    port2.postMessage(null);
  });
  look();
</script>`;

const page = (drawn, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Cold</title>
  <link rel="icon" href="data:,">
  <style>${readFileSync(new URL('page/plain.css', import.meta.url), 'utf8')}</style>
  ${watch(drawn)}
  <body>${body}</body>
</html>`;

const floor = name =>
  page(
    `(document.querySelector('main')?.firstElementChild?.shadowRoot ?? document).querySelectorAll('.step').length >= 16`,
    `<main></main><script src="/cold/${name}-html.js"></script>`,
  );

const writer = html =>
  `document.querySelector('main').setHTMLUnsafe(${JSON.stringify(html).replaceAll('</', '<\\/')});`;

/** The pages by path; `html` has the floors' markup. */
export function coldPages(html, steps) {
  const journey = journeyOf(steps);
  return {
    '/cold/map': page(
      `document.querySelector('journey-map')?.shadowRoot?.querySelectorAll('.step').length >= ${steps}`,
      `<journey-map><script type="application/json">${JSON.stringify(journey)}</script></journey-map>
       <script src="/journey-map.min.js"></script>`,
    ),
    '/cold/mermaid': page(
      `document.querySelector('.mermaid svg')?.textContent.includes('Step ${steps}')`,
      `<pre class="mermaid">${mermaidOf(journey)}</pre>
       <script type="module">
         import mermaid from '/mermaid/mermaid.esm.min.mjs';
         mermaid.initialize({startOnLoad: true});
       </script>`,
    ),
    '/cold/own': floor('own'),
    '/cold/plain': floor('plain'),
    '/cold/own-html.js': writer(html.own),
    '/cold/plain-html.js': writer(html.plain),
  };
}

async function visit(browser, url) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.visible !== undefined);
    return await page.evaluate(() => {
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({name}) => /\.m?js$/.test(name));
      return {
        wait: globalThis.visible - Math.min(...scripts.map(({startTime}) => startTime)),
        bytes: scripts.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
        files: scripts.length,
      };
    });
  } finally {
    await context.close();
  }
}

const waits = values => ({
  wait: quantile(values),
  quarter: quantile(values, 0.25),
  threeQuarters: quantile(values, 0.75),
});

/** Medians and quartiles by contender, in turn. */
export async function measureCold(browser, base, {runs, warmUps}) {
  const names = ['map', 'mermaid', 'own', 'plain'];
  const taken = Object.fromEntries(names.map(name => [name, []]));
  for (let run = -warmUps; run < runs; run++) {
    for (const name of names) {
      const figures = await visit(browser, `${base}/cold/${name}`);
      if (run >= 0) taken[name].push(figures);
    }
  }
  return Object.fromEntries(
    names.map(name => [
      name,
      {
        ...waits(taken[name].map(({wait}) => wait)),
        bytes: taken[name][0].bytes,
        files: taken[name][0].files,
      },
    ]),
  );
}
