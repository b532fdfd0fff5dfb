/** Pages that look the same on every machine: fonts of the tests' own, and no choice left to the system. */
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {extremes} from '../fixtures/extremes.js';
import {read} from '../life/support.js';
import {ensureBrowser} from '../tools/ensure-browser.js';
import {browserArgs} from '../tools/find-browser.js';

const root = new URL('../../', import.meta.url);

const steadyArgs = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

// Latin with its accents, Arabic, and the signs that maps draw with: stars, dots, arrows.
const fonts = [
  '@fontsource-variable/inter/wght.css',
  '@fontsource-variable/inter/wght-italic.css',
  '@fontsource-variable/noto-sans-arabic/wght.css',
  '@fontsource/noto-sans-symbols-2/400.css',
];

const arrows = '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2';

const families = "'Inter Variable', 'Noto Sans Arabic Variable', Arrows, 'Noto Sans Symbols 2'";

const skeleton = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Page</title>
  ${fonts.map(path => `<link rel="stylesheet" href="/node_modules/${path}">`).join('\n  ')}
  <style>
    /* The package's own rule is for letters alone. */
    @font-face {
      font-family: Arrows;
      src: url("/node_modules/${arrows}");
      unicode-range: U+2190-21FF, U+2900-297F;
    }
    html { font: 16px / 1.5 ${families} }
    body { margin: 0 }
    :root { color-scheme: light dark }
  </style>
  <script src="/dist/journey-map.min.js"></script>
  <body></body>
</html>`;

export const launch = () =>
  chromium.launch({executablePath: ensureBrowser(), args: [...browserArgs, ...steadyArgs]});

const origin = 'http://pictures.test';

/** Files of the project by their paths; what examples ask for lies in `docs`. */
function answer(route) {
  const {pathname} = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({contentType: 'text/html', body: skeleton});
  const folder = /^\/(node_modules|dist)\//.test(pathname) ? root : new URL('docs/', root);
  return route.fulfill({path: fileURLToPath(new URL(`.${pathname}`, folder))});
}

/** An empty page with the library and the fonts of the tests. `width` is that of the window; `library` is a script in place of the classic file. */
export async function openPage(browser, {width = 1280, library, ...options} = {}) {
  const context = await browser.newContext({
    viewport: {width, height: 900},
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.route('**/*', answer);
  if (library) {
    await page.route('**/journey-map.min.js', route =>
      route.fulfill({contentType: 'text/javascript', body: library}),
    );
  }
  await page.goto(origin);
  return page;
}

/** The journey of that name: one of the examples, or one of the extremes. */
export const journeyOf = name => extremes[name] ?? JSON.parse(read(`docs/examples/${name}.json`));

/** The markup of that example. */
export const markupOf = name => read(`docs/examples/${name}.html`);

/** Runs in the page: waits until everything is drawn, with its fonts and pictures. */
async function settle() {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  // Plain markup becomes maps first.
  await frame();
  const hosts = [...document.querySelectorAll('journey-map, journey-stage, emotion-curve')].filter(
    ({shadowRoot}) => shadowRoot,
  );
  do await frame();
  while (hosts.some(({ariaBusy}) => ariaBusy === 'true'));
  await Promise.all(hosts.map(({updateComplete}) => updateComplete));
  const pictures = hosts.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('img')]);
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map(picture => picture.decode()));
  await frame();
  await document.fonts.ready;
  await frame();
}

/** Puts markup into the page, or a map of a journey, and waits until it is drawn. */
export async function draw(page, {journey, markup, attributes = '', dir = 'ltr', width = '', act}) {
  await page.evaluate(
    ({journey, markup, attributes, dir, width}) => {
      document.documentElement.dir = dir;
      const box = document.createElement('div');
      box.id = 'box';
      if (width) box.style.inlineSize = `${width}px`;
      box.innerHTML = markup ?? `<journey-map ${attributes}></journey-map>`;
      if (journey) box.firstElementChild.data = journey;
      document.body.replaceChildren(box);
    },
    {journey, markup, attributes, dir, width},
  );
  await page.evaluate(settle);
  if (act) {
    await page.evaluate(act);
    await page.evaluate(settle);
  }
}
