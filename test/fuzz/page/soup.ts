/** Markup and trees that no author would write. */
import fc from 'fast-check';
import {longTexts, odd} from '../arbitraries.js';

const parts = ['journey-map', 'journey-stage', 'journey-step', 'journey-persona', 'emotion-curve'];
const others = [
  ...['div', 'p', 'span', 'h2', 'h3', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'br', 'b', 'a', 'img'],
  ...['table', 'tr', 'td', 'form', 'input', 'select', 'option', 'button', 'template', 'slot'],
  ...['script', 'style', 'svg', 'math', 'title', 'foreignObject', 'textarea', 'iframe', 'x-y'],
];

/** Fields of a form hide what a form has under their names. */
const hiding = [
  ...['parentElement', 'parentNode', 'localName', 'constructor', 'lang', 'host', 'children'],
  ...['childNodes', 'attributes', 'getAttribute', 'nextSibling', 'textContent', 'matches'],
  ...['previousSibling', 'role', 'ariaLevel', 'getRootNode'],
];

const json = 'application/json';

const lanes = ['emotion', 'touchpoints', 'notes', 'pain-points', 'metrics', 'quotes', 'unheard-of'];

const attributes = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom('heading', 'name', 'title', 'label', 'emotion', 'id')},
  {
    weight: 3,
    arbitrary: fc.constantFrom('data-lane', 'emotion-label', 'image', 'image-alt', 'href'),
  },
  {weight: 3, arbitrary: fc.constantFrom('next', 'loop-to', 'branch-to', 'link-label', 'lanes')},
  {weight: 2, arbitrary: fc.constantFrom('emotion-min', 'emotion-max', 'emotion-a', 'emotion-')},
  {weight: 2, arbitrary: fc.constantFrom('lang', 'dir', 'hidden', 'slot', 'class', 'type')},
  {weight: 2, arbitrary: fc.constantFrom('values', 'labels', 'min', 'max', 'selectable')},
  {weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'data-__proto__', 'stages')},
  {weight: 2, arbitrary: fc.constantFrom(...lanes)},
  {weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z0-9:_.-]{0,9}$/)},
);

const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('A', 'B', '1', '-2', '0,5', '++', 'happy', '3 / 5', '', ' '),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a, b; c | d', 'Queue [high]', 'Post @ Home', 'Wait: 2 min'),
  },
  {weight: 2, arbitrary: fc.constantFrom(...hiding, ...lanes, json, '{"stages": []}')},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
);

/** One element or text, with what is in it. */
export interface Node {
  readonly tag?: string;
  readonly text?: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Node[];
}

const tags = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...parts)},
  {weight: 2, arbitrary: fc.constantFrom(...others)},
);

export const {tree} = fc.letrec<{tree: Node}>(tie => ({
  tree: fc.oneof(
    {depthSize: 'medium', withCrossShrink: true},
    texts.map(text => ({text, attributes: [], children: []})),
    fc.record({
      tag: tags,
      attributes: fc.array(fc.tuple(attributes, texts), {maxLength: 4}),
      children: fc.array(tie('tree'), {maxLength: 5}),
    }),
    // The name of a field stands for what its form has under that name.
    fc
      .tuple(fc.constantFrom(...hiding), fc.array(tie('tree'), {maxLength: 3}))
      .map(([name, inner]) => ({
        tag: 'form',
        attributes: [],
        children: [{tag: 'input', attributes: [['name', name]] as const, children: []}, ...inner],
      })),
  ),
}));

export const forests = fc.array(tree, {maxLength: 6});

/** Builds a tree by calls, as no parser would nest it. */
export function build({tag, text, attributes, children}: Node): globalThis.Node {
  if (tag === undefined) return document.createTextNode(text ?? '');
  const element = document.createElement(tag);
  for (const [name, value] of attributes) {
    // What is no name is refused, whoever asks.
    if (/^[a-z]/.test(name)) element.setAttribute(name, value);
  }
  // What the page would run is the page's own fault.
  if (element.localName === 'script') element.setAttribute('type', json);
  element.append(...children.map(build));
  return element;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const open = fc
  .tuple(
    tags,
    fc.array(fc.tuple(attributes, texts), {maxLength: 4}),
    fc.constantFrom('>', '/>', ''),
  )
  .map(
    ([tag, list, end]) =>
      [
        `<${tag}`,
        ...(tag === 'script' ? [`type="${json}"`] : []),
        ...list.map(([name, value]) => `${name}="${escape(value)}"`),
      ].join(' ') + end,
  );

/** Tags that open and close as they like. */
export const soups = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: open},
      {weight: 3, arbitrary: tags.map(tag => `</${tag}>`)},
      {weight: 2, arbitrary: texts},
      {weight: 1, arbitrary: fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<', '"', '</')},
    ),
    {maxLength: 30},
  )
  .map(pieces => pieces.join(''));

/** Whether a value can be written: the name of an element, an attribute or an address is asked for nothing else. */
export function hasText(value: unknown): boolean {
  try {
    return typeof `${value as string}` === 'string';
  } catch {
    return false;
  }
}

/** What an attribute may say, and what a script may set its property to. */
export const attributeTexts = fc.oneof({weight: 6, arbitrary: texts}, longTexts);
const oddTexts = fc.oneof(texts, odd.filter(hasText));
export const propertyValues = fc.oneof(
  oddTexts,
  fc.array(oddTexts, {maxLength: 4}).filter(hasText),
);
