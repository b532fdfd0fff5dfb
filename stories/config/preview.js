import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/index.ts';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}, layout: 'padded'},
};
