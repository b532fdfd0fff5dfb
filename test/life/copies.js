/** Copies of the library as they meet on a page, and what a page does with them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(`${root}${path}`, 'utf8');

export const {version} = JSON.parse(read('package.json'));
export const tags = [
  'journey-map',
  'journey-stage',
  'journey-step',
  'journey-persona',
  'emotion-curve',
];

const classicText = read('dist/journey-map.min.js');

/** The classic file, in another version or without the registration of some tags. */
export function classic({as = version, without = []} = {}) {
  const text = without.reduce((before, tag) => {
    const after = before.replace(
      new RegExp(`[\\w$]+\\(["'\\x60]${tag}["'\\x60],\\s*[\\w$]+\\)`),
      '0',
    );
    assert.notEqual(after, before, `The registration of ${tag} is not found`);
    return after;
  }, classicText);
  return {content: text.replaceAll(version, as)};
}

/** The ES modules with all that they import, as a bundler puts them into a page. */
export async function modules() {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['dist/index.js'],
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
  });
  return {content: outputFiles[0].text, type: 'module'};
}

/** One of everything, in a section of its own. */
export const section = name => `<section id="${name}">
  <journey-map heading="Children" selectable>
    <journey-persona heading="Ann" role="Buyer" goals="Shoes; socks"></journey-persona>
    <journey-stage heading="Look">
      <journey-step heading="Ask" emotion="1" touchpoints="Shop"></journey-step>
      <journey-step heading="Wait" emotion="-2"></journey-step>
    </journey-stage>
  </journey-map>
  <journey-map heading="Inline">
    <script type="application/json">{"stages": [{"title": "Look", "steps": ["Ask", "Wait"]}]}</script>
  </journey-map>
  <journey-map heading="Data"></journey-map>
  <journey-map heading="Broken" id="${name}-broken">
    <journey-stage heading="Look" emotion="it depends"></journey-stage>
  </journey-map>
  <journey-stage heading="Alone" emotion="1">
    <journey-step heading="Ask" emotion="2"></journey-step>
  </journey-stage>
  <emotion-curve heading="Curve" values="0, 1, -1" labels="a, b, c"></emotion-curve>
</section>`;

/** Runs in the page: gives the maps their data that take it from scripts. */
export function setData() {
  for (const map of document.querySelectorAll('[heading="Data"]')) {
    map.data ??= {
      stages: [
        {title: 'Look', steps: [{title: 'Ask', emotion: 2, departments: ['Sales']}, 'Wait']},
      ],
    };
  }
}

/** Runs in the page: puts a section on it, and notes what its elements tell. */
export function add(markup) {
  document.body.insertAdjacentHTML('beforeend', markup);
  const added = document.body.lastElementChild;
  const heard = ((globalThis.heard ??= {})[added.id] = []);
  for (const element of added.querySelectorAll('*')) {
    for (const type of ['journey-error', 'journey-load', 'journey-step-select']) {
      element.addEventListener(type, () =>
        heard.push(`${type} ${element.getAttribute('heading')}`),
      );
    }
  }
}

/** Runs in the page: makes elements by script and keeps them off the page. */
export function make(name) {
  const create = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  ((globalThis.made ??= {})[name] = create('section')).append(
    create('journey-map', {heading: 'Data', data: {stages: [{title: 'Look', steps: ['Wait']}]}}),
    create(
      'journey-map',
      {heading: 'Children'},
      create('journey-persona', {heading: 'Ann', goals: ['Shoes', 'Socks']}),
      create('journey-stage', {heading: 'Look'}, create('journey-step', {heading: 'Ask'})),
    ),
    create('journey-stage', {heading: 'Alone', goal: 'Goal', emotion: 1}),
    create('emotion-curve', {heading: 'Curve', data: [1, null, -1]}),
  );
}

/** Runs in the page: puts what was made on it, and tells what is drawn of it. */
export async function attach() {
  const sections = Object.values(globalThis.made);
  document.body.append(...sections);
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  for (const {updateComplete} of document.querySelectorAll(':defined')) await updateComplete;
  return sections.map(own =>
    [...own.querySelectorAll('journey-map, section > journey-stage, emotion-curve')]
      .map(({shadowRoot}) => shadowRoot?.innerHTML.replace(/<!--.*?-->|(?<=--_)\w+/gs, ''))
      .join('\n'),
  );
}

/** Runs in the page: changes whatever of a section can be changed. */
export function change(id) {
  const own = document.getElementById(id);
  const [children, inline, data, broken] = own.querySelectorAll('journey-map');
  children.querySelector('journey-step').setAttribute('emotion', '-1');
  children.querySelector('journey-step').heading = 'Asked';
  children.querySelector('journey-persona').quote = 'At last!';
  children.insertAdjacentHTML(
    'beforeend',
    '<journey-stage heading="Pay"><journey-step heading="Queue" emotion="-1"></journey-step></journey-stage>',
  );
  inline.firstElementChild.textContent = '{"stages": [{"title": "Looked"}]}';
  data.data = {stages: [{title: 'Pay', steps: ['Queue']}]};
  broken.firstElementChild.setAttribute('emotion', '1');
  const alone = own.querySelector('section > journey-stage');
  alone.firstElementChild.remove();
  alone.insertAdjacentHTML('beforeend', '<journey-step heading="Queue"></journey-step>');
  alone.goal = 'Be seen';
  own.querySelector('emotion-curve').values = '2, 2, -2, 0';
}

/** Runs in the page: resolves when all has been drawn that there was to draw. */
export async function settle() {
  for (let i = 0; i < 2; i++) {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    for (const {updateComplete} of document.querySelectorAll(':defined')) await updateComplete;
  }
}

/** Runs in the page: what is drawn and what was told, section by section. */
export function state() {
  const drawn = own =>
    [...own.querySelectorAll('journey-map, journey-stage, emotion-curve')].map(
      ({localName, shadowRoot}) =>
        `${localName}: ${shadowRoot?.innerHTML.replace(/<!--.*?-->|(?<=--_)\w+/gs, '')}`,
    );
  const sections = [...document.querySelectorAll('body > section')];
  return {
    drawn: Object.fromEntries(sections.map(own => [own.id, drawn(own)])),
    heard: globalThis.heard,
  };
}

/** Runs in the page: begins to note every change inside the elements, and whether a node is another. */
export function watch() {
  const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const nodesIn = root => [...root.querySelectorAll('*')];
  const nodes = roots.flatMap(nodesIn);
  const observer = new MutationObserver(() => undefined);
  const everything = {subtree: true, childList: true, attributes: true, characterData: true};
  for (const root of [document.body, ...roots]) observer.observe(root, everything);
  globalThis.watched = () => {
    const now = roots.flatMap(nodesIn);
    return {
      changes: observer.takeRecords().length,
      same: now.length === nodes.length && now.every((node, i) => node === nodes[i]),
      count: nodes.length,
    };
  };
}
