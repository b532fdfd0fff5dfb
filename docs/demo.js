const find = selector => document.querySelector(selector);

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

function entry(className, name, text) {
  const item = document.createElement('li');
  item.className = className;
  const code = document.createElement('code');
  code.textContent = name;
  item.append(code, text);
  return item;
}

/* Theme and width: one pressed button in each group. */
for (const key of ['theme', 'width']) {
  const buttons = document.querySelectorAll(`button[data-${key}]`);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      document.documentElement.dataset[key] = button.dataset[key];
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    });
  }
}

/* Events: the newest first. */
const kept = 6;

function describe(event) {
  if (event.problems?.length) return `${event.problems.length} problems`;
  return [event.title ?? event.journey?.title, event.path].filter(Boolean).join(' · ');
}

function logEvent(event) {
  const list = find('#events');
  find('#events-empty').hidden = true;
  list.prepend(entry('', event.type, describe(event)));
  while (list.children.length > kept) list.lastElementChild.remove();
}

const eventNames = ['journey-load', 'journey-error', 'journey-step-select', 'journey-stage-select'];

/* Examples: what is shown as the source is the file that was put into the page. */
async function showExample(frame) {
  try {
    const elements = await readFragment(frame.dataset.example);
    // Listening starts before the elements stand in the page, so that no first load is missed.
    for (const element of elements) {
      for (const name of eventNames) element.addEventListener(name, logEvent);
    }
    frame.replaceChildren(...elements);
  } catch (error) {
    frame.textContent = error.message;
  }
}

async function showSource(pre) {
  try {
    pre.textContent = await readText(pre.dataset.source);
  } catch (error) {
    pre.textContent = error.message;
  }
}

/* The editor of the first map. */
const editor = find('#editor');

function showState(text, bad = false) {
  const state = find('#editor-state');
  state.textContent = text;
  state.classList.toggle('bad', bad);
}

function showProblems(problems = []) {
  find('#editor-problems').replaceChildren(
    ...problems.map(p => entry(p.severity, p.path || 'journey', p.message)),
  );
  const real = problems.filter(p => p.severity !== 'hint').length;
  showState(real ? `${real} problem${real > 1 ? 's' : ''}, the rest is drawn` : 'Drawn', real > 0);
}

async function draw(map) {
  let data;
  try {
    data = JSON.parse(editor.value);
  } catch (error) {
    showState(`Not JSON yet: ${error.message}`, true);
    return;
  }
  map.data = data;
  await map.updateComplete;
  showProblems(map.problems);
}

async function startEditor(map) {
  const path = map.getAttribute('src');
  const original = await readText(path);
  let timer;
  editor.value = original;
  showProblems(map.problems);
  map.addEventListener('journey-load', () => showProblems(map.problems));
  map.addEventListener('journey-error', () => showProblems(map.problems));
  editor.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(draw, 250, map);
  });
  find('#editor-reset').addEventListener('click', () => {
    clearTimeout(timer);
    editor.value = original;
    // Without data the map goes back to its `src`.
    map.data = undefined;
    showState('Back to the file');
    find('#editor-problems').replaceChildren();
  });
}

for (const pre of document.querySelectorAll('[data-source]')) showSource(pre);
await Promise.all([...document.querySelectorAll('[data-example]')].map(showExample));

const shoes = find('#shoes journey-map');
if (shoes) startEditor(shoes).catch(error => showState(error.message, true));

// The sections had no height when the browser looked for the address's fragment.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
