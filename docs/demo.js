/**
 * What the pages of the demo have in common: the buttons for theme and width,
 * and under each example its source, its data to edit and its events. A page
 * only says where an example stands, and whether its events (`data-log`) or what
 * was read from its markup (`data-read`) are shown:
 *
 *     <div class="frame" data-example="examples/shoes.html"></div>
 */

/** An element with properties, attributes (if they are no properties) and children. */
export function make(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

// What the demo itself says, on a page in another language too.
const english = {lang: 'en', dir: 'ltr'};

export async function readText(path) {
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

export const entry = (className, name, text) =>
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
      {className: 'toolbar', 'aria-label': 'View', ...english},
      makeChoice('theme', 'Theme', themes),
      makeChoice('width', 'Width', widths),
    ),
  );

/* A panel with a source file. */
const summary = (text, path, end = '') =>
  make('summary', {}, text, ...(path ? [' ', make('code', {textContent: path})] : []), end);

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

/** As short as an author would write it: without what is empty, and what has but a name as that name. */
function shorten(key, value) {
  if (typeof value !== 'object' || !value) return value;
  const [first, ...others] = Object.keys(value);
  if (first === undefined) return undefined;
  return !others.length && ['text', 'name', 'value'].includes(first) ? value[first] : value;
}

/** A map's JSON as the file that it is loaded from. */
class FileData {
  name = 'Data';
  back = 'Back to the file';
  #map;

  constructor(map) {
    this.#map = map;
    this.path = map.getAttribute('src');
  }

  read() {
    return readText(this.path);
  }

  // With `src` besides data the map would say that it has two sources.
  leave() {
    this.#map.removeAttribute('src');
  }

  restore() {
    this.#map.setAttribute('src', this.path);
  }
}

/** A map's JSON as it was read from the markup in the map. */
class ReadData {
  name = 'What was read';
  path = '';
  back = 'Back to the markup';
  #map;
  #content;

  constructor(map) {
    this.#map = map;
    this.#content = [...map.childNodes];
  }

  async read() {
    await this.#map.updateComplete;
    return JSON.stringify(this.#map.journey, shorten, 2);
  }

  // With content besides data the map would say that it has two sources.
  leave() {
    this.#map.replaceChildren();
  }

  restore() {
    this.#map.replaceChildren(...this.#content);
  }
}

/* A panel with a map's JSON, which the map follows while it is edited. */
class Editor {
  #map;
  #source;
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
  #reset = make('button', {type: 'button'});
  #problems = make('ul', {className: 'log'});

  constructor(map, source) {
    this.#map = map;
    this.#source = source;
    this.#area.lang = map.lang;
    this.#area.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#draw(), 250);
    });
    this.#reset.textContent = source.back;
    this.#reset.addEventListener('click', () => this.#restore());
    for (const name of ['journey-load', 'journey-error']) {
      map.addEventListener(name, () => this.#showProblems());
    }
    this.#load().catch(error => this.#say(error.message, true));
  }

  get panel() {
    const {name, path} = this.#source;
    return make(
      'details',
      {className: 'editor', open: true},
      summary(name, path, ', to edit'),
      this.#area,
      make('div', {className: 'row'}, this.#state, this.#reset),
      this.#problems,
    );
  }

  async #load() {
    this.#original = await this.#source.read();
    this.#area.value = this.#original;
    this.#showProblems();
  }

  async #draw() {
    try {
      this.#map.data = JSON.parse(this.#area.value);
      this.#source.leave();
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
    this.#source.restore();
    this.#say(this.#source.back);
    this.#problems.replaceChildren();
  }

  #say(text, bad = false) {
    this.#state.textContent = text;
    this.#state.classList.toggle('bad', bad);
  }

  #showProblems() {
    const problems = this.#map.problems ?? [];
    this.#problems.replaceChildren(
      ...problems.map(p => entry(p.severity, p.place || p.path || 'journey', p.message)),
    );
    const real = problems.filter(p => p.severity !== 'hint').length;
    const hints = problems.length - real;
    const count = (number, noun) => `${number} ${noun}${number > 1 ? 's' : ''}`;
    if (real) this.#say(`${count(real, 'problem')}, the rest is drawn`, true);
    else this.#say(hints ? `Drawn, with ${count(hints, 'hint')}` : 'Drawn');
  }
}

/* Examples: what is shown as the source is the file that was put into the page. */
async function showExample(frame) {
  const {example, log, read} = frame.dataset;
  const panels = make('div', {className: 'panels', ...english}, sourcePanel(example));
  frame.after(panels);
  if (log != null) panels.append(eventPanel());
  try {
    const elements = await readFragment(example);
    // Listening starts before the elements stand in the page, so that no first load is missed.
    for (const element of elements) {
      for (const name of eventNames) element.addEventListener(name, logEvent);
    }
    frame.replaceChildren(...elements);
    // What observes the page for plain markup was told of it, and comes first.
    await Promise.resolve();
    const map = frame.querySelector('journey-map');
    if (map?.hasAttribute('src')) panels.append(new Editor(map, new FileData(map)).panel);
    else if (map && read != null) panels.append(new Editor(map, new ReadData(map)).panel);
  } catch (error) {
    frame.textContent = error.message;
  }
}

await Promise.all([...document.querySelectorAll('[data-example]')].map(showExample));

// The sections had no height when the browser looked for the address's fragment.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
