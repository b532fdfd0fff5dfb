import type {StoryObj} from '@storybook/web-components-vite';
import type {Args} from './element.js';

/** A story that draws the journey, with what else is set on the map. */
export const mapOf = (data: object, args: Args = {}): StoryObj => ({args: {data, ...args}});

/** A small drawing in lines, 160 × 100 in size, as the address of a picture. */
export const sketch = (ground: string, path: string): string =>
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100">' +
      `<rect width="160" height="100" fill="${ground}"/>` +
      `<path d="${path}" fill="none" stroke="#2b303c" stroke-width="4" stroke-linecap="round"/></svg>`,
  );
