/** How well what a map shows stands out, from the colours that a browser draws. */
import {PNG} from 'pngjs';

const linear = value => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The contrast of two colours by WCAG, 1…21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours in a part of a picture, with how much of it each has. */
function coloursIn({data, width, height}, [x, y, w, h]) {
  const counts = new Map();
  let all = 0;
  for (let row = Math.max(0, Math.ceil(y)); row < Math.min(height, y + h); row++) {
    for (let column = Math.max(0, Math.ceil(x)); column < Math.min(width, x + w); column++) {
      const at = 4 * (row * width + column);
      const key = data.readUIntBE(at, 3);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      all++;
    }
  }
  return [...counts].map(([key, count]) => ({
    color: [key >> 16, (key >> 8) & 255, key & 255],
    share: count / all,
  }));
}

/** Less than this is the edge of something else. */
const least = 0.12;

/** The contrast of a text with the weakest of what it stands on, be it many colours that run into each other. */
export function ofText({color, opacity, boxes}, picture) {
  const part = (color[3] / 255) * opacity;
  const weakest = box => {
    const grounds = coloursIn(picture, box)
      .map(({color: ground, share}) => ({
        share,
        ratio: contrast(
          ground.map((under, i) => color[i] * part + under * (1 - part)),
          ground,
        ),
      }))
      .sort((a, b) => a.ratio - b.ratio);
    let sum = 0;
    return grounds.find(({share}) => (sum += share) > least)?.ratio ?? Infinity;
  };
  return Math.min(...boxes.map(weakest));
}

/** A text has to stand out more than a drawing or a sign. */
const weak = found =>
  found
    .filter(({ratio, isWord}) => ratio < (isWord ? 4.5 : 3))
    .map(({name, ratio}) => `${name}: ${ratio.toFixed(2)}`);

/** Loads what measures into a page. */
export const prepare = page =>
  page.addScriptTag({path: new URL('contrast.page.js', import.meta.url).pathname});

/** Texts below 4.5 and drawings below 3, each named once with its contrast; and how many there are of both. */
export async function weakIn(page) {
  const texts = await page.evaluate(() => globalThis.contrast.texts());
  const drawings = await page.evaluate(() => globalThis.contrast.drawings());
  // Only the letters go: icons and underlines have the colour of the text, not of its filling.
  await page.evaluate(() =>
    document.body.style.setProperty('-webkit-text-fill-color', 'transparent'),
  );
  const bytes = await page.screenshot({fullPage: true, animations: 'disabled', caret: 'hide'});
  await page.evaluate(() => document.body.style.removeProperty('-webkit-text-fill-color'));
  const picture = PNG.sync.read(bytes);
  const read = texts.map(text => ({...text, ratio: ofText(text, picture)}));
  const drawn = drawings.map(one => ({...one, ratio: contrast(one.color, one.ground)}));
  return {
    weak: [...new Set([...weak(read), ...weak(drawn)])],
    texts: texts.length,
    drawings: drawings.length,
  };
}
