/** What there is to be shown of the elements in the manifest, and what of it a page shows. */
import {choicesOf} from '../../stories/config/arg-types.js';

const elementsOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

const attributeKeys = ({name, ...attribute}) => {
  const choices = choicesOf(attribute);
  return choices.length ? choices.map(text => `[${name}="${text}"]`) : [`[${name}]`];
};

const hasContent = slot => element =>
  [...element.childNodes].some(node =>
    node.nodeType === Node.ELEMENT_NODE
      ? node.slot === slot
      : !slot && node.nodeType === Node.TEXT_NODE && node.data.trim(),
  );

const draws = part => element =>
  [...(element.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])].some(
    box => box.getClientRects().length,
  );

/** Where maps are looked at, beside what their attributes say. */
const places = {
  'in the dark': element => getComputedStyle(element).colorScheme.includes('dark'),
  'from right to left': element => element.matches(':dir(rtl)'),
  'in a narrow column': element => element.clientWidth < 600,
  'with a bounded height': element =>
    getComputedStyle(element).getPropertyValue('--journey-max-block-size'),
  'in forced colours': () => matchMedia('(forced-colors: active)').matches,
  'with more contrast': () => matchMedia('(prefers-contrast: more)').matches,
  ...Object.fromEntries(
    ['plain', 'vivid', 'ink'].map(theme => [
      `in the theme ${theme}`,
      element => element.closest(`[data-journey-theme=${theme}]`),
    ]),
  ),
  'on paper': () => matchMedia('print').matches,
};

/** A name for each thing that a story has to show, and what finds out whether an element does. */
function* toShowOf({tagName, attributes, slots, events, cssStates, cssParts}) {
  yield [tagName, () => true];
  for (const key of (attributes ?? []).flatMap(attributeKeys)) {
    yield [`${tagName}${key}`, element => element.matches(key)];
  }
  for (const {name} of slots ?? []) {
    yield [`${tagName} slot ${name || 'default'}`, hasContent(name)];
  }
  for (const {name} of events ?? []) {
    yield [`${tagName} ${name}`, (_, heard) => heard.has(`${tagName} ${name}`)];
  }
  for (const {name} of cssStates ?? []) {
    yield [`${tagName}:state(${name})`, element => element.matches(`:state(${name})`)];
  }
  for (const {name} of cssParts ?? []) yield [`${tagName}::part(${name})`, draws(name)];
  if (tagName !== 'journey-map') return;
  for (const [name, isThere] of Object.entries(places)) yield [`${tagName} ${name}`, isThere];
}

/** The names of all that stories have to show. */
export const toShow = manifest =>
  elementsOf(manifest).flatMap(element => [...toShowOf(element)].map(([name]) => name));

/** The names of what the page shows, with the events that have been heard. */
export const shown = (manifest, heard) =>
  elementsOf(manifest).flatMap(element => {
    const all = [...document.querySelectorAll(element.tagName)];
    return [...toShowOf(element)]
      .filter(([, isShown]) => all.some(one => isShown(one, heard)))
      .map(([name]) => name);
  });

/** Notes the events of the library from now on; gives what ends that and tells them. */
export function hearEvents(manifest) {
  const heard = new Set();
  const hear = ({type, target}) => heard.add(`${target.localName} ${type}`);
  const types = elementsOf(manifest).flatMap(({events = []}) => events.map(({name}) => name));
  // What does not bubble is caught all the same.
  for (const type of types) document.addEventListener(type, hear, true);
  return () => {
    for (const type of types) document.removeEventListener(type, hear, true);
    return heard;
  };
}
