/**
 * Where axe cannot tell whether a text can be read, as something lies over or
 * under it, the colours decide that the browser draws.
 */
import '../visual/contrast.page.js';
import {commands} from 'vitest/browser';

/** The element that axe names: a selector for each root on the way to it. */
const elementAt = target =>
  target
    .flat()
    .reduce((found, selector) => (found?.shadowRoot ?? document).querySelector(selector), null);

/** The elements whose contrast axe does not know, by what it says of them. */
function undecided(reports) {
  // Forced colours are the reader's own, and axe takes the page's for them.
  if (matchMedia('(forced-colors: active)').matches) return new Map();
  return new Map(
    reports
      .flatMap(({result}) => result?.incomplete ?? [])
      .filter(({id}) => id.startsWith('color-contrast'))
      .flatMap(({nodes}) => nodes)
      .map(({target, any}) => [
        elementAt(target),
        `${target.flat().join(' ')}: ${any[0]?.message}`,
      ]),
  );
}

/** The innermost element at a place, whatever roots are around it. */
function hitAt(x, y, root = document) {
  const hit = root.elementFromPoint(x, y);
  return hit?.shadowRoot && hit.shadowRoot !== root ? (hitAt(x, y, hit.shadowRoot) ?? hit) : hit;
}

/** Whether nothing lies over the ends of a text. */
const isOpen = (element, {boxes}) =>
  boxes.every(([x, y, w, h]) =>
    [x + 1, x + w - 1].every(at => {
      const hit = hitAt(at, y + h / 2);
      return hit && (hit === element || element.contains(hit) || hit.contains(element));
    }),
  );

const boxesOf = element => globalThis.contrast.textsOf(element);

/** Of what stands in sight, its contrast: whether it is as it has to be, by element; the first counts even if it is covered. */
async function read([first, ...others]) {
  const chosen = [first, ...others.filter(one => boxesOf(one).every(text => isOpen(one, text)))];
  const texts = chosen.flatMap(element => boxesOf(element).map(text => ({element, ...text})));
  const ratios = await commands.readContrasts(
    texts.map(({color, opacity, boxes}) => ({color, opacity, boxes})),
  );
  return new Map(
    chosen.map(element => [
      element,
      texts.flatMap((text, i) => (text.element === element ? [ratios[i]] : [])),
    ]),
  );
}

/** What axe takes for no text has to stand out as signs do. */
const leastOf = element => (/[\p{L}\p{N}]/u.test(element.textContent) ? 4.5 : 3);

const isForTheEar = element => boxesOf(element).length === 0;

const openMenus = () =>
  [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => [
    ...(shadowRoot?.querySelectorAll(':popover-open') ?? []),
  ]);

/** The texts of which neither axe nor the picture tells that they can be read, in words. */
export async function unclearContrasts(reports) {
  const said = undecided(reports);
  const faults = [];
  const left = new Set(said.keys());
  const isInMenu = element => element?.closest(':popover-open');
  while (left.size) {
    const next = [...left].find(isInMenu) ?? [...left][0];
    if (!isInMenu(next)) for (const menu of openMenus()) menu.hidePopover();
    left.delete(next);
    if (!next) faults.push(said.get(next));
    if (!next || isForTheEar(next)) continue;
    next.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    for (const [element, ratios] of await read([next, ...left])) {
      const isSeen = ratios.every(ratio => ratio !== null);
      if (!isSeen && element !== next) continue;
      left.delete(element);
      const ratio = Math.min(...ratios);
      if (!isSeen || !(ratio >= leastOf(element)))
        faults.push(`${said.get(element)}; drawn: ${isSeen ? ratio.toFixed(2) : 'nothing'}`);
    }
  }
  return faults;
}
