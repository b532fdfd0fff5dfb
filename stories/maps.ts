import type {StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** What a story can set on a map; what it leaves out is the map's default. */
interface MapArgs {
  data?: unknown;
  lanes?: string;
  persona?: string;
  emotionLabels?: string;
  lang?: string;
}

/** Draws a story's map. */
export const drawMap = ({data, lanes, persona, emotionLabels, lang}: MapArgs) =>
  html`<journey-map
    lang=${ifDefined(lang)}
    lanes=${ifDefined(lanes)}
    persona=${ifDefined(persona)}
    emotion-labels=${ifDefined(emotionLabels)}
    .data=${data}
  ></journey-map>`;

/** A story that draws the journey, with what else is set on the map. */
export const mapOf = (data: object, args: Omit<MapArgs, 'data'> = {}): StoryObj => ({
  args: {data, ...args},
});

/** A small drawing in lines, 160 × 100 in size, as the address of a picture. */
export const sketch = (ground: string, path: string): string =>
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100">' +
      `<rect width="160" height="100" fill="${ground}"/>` +
      `<path d="${path}" fill="none" stroke="#2b303c" stroke-width="4" stroke-linecap="round"/></svg>`,
  );
