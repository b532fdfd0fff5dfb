import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {long, moving} from './journeys.js';
import {emulate} from './support.js';

/** One markup for every place. The toolbar sets colours, direction and width for any story. */
const meta: Meta = {title: 'journey-map/Spaces', component: 'journey-map', args: {data: moving}};
export default meta;

/** Wider than its box: the overview above scrolls it. */
export const Row: StoryObj = {args: {data: long}, globals: {width: '48rem'}};

/** In a narrow column: a stack, the curve beside it. */
export const Stack: StoryObj = {globals: {width: '24rem'}};

export const RightToLeft: StoryObj = {globals: {direction: 'rtl'}};

export const RightToLeftStack: StoryObj = {globals: {direction: 'rtl', width: '24rem'}};

/** Dark where the page is: the map follows `color-scheme`. */
export const Dark: StoryObj = {globals: {scheme: 'dark'}};

/** Light, whatever the system says. */
export const Light: StoryObj = {globals: {scheme: 'light'}};

/** No higher than the page allows: titles stay while the lanes scroll. */
export const BoundedHeight: StoryObj = {
  args: {data: long, '--journey-max-block-size': '22rem'},
};

export const Compact: StoryObj = {args: {density: 'compact'}};

export const Regular: StoryObj = {args: {density: 'regular'}};

export const Roomy: StoryObj = {args: {density: 'roomy'}};

/** As on a sheet of paper: print this story to see it, or emulate the media type in the browser’s tools. */
export const Print: StoryObj = {
  args: {data: long},
  beforeEach: emulate({media: 'print'}),
};

/** In the colours that a reader has forced: turn a contrast theme on, or emulate it in the browser’s tools. */
export const ForcedColors: StoryObj = {
  beforeEach: emulate({forcedColors: 'active'}),
};
