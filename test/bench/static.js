/**
 * What it takes to have a map as text, as a server or a site's build needs
 * it: `renderToHTML`, against a browser that is open already and renders
 * Mermaid's SVG of the same content.
 */
import {readFileSync} from 'node:fs';
import {renderToHTML} from '../../dist/static.js';
import {mermaidOf} from './page/journeys.js';
import {quantile} from './page/quantile.js';

const forms = ['shadow', 'elements', 'lists', 'table'];

const shoes = JSON.parse(
  readFileSync(new URL('../../docs/examples/shoes.json', import.meta.url), 'utf8'),
);

/** Of the shoes, what Mermaid draws too. */
const bare = {
  title: shoes.title,
  stages: shoes.stages.map(({title, steps}) => ({
    title,
    steps: steps.map(step => ({
      // Signs that mean something to Mermaid.
      title: step.title.replace(/[:;#]/g, ','),
      emotion: step.emotion?.value ?? step.emotion ?? 0,
      actors: (step.actors ?? ['Léa']).map(one => one.name ?? one),
    })),
  })),
};

export const staticPages = {
  '/static/mermaid': `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Mermaid</title>
  <link rel="icon" href="data:,">
  <script src="/mermaid/mermaid.min.js"></script>
  <script>globalThis.mermaid.initialize({startOnLoad: false})</script>
</html>`,
};

let drawings = 0;
/** Lets a page render; what it gives is a text, as the others give. */
async function renderIn(page, text) {
  const svg = await page.evaluate(
    async ([id, text]) => (await globalThis.mermaid.render(id, text)).svg,
    [`drawing-${drawings++}`, text],
  );
  if (!svg.includes('</svg>')) throw new Error('Mermaid has rendered nothing');
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Medians in milliseconds by contender, in turn. */
export async function measureStatic(browser, base, {runs, warmUps}) {
  const url = `${base}/static/mermaid`;
  const text = mermaidOf(bare);
  const page = await browser.newPage();
  await page.goto(url);
  const contenders = {
    'Mermaid, in a page that is open': () => renderIn(page, text),
    'Mermaid, in a new page': async () => {
      const fresh = await browser.newPage();
      await fresh.goto(url);
      await renderIn(fresh, text);
      await fresh.close();
    },
    ...Object.fromEntries(forms.map(form => [form, () => renderToHTML(shoes, {form})])),
    ...Object.fromEntries(
      forms.map(form => [`${form}, of what Mermaid draws`, () => renderToHTML(bare, {form})]),
    ),
  };
  // A server is warm, too.
  for (const form of forms) {
    for (let i = 0; i < 100; i++) [shoes, bare].forEach(journey => renderToHTML(journey, {form}));
  }
  const taken = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
  for (let run = -warmUps; run < runs; run++) {
    for (const [name, render] of Object.entries(contenders)) {
      const wait = await time(render);
      if (run >= 0) taken[name].push(wait);
    }
  }
  await page.close();
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, quantile(all)]));
}
