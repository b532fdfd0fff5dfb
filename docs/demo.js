/**
 * What the pages of the demo have in common: the buttons for theme and width,
 * and under each example its source, its data to edit and its events. A page
 * only says where an example stands:
 *
 *     <div class="frame" data-example="examples/shoes.html"></div>
 */

/** An element with properties, attributes (if they are no properties) and children. */
function make(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

async function readText(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP status ${response.status}`);
  return response.text();
}

/**
 * The elements of an HTML fragment. A request that answers with a document
 * parses without `innerHTML`, which a page with Trusted Types would refuse.
 */
function readFragment(path) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.response
        ? resolve([...request.response.body.children])
        : reject(new Error(`${path}: HTTP status ${request.status}`));
    request.onerror = () => reject(new Error(`${path}: not reached`));
    request.send();
  });
}

const entry = (className, name, text) =>
  make('li', {className}, make('code', {textContent: name}), text);

/* Theme and width: one pressed button in each group. */
const themes = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const widths = [
  ['full', '100 %'],
  ['900', '900 px'],
  ['600', '600 px'],
  ['360', '360 px'],
];

/** What was chosen on another page of the demo. Where storage is forbidden, nothing. */
function recall(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // The choice then holds on this page alone.
  }
}

/** The first of the values is the usual one. */
function makeChoice(key, label, values) {
  const buttons = values.map(([value, text]) =>
    make('button', {type: 'button', value, textContent: text}),
  );
  const choose = chosen => {
    document.documentElement.dataset[key] = chosen;
    for (const one of buttons) one.setAttribute('aria-pressed', String(one.value === chosen));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.value);
      keep(key, button.value);
    });
  }
  const kept = recall(key);
  choose(values.some(([value]) => value === kept) ? kept : values[0][0]);
  return make(
    'div',
    {role: 'group', 'aria-label': label},
    make('span', {'aria-hidden': 'true', textContent: label}),
    ...buttons,
  );
}

document
  .querySelector('main')
  .before(
    make(
      'section',
      {className: 'toolbar', 'aria-label': 'View'},
      makeChoice('theme', 'Theme', themes),
      makeChoice('width', 'Width', widths),
    ),
  );

/* A panel with a source file. */
const summary = (text, path, end = '') =>
  make('summary', {}, `${text} `, make('code', {textContent: path}), end);

function sourcePanel(path) {
  const pre = make('pre', {tabIndex: 0, 'aria-label': 'Source of the example'});
  readText(path).then(
    text => (pre.textContent = text),
    error => (pre.textContent = error.message),
  );
  return make('details', {open: true}, summary('Source', path), pre);
}

/* A panel with the events of all examples on the page: the newest first. */
const eventNames = ['journey-load', 'journey-error', 'journey-step-select', 'journey-stage-select'];
const mostEvents = 6;
const events = make('ol', {className: 'log', 'aria-live': 'polite'});
const noEvents = make('p', {
  className: 'hint',
  textContent: 'None so far. Choose a step or a stage of the map above.',
});

function describe(event) {
  if (event.problems?.length) return `${event.problems.length} problems`;
  return [event.title ?? event.journey?.title, event.path].filter(Boolean).join(' · ');
}

function logEvent(event) {
  noEvents.hidden = true;
  events.prepend(entry('', event.type, describe(event)));
  while (events.children.length > mostEvents) events.lastElementChild.remove();
}

const eventPanel = () =>
  make('section', {}, make('h3', {textContent: 'Events of this page’s maps'}), noEvents, events);

/* A panel with a map's JSON, which the map follows while it is edited. */
class Editor {
  #map;
  #path;
  #original = '';
  #timer;
  #area = make('textarea', {
    rows: 18,
    wrap: 'off',
    spellcheck: false,
    autocomplete: 'off',
    'aria-label': 'JSON of the journey',
  });
  #state = make('output', {textContent: 'Loading…'});
  #reset = make('button', {type: 'button', textContent: 'Back to the file'});
  #problems = make('ul', {className: 'log'});

  constructor(map) {
    this.#map = map;
    this.#path = map.getAttribute('src');
    this.#area.lang = map.lang;
    this.#area.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#draw(), 250);
    });
    this.#reset.addEventListener('click', () => this.#restore());
    for (const name of ['journey-load', 'journey-error']) {
      map.addEventListener(name, () => this.#showProblems());
    }
    this.#load().catch(error => this.#say(error.message, true));
  }

  get panel() {
    return make(
      'details',
      {className: 'editor', open: true},
      summary('Data', this.#path, ', to edit'),
      this.#area,
      make('div', {className: 'row'}, this.#state, this.#reset),
      this.#problems,
    );
  }

  async #load() {
    this.#original = await readText(this.#path);
    this.#area.value = this.#original;
    this.#showProblems();
  }

  async #draw() {
    try {
      this.#map.data = JSON.parse(this.#area.value);
      // The map would say that it has two sources.
      this.#map.removeAttribute('src');
    } catch (error) {
      this.#say(`Not JSON yet: ${error.message}`, true);
      return;
    }
    await this.#map.updateComplete;
    this.#showProblems();
  }

  #restore() {
    clearTimeout(this.#timer);
    this.#area.value = this.#original;
    this.#map.data = undefined;
    this.#map.setAttribute('src', this.#path);
    this.#say('Back to the file');
    this.#problems.replaceChildren();
  }

  #say(text, bad = false) {
    this.#state.textContent = text;
    this.#state.classList.toggle('bad', bad);
  }

  #showProblems() {
    const problems = this.#map.problems ?? [];
    this.#problems.replaceChildren(
      ...problems.map(p => entry(p.severity, p.path || 'journey', p.message)),
    );
    const real = problems.filter(p => p.severity !== 'hint').length;
    const count = `${real} problem${real > 1 ? 's' : ''}, the rest is drawn`;
    this.#say(real ? count : 'Drawn', real > 0);
  }
}

/* Examples: what is shown as the source is the file that was put into the page. */
async function showExample(frame) {
  const {example, log} = frame.dataset;
  const panels = make('div', {className: 'panels'}, sourcePanel(example));
  frame.after(panels);
  if (log != null) panels.append(eventPanel());
  try {
    const elements = await readFragment(example);
    // Listening starts before the elements stand in the page, so that no first load is missed.
    for (const element of elements) {
      for (const name of eventNames) element.addEventListener(name, logEvent);
    }
    frame.replaceChildren(...elements);
    const map = frame.querySelector('journey-map[src]');
    if (map) panels.append(new Editor(map).panel);
  } catch (error) {
    frame.textContent = error.message;
  }
}

await Promise.all([...document.querySelectorAll('[data-example]')].map(showExample));

// The sections had no height when the browser looked for the address's fragment.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
