/**
 * One journey in each written form, and what the form cannot carry. A page says
 * where, and which journey:
 *
 *     <div data-forms="examples/shoes.json"></div>
 */
import {entry, make, readText} from './demo.js';
// `core.js` brings the layout as well, and with it packages that only a bundler finds.
import {toHTML} from './dist/formats/write/to-html.js';

const forms = [
  ['elements', 'Elements'],
  ['lists', 'Lists'],
  ['table', 'Table'],
];

/** One line for what is lost in the same way at many stages, steps or items. */
function listLosses(problems) {
  const losses = new Map();
  for (const {path, found} of problems) {
    const kind = path.replace(/\[\d+\]/g, '[]');
    const loss = losses.get(kind) ?? {path, found, count: 0};
    loss.count++;
    losses.set(kind, loss);
  }
  return [...losses].map(([kind, {path, found = '', count}]) =>
    count > 1 ? entry('', kind, `${count} times`) : entry('', path, found),
  );
}

async function showForms(place) {
  const text = make('pre', {tabIndex: 0, 'aria-label': 'The journey as HTML'});
  const count = make('output', {textContent: 'Loading…'});
  const losses = make('ul', {className: 'log', tabIndex: 0, 'aria-label': 'What has no place'});
  const choose = (journey, form) => {
    for (const one of buttons) one.setAttribute('aria-pressed', String(one.value === form));
    const {html, problems} = toHTML(journey, {form});
    const lost = listLosses(problems.filter(({code}) => code === 'not-carried'));
    text.textContent = html;
    text.scrollTop = 0;
    count.textContent = lost.length ? 'What has no place in it:' : 'Everything has a place in it.';
    losses.replaceChildren(...lost);
  };
  const buttons = forms.map(([value, name]) =>
    make('button', {type: 'button', value, textContent: name, disabled: true}),
  );
  place.append(
    make('div', {className: 'choice', role: 'group', 'aria-label': 'Form'}, ...buttons),
    make('div', {className: 'panels'}, text, make('section', {}, count, losses)),
  );
  try {
    const journey = JSON.parse(await readText(place.dataset.forms));
    for (const button of buttons) {
      button.disabled = false;
      button.addEventListener('click', () => choose(journey, button.value));
    }
    choose(journey, forms[0][0]);
  } catch (error) {
    count.textContent = error.message;
  }
}

await Promise.all([...document.querySelectorAll('[data-forms]')].map(showForms));
