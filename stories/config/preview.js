import {html, nothing} from 'lit';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/index.ts';
import '../../src/themes/plain.css';
import '../../src/themes/vivid.css';
import '../../src/themes/ink.css';
import {argTypesOf} from './arg-types.js';
import {codeOf} from './code.js';
import {draw} from '../element.ts';

setCustomElementsManifest(manifest);

// All presets are there, so the page says that it has none of them; stories choose.
document.documentElement.dataset.journeyTheme = 'none';

/** A choice in the toolbar above the stories. */
const choice = (title, icon, items) => ({toolbar: {title, icon, items, dynamicTitle: true}});

const categories = ['attributes', 'properties', 'methods', 'events', 'slots'];

/** What can be set comes first, whatever args a story has. */
const sorted = ({argTypes}) => {
  const place = ([, {table}]) => (categories.indexOf(table?.category) + 1 || Infinity) - 1;
  return Object.fromEntries(Object.entries(argTypes).sort((a, b) => place(a) - place(b) || 0));
};

/** A page around the story, as the toolbar or the story itself chooses it. */
const surround = (story, {globals: {scheme, theme, direction, width}}) =>
  scheme || theme || direction || width
    ? html`<div
        class="page"
        data-journey-theme=${theme || nothing}
        dir=${direction || nothing}
        style="color-scheme: ${scheme || 'normal'}; inline-size: ${width || 'auto'}"
      >
        ${story()}
      </div>`
    : story();

const frame = () => new Promise(requestAnimationFrame);

/**
 * Before axe looks at it: parts of the library load when they are first used.
 * What attends to a drawing then sees in the next frame whether it is wider
 * than its box, which the keyboard reaches only from then on, and fills the
 * overview in the one after that.
 */
async function settled({canvasElement}) {
  const drawn = () =>
    Promise.all([...canvasElement.querySelectorAll(':defined')].map(one => one.updateComplete));
  for (let i = 0; i < 3; i++) {
    await drawn();
    await frame();
  }
  await drawn();
}

export default {
  tags: ['autodocs'],
  render: draw,
  decorators: [surround],
  argTypesEnhancers: [sorted],
  afterEach: settled,
  globalTypes: {
    scheme: choice('Colours', 'contrast', [
      {value: '', title: 'Colours of the system'},
      {value: 'light', title: 'Light'},
      {value: 'dark', title: 'Dark'},
    ]),
    theme: choice('Theme', 'paintbrush', [
      {value: '', title: 'No preset'},
      {value: 'plain', title: 'Plain'},
      {value: 'vivid', title: 'Vivid'},
      {value: 'ink', title: 'Ink'},
    ]),
    direction: choice('Direction', 'transfer', [
      {value: '', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    width: choice('Width', 'grow', [
      {value: '', title: 'Full width'},
      {value: '48rem', title: '48rem'},
      {value: '24rem', title: '24rem'},
      {value: '20rem', title: '20rem'},
    ]),
  },
  initialGlobals: {scheme: '', theme: '', direction: '', width: ''},
  parameters: {
    layout: 'padded',
    a11y: {
      test: 'error',
      // WCAG 2.2 has it, but axe leaves it out unless it is asked.
      config: {rules: [{id: 'target-size', enabled: true}]},
    },
    docs: {
      extractArgTypes: tag => argTypesOf(manifest, tag),
      source: {transform: codeOf},
    },
    options: {storySort: {order: ['Start', 'Do and don’t', 'journey-map', '*']}},
  },
};
