/** A frame with a journey in its address, and that address. */
import {make, readText} from './demo.js';
import {viewerURL} from './dist/embed.js';

const journeys = [
  ['personas', 'Personas'],
  ['blueprint', 'Blueprint'],
  ['arabic', 'Arabic, as a table', {view: 'table', lang: 'ar'}],
];

async function showViewer(place) {
  const frame = make('iframe', {className: 'journey-map', sandbox: 'allow-scripts'});
  const address = make('pre', {tabIndex: 0, 'aria-label': 'The address', textContent: '…'});
  const size = make('output', {textContent: 'Loading…'});
  const choose = async ([name, , options]) => {
    for (const one of buttons) one.setAttribute('aria-pressed', String(one.value === name));
    const journey = JSON.parse(await readText(`examples/${name}.json`));
    const url = await viewerURL('dist/viewer.html', journey, options);
    frame.title = journey.title;
    frame.src = url;
    dress();
    address.textContent = url;
    size.textContent = `${url.length.toLocaleString('en')} characters`;
  };
  const buttons = journeys.map(entry => {
    const [value, textContent] = entry;
    const button = make('button', {type: 'button', value, textContent});
    button.addEventListener('click', () => choose(entry));
    return button;
  });
  place.append(
    make('div', {className: 'choice', role: 'group', 'aria-label': 'Journey'}, ...buttons),
    make('div', {className: 'framed'}, frame),
    size,
    address,
  );
  try {
    await choose(journeys[0]);
  } catch (error) {
    size.textContent = error.message;
  }
}

/** Frames know the system's colours but not the page's: the address tells them, and the viewer follows it. */
function dress() {
  const {theme} = document.documentElement.dataset;
  for (const frame of document.querySelectorAll('iframe.journey-map')) {
    const [page, options = ''] = frame.getAttribute('src').split('#');
    const others = options.split('&').filter(one => one && !one.startsWith('color-scheme='));
    const scheme = theme === 'auto' ? [] : [`color-scheme=${theme}`];
    const rest = [...others, ...scheme].join('&');
    const src = rest ? `${page}#${rest}` : page;
    if (src !== frame.getAttribute('src')) frame.setAttribute('src', src);
  }
}

new MutationObserver(dress).observe(document.documentElement, {attributeFilter: ['data-theme']});
await Promise.all([...document.querySelectorAll('[data-viewer]')].map(showViewer));
dress();
