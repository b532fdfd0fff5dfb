import {withPage, type BrowserOptions} from './browser.js';
import {Trouble} from './faults.js';
import {pageWith, type PageParts} from './page.js';
import {cutRows} from './png.js';
import {say} from './terminal.js';

export interface PictureOptions extends BrowserOptions {
  /** CSS pixels; undefined is as wide as the map needs. */
  readonly width: number | undefined;
  /** Dots for each of them. */
  readonly scale: number;
}

/** The title tells the size of the page, and how much of the map scrolls out of sight to the side. */
const measure = `<script>
addEventListener('load', () => {
  const all = root => [...root.querySelectorAll('*')].flatMap(one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const hidden = all(document)
    .filter(one => /auto|scroll/.test(getComputedStyle(one).overflowX))
    .map(one => one.scrollWidth - one.clientWidth);
  const {height} = document.body.getBoundingClientRect();
  const steps = all(document)
    .filter(one => one.matches('[part~=step]'))
    .map(one => one.getBoundingClientRect());
  const used = Math.max(...steps.map(({right}) => right)) - Math.min(...steps.map(({left}) => left));
  document.title = ['size', ...[Math.max(0, ...hidden), height + 32, Math.max(0, used)].map(Math.ceil)].join(' ');
});
</script>`;

/** Least and usual width of a picture. */
const usual = 1280;

/** No map is as wide; a browser could not draw it. */
const widest = 8000;

/** More dots than that, one way, no browser draws. */
const mostDots = 16_000;

/** No sheet of a PDF is longer: 200 inches. */
const longestSheet = 19_200;

/** A title and the story have room on a sheet of that width. */
const least = 640;

/** What a page has to the left and the right of its steps. */
const beside = 48;

/** A window has a frame, also where nobody sees it; what is too much of the picture is cut off. */
const frame = 240;

const sized = (parts: PageParts, width: number): PageParts => ({
  ...parts,
  // Windows have a least width; the page in it has none.
  css: `${parts.css ?? ''}\n:root { inline-size: ${width}px; }\n`,
});

type Page = Parameters<Parameters<typeof withPage>[1]>[0];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How high a page is, and how much wider it wants to be. */
async function sizeAt(page: Page, parts: PageParts, width: number) {
  const html = pageWith({...sized(parts, width), end: measure});
  const dom = await page.run(html, `--window-size=${width},900`, '--dump-dom');
  const [, hidden, height, used] = /<title>size (\d+) (\d+) (\d+)<\/title>/.exec(dom) ?? [];
  if (!height) throw new Trouble('the browser did not show the page');
  return {hidden: Number(hidden), height: Number(height), used: Number(used)};
}

/** The size at which nothing is out of sight; if a width is given, the height for that. */
async function fitting(page: Page, parts: PageParts, given: number | undefined): Promise<Size> {
  const width = given ?? usual;
  const {hidden, height} = await sizeAt(page, parts, width);
  if (given !== undefined || !hidden) return {width, height};
  const whole = Math.min(widest, width + hidden);
  return {width: whole, height: (await sizeAt(page, parts, whole)).height};
}

/** Nobody can unfold on a picture what is folded. There are no such signs in texts: they are escaped. */
const unfolded = (parts: PageParts): PageParts => ({
  ...parts,
  markup: parts.markup.replace(/<details(?! open)(?=[ >])/g, '<details open'),
});

/** A PNG of a map in its whole height. */
export const pictureOf = (parts: PageParts, {width, scale, ...options}: PictureOptions) =>
  withPage(options, async page => {
    const shown = unfolded(parts);
    const size = await fitting(page, shown, width);
    const fit = Math.min(scale, mostDots / Math.max(size.width, size.height + frame));
    if (fit < scale) say(`journey-map: the scale is ${fit.toFixed(2)}, as the picture is so large`);
    const png = await page.result(
      '.png',
      path => [
        `--force-device-scale-factor=${fit}`,
        `--window-size=${size.width},${size.height + frame}`,
        `--screenshot=${path}`,
      ],
      pageWith(sized(shown, size.width)),
    );
    return cutRows(png, Math.round(size.height * fit));
  });

/** One sheet for the whole map. How high it is on paper, the rules for paper tell on a screen, too. */
async function wholeSheet(page: Page, parts: PageParts): Promise<string> {
  const {width} = await fitting(page, parts, undefined);
  const markup = parts.markup
    .replaceAll('@media print', '@media all')
    .replace(/@media screen(?=\s*\{)/g, '@media not all');
  const paper = {...parts, markup};
  const first = await sizeAt(page, paper, width);
  // Columns have a width of their own there, and leave some of the sheet empty.
  const less = Math.max(least, first.used + beside);
  const second = less < width ? await sizeAt(page, paper, less) : first;
  const fits = second.height < first.height * 1.2;
  const [w, h] = fits ? [Math.min(less, width), second.height] : [width, first.height];
  return `size: ${w}px ${Math.min(h, longestSheet)}px; margin: 0`;
}

/** A PDF of a map, on paper of some size, or on one sheet that it fits on. */
export const pdfOf = (parts: PageParts, paper: string | undefined, options: BrowserOptions) =>
  withPage(options, async page => {
    const sheet = paper ? `size: ${paper}; margin: 12mm` : await wholeSheet(page, parts);
    const margin = paper ? '@media print { body { margin: 0; } }\n' : '';
    return page.result(
      '.pdf',
      path => [`--print-to-pdf=${path}`, '--no-pdf-header-footer'],
      pageWith({...parts, css: `${parts.css ?? ''}\n@page { ${sheet}; }\n${margin}`}),
    );
  });
