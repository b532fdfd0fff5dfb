import {bareOf, mermaidOf, plainOf, stepsOf} from './journeys.js';

const main = document.querySelector('main');

function clear() {
  main.replaceChildren();
}

/** Makes sure that all that is drawn is laid out. */
export const layOut = () => main.offsetHeight;

async function drawMaps(journeys, look = '') {
  const maps = journeys.map(data => {
    const map = document.createElement('journey-map');
    map.className = look;
    // Others draw none: in random values, every second face would have a word of its own.
    map.emotionLabels = 'none';
    map.data = data;
    return map;
  });
  main.append(...maps);
  await Promise.all(maps.map(map => map.updateComplete));
}

let drawings = 0;

async function drawMermaid(texts) {
  const boxes = texts.map(() => document.createElement('div'));
  main.append(...boxes);
  for (const [i, text] of texts.entries()) {
    const {svg} = await globalThis.mermaid.render(`drawing-${drawings++}`, text);
    boxes[i].innerHTML = svg;
  }
}

/** What the map draws, as HTML with declarative shadow DOM under a tag that nobody registers; `css` is put in as a style sheet. */
async function ownHtml(journey, css = '') {
  await drawMaps([journey]);
  const {shadowRoot} = main.firstElementChild;
  const html = main
    .getHTML({shadowRoots: [shadowRoot]})
    // Lit's marks between parts are no part of what somebody would write by hand.
    .replace(/<!--.*?-->/gs, '')
    .replaceAll('journey-map', 'static-map')
    .replace(/<template shadowrootmode="open"[^>]*>/, open => open + css);
  clear();
  return html;
}

/** The map's styles as text. */
async function ownCss() {
  await drawMaps([{stages: ['S']}]);
  const css = main.firstElementChild.shadowRoot.adoptedStyleSheets
    .flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText))
    .join('\n');
  clear();
  return css;
}

async function eachOwnHtml(journeys, css) {
  const all = [];
  for (const journey of journeys) all.push(await ownHtml(journey, css));
  return all.join('');
}

async function prepareSheets(journeys) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await ownCss());
  return {html: await eachOwnHtml(journeys), sheets: [sheet]};
}

function drawSheets({html, sheets}) {
  main.setHTMLUnsafe(html);
  for (const {shadowRoot} of main.children) shadowRoot.adoptedStyleSheets = sheets;
}

/**
 * Everything that takes part, by name: `prepare` turns journeys into what it is
 * given, `draw` draws that. The journeys' texts are prepared before the clock runs.
 */
export const contenders = {
  map: {prepare: journeys => structuredClone(journeys), draw: drawMaps},
  // On a page whose own style sheet has its maps drawn when they are scrolled to.
  lazy: {prepare: journeys => structuredClone(journeys), draw: maps => drawMaps(maps, 'lazy')},
  mermaid: {prepare: journeys => journeys.map(mermaidOf), draw: drawMermaid},
  own: {
    prepare: async journeys => eachOwnHtml(journeys, `<style>${await ownCss()}</style>`),
    // `innerHTML` makes no shadow roots.
    draw: html => main.setHTMLUnsafe(html),
  },
  // The same without the time to read its style sheet, which the map has read once for all.
  sheets: {prepare: prepareSheets, draw: drawSheets},
  plain: {
    prepare: journeys => journeys.map(plainOf).join(''),
    draw: html => void (main.innerHTML = html),
  },
  bare: {
    prepare: journeys => journeys.map(bareOf).join(''),
    draw: html => void (main.innerHTML = html),
  },
};

/** Nothing drawn, garbage collected, a frame gone by. */
export async function rest() {
  clear();
  globalThis.gc?.();
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}

const everything = root =>
  [...root.querySelectorAll('*')].flatMap(one => [
    one,
    ...(one.shadowRoot ? everything(one.shadowRoot) : []),
  ]);

/** How many elements are drawn. What comes of a style sheet is not seen. */
export const countElements = () =>
  everything(main).filter(({localName}) => localName !== 'style').length;

/** Text of the drawing as a user could read it: with shadow roots, without style sheets. */
const textOf = () =>
  [main, ...everything(main)]
    .map(one => one.shadowRoot ?? one)
    .filter(root => root === main || root instanceof ShadowRoot)
    .map(root => {
      const copy = document.createElement('div');
      copy.append(...[...root.childNodes].map(node => node.cloneNode(true)));
      copy.querySelectorAll('style').forEach(style => style.remove());
      return copy.textContent;
    })
    .join(' ');

/** Throws unless titles, stages, steps and actors are all drawn: only the same work is compared. */
export function mustShow(journeys, name) {
  const text = textOf();
  const seen = pattern => new Set(text.match(pattern)).size;
  const steps = Math.max(...journeys.map(journey => stepsOf(journey).length));
  const stages = Math.max(...journeys.map(({stages}) => stages.length));
  const found = {
    titles: seen(/A (long|short) journey/g),
    steps: seen(/Step \d+/g),
    stages: seen(/Stage \d+/g),
    actors: seen(/Customer(?! journey)|Shop|Courier|Hotline|Returns/g),
  };
  const wanted = {titles: 1, steps, stages, actors: 5};
  for (const key in wanted) {
    if (found[key] < wanted[key]) {
      throw new Error(`${name} shows ${found[key]} ${key} of ${wanted[key]}`);
    }
  }
}
