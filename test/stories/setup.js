/** What is asked of every story beside its play function and axe, and what it shows. */
import {afterEach, beforeEach} from 'vitest';
import {commands} from 'vitest/browser';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {hearEvents, shown} from './shown.js';
import {unclearContrasts} from './contrast.js';

const {error} = console;
let complaints;
let heard;

beforeEach(() => {
  complaints = [];
  heard = hearEvents(manifest);
  console.error = (...args) => complaints.push(args.map(String).join(' '));
  // For stories of other media, which a Storybook that is looked at cannot choose.
  globalThis.emulateMedia = commands.emulateMedia;
});

afterEach(async ({task}) => {
  console.error = error;
  task.meta.shown = shown(manifest, heard());
  const unclear = await unclearContrasts(task.meta.reports ?? []);
  await commands.emulateMedia({media: null, contrast: null, forcedColors: null});
  if (unclear.length) throw new Error(`The contrast is not known:\n${unclear.join('\n')}`);
  if (complaints.length) throw new Error(`On the console:\n${complaints.join('\n')}`);
});
