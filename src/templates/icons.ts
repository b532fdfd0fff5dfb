import {html, type TemplateResult} from 'lit';

const icon = (path: string) =>
  html`<svg class="icon solid" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/** The signs before items of some lanes and before durations, drawn here: they have to match the faces. */
export const icons: Readonly<Record<string, TemplateResult>> = {
  painPoints: icon('M9.5 1 3.5 9h3.6L6 15l6.5-8.4H8.6z'),
  opportunities: icon('M8 1a5 5 0 0 0-3 9v2h6v-2a5 5 0 0 0-3-9M5.5 13h5l-1 2h-3z'),
  clock: icon('M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m1 3v4.4l2.7 1.6-.8 1.3L7.4 9.3V4z'),
};
