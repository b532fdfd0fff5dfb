/**
 * What is wrong with the texts of a map, by what is drawn. These run in the
 * page, `faultsOf` with all others in its scope.
 */

/** Lines of a text that are drawn, as boxes; a letter hardly ever fills its line's height. */
function linesOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()]
    .filter(({width, height}) => width > 0 && height > 0)
    .map(({left, right, top, bottom, height}) => ({
      left: left + 1,
      right: right - 1,
      top: top + height * 0.18,
      bottom: bottom - height * 0.18,
    }));
}

/** « li.stage > div.group > div.group-label »: without what only places a thing. */
function selectorOf(element) {
  const names = [];
  for (let one = element; one && names.length < 3; one = one.parentElement) {
    const classes = [...one.classList].filter(name => !/^(r|t|l|d|span)\d+$/.test(name));
    names.unshift([one.localName, ...classes].join('.'));
  }
  return names.join(' > ');
}

const excerpt = text => text.replace(/\s+/g, ' ').trim().slice(0, 24);

/** Whether a text is for the ear: it stands in what has no height and shows nothing beyond. */
function isForEar(element) {
  for (let one = element; one; one = one.parentElement) {
    if (!one.offsetHeight && cuts(getComputedStyle(one).overflowY)) return true;
  }
  return false;
}

/** Every text that is for the eye, with its element and its lines. */
function textsOf(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node; (node = walker.nextNode());) {
    const {parentElement: element, data} = node;
    if (!data.trim() || !element || element.closest('style') || isForEar(element)) continue;
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    const lines = linesOf(node);
    if (lines.length) texts.push({element, data, lines});
  }
  return texts;
}

const scrolls = value => value === 'auto' || value === 'scroll';
const cuts = value => value === 'hidden' || value === 'clip';

/** The boxes around a text that cut what does not fit, up to the one that scrolls. */
function frames(element) {
  const found = [];
  for (let one = element; one; one = one.parentElement) {
    const {overflowX, overflowY} = getComputedStyle(one);
    if (cuts(overflowX) || cuts(overflowY)) found.push(one);
    if (scrolls(overflowX)) break;
  }
  return found;
}

/** Texts that have more to say than is seen. */
function cutTexts({element, data, lines}) {
  // What stands over a curve or a band has two lines or one, and tells the rest to whoever points at it.
  const told = element.closest('[title]');
  if (told?.title && told.textContent.includes(told.title)) return [];
  const faults = frames(element).flatMap(frame => {
    const {left, right, top, bottom} = frame.getBoundingClientRect();
    const isIn = line =>
      line.left > left - 1 &&
      line.right < right + 1 &&
      line.top > top - 1 &&
      line.bottom < bottom + 1;
    return lines.every(isIn) ? [] : [`${selectorOf(frame)} cuts “${excerpt(data)}”`];
  });
  const {scrollWidth, clientWidth} = element;
  const {display, overflowX} = getComputedStyle(element);
  const isTooWide = display !== 'inline' && !scrolls(overflowX) && scrollWidth > clientWidth + 1;
  if (isTooWide && !faults.length) {
    faults.push(`${selectorOf(element)} is too narrow for “${excerpt(data)}”`);
  }
  return faults;
}

/** A text without what is cut off it. */
function seen({element, lines, ...text}) {
  const edges = frames(element).map(frame => frame.getBoundingClientRect());
  const within = line =>
    edges.reduce(
      ({left, right, top, bottom}, edge) => ({
        left: Math.max(left, edge.left),
        right: Math.min(right, edge.right),
        top: Math.max(top, edge.top),
        bottom: Math.min(bottom, edge.bottom),
      }),
      line,
    );
  const isSeen = ({left, right, top, bottom}) => left < right && top < bottom;
  return {...text, element, lines: lines.map(within).filter(isSeen)};
}

/** Texts that stand on each other, found by sweeping from top to bottom. */
function overlaps(texts) {
  const boxes = texts
    .flatMap(({lines, ...text}) => lines.map(line => ({...line, text})))
    .sort((a, b) => a.top - b.top);
  const found = [];
  let open = [];
  const told = new Map();
  for (const box of boxes) {
    open = open.filter(({bottom}) => bottom > box.top + 1);
    for (const other of open) {
      if (other.text === box.text) continue;
      if (Math.min(box.right, other.right) - Math.max(box.left, other.left) <= 1) continue;
      const [a, b] = [other, box].map(
        ({text}) => `${selectorOf(text.element)} “${excerpt(text.data)}”`,
      );
      if (told.get(other.text)?.has(box.text)) continue;
      told.set(other.text, (told.get(other.text) ?? new Set()).add(box.text));
      found.push(`${a} lies on ${b}`);
    }
    open.push(box);
  }
  return found;
}

/** Narrower ones are read on phones, where nothing scrolls sideways and no text is tiny. */
const narrow = 600;
const smallest = 12;

/** What only a narrow map must not do. */
function narrowFaults(map, texts) {
  const edge = map.getBoundingClientRect();
  const regions = [...map.shadowRoot.querySelectorAll('*')].filter(
    one => scrolls(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1,
  );
  const outside = ({lines}) =>
    lines.some(({left, right}) => left < edge.left || right > edge.right);
  const isTiny = ({element, data}) =>
    /[\p{L}\p{N}]/u.test(data) && parseFloat(getComputedStyle(element).fontSize) < smallest;
  return [
    ...regions.map(
      one => `${selectorOf(one)} scrolls sideways: ${one.scrollWidth} in ${one.clientWidth} px`,
    ),
    ...(regions.length ? [] : texts.filter(outside)).map(
      ({element, data}) => `${selectorOf(element)} “${excerpt(data)}” is outside of the map`,
    ),
    ...texts
      .filter(isTiny)
      .map(
        ({element}) => `${selectorOf(element)} has ${getComputedStyle(element).fontSize} letters`,
      ),
  ];
}

/** All that is wrong; the same fault of the same parts once, with how often. */
function faultsOf(map) {
  const texts = textsOf(map.shadowRoot);
  const faults = [
    ...texts.flatMap(cutTexts),
    ...overlaps(texts.map(seen)),
    ...(map.clientWidth < narrow ? narrowFaults(map, texts) : []),
  ];
  const groups = Map.groupBy(faults, fault => fault.replace(/“.*?”/gu, ''));
  return {
    texts: texts.length,
    faults: [...groups.values()].map(([first, ...more]) =>
      more.length ? `${first} (× ${more.length + 1})` : first,
    ),
  };
}

/** As text, to be run in a page with the map's selector: `${faultFinder}('journey-map')`. */
export const faultFinder = `(() => {
  const [narrow, smallest] = [${narrow}, ${smallest}];
  const [scrolls, cuts, excerpt] = [${scrolls}, ${cuts}, ${excerpt}];
  ${[linesOf, selectorOf, isForEar, textsOf, frames, cutTexts, seen, overlaps, narrowFaults, faultsOf].join('\n')}
  return selector => faultsOf(document.querySelector(selector));
})()`;
