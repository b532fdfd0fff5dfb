/** What is asked of every story beside its play function and axe, and what it shows. */
import {afterEach, beforeEach} from 'vitest';
import {cdp} from 'vitest/browser';
import {setProjectAnnotations} from '@storybook/web-components-vite';
import * as a11y from '@storybook/addon-a11y/preview';
import * as preview from '../../stories/config/preview.js';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {hearEvents, shown} from './shown.js';

/** What the browser is told by a story's tags. */
const media = {
  print: {media: 'print'},
  'forced-colors': {features: [{name: 'forced-colors', value: 'active'}]},
};

const emulate = options =>
  cdp().send('Emulation.setEmulatedMedia', {media: '', features: [], ...options});

setProjectAnnotations([
  a11y,
  preview,
  {
    beforeEach: async ({tags}) => {
      const name = tags.find(tag => media[tag]);
      if (!name) return undefined;
      await emulate(media[name]);console.log('EMU',name,matchMedia('print').matches,matchMedia('(forced-colors: active)').matches);
      return () => emulate({});
    },
  },
]);

const {error} = console;
let complaints;
let events;

beforeEach(() => {
  complaints = [];
  events = hearEvents(manifest);
  console.error = (...args) => complaints.push(args.map(String).join(' '));
});

/** Where axe cannot tell whether a text can be read. */
const unsure = ({result}) =>
  (result?.incomplete ?? [])
    .filter(({id}) => id.startsWith('color-contrast'))
    .flatMap(({nodes}) => nodes.map(({target, any}) => `${target.flat()}: ${any[0]?.message}`));

afterEach(({task}) => {
  console.error = error;
  task.meta.shown = shown(manifest, events());
  const unclear = (task.meta.reports ?? []).flatMap(unsure);
  if (unclear.length) throw new Error(`The contrast is not known:\n${unclear.join('\n')}`);
  if (complaints.length) throw new Error(`On the console:\n${complaints.join('\n')}`);
});
