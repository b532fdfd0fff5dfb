import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import shoes from '../docs/examples/shoes.json';

const meta: Meta = {title: 'Spaces'};
export default meta;

/** Wider than its box: the overview scrolls it. */
export const Row: StoryObj = {
  render: () =>
    html`<div style="inline-size: 48rem"><journey-map .data=${shoes}></journey-map></div>`,
};

/** In a narrow column: a stack, the curve beside it. */
export const Stack: StoryObj = {
  render: () =>
    html`<div style="inline-size: 24rem"><journey-map .data=${shoes}></journey-map></div>`,
};

/** From right to left, wide and narrow. */
export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl">
      <journey-map .data=${shoes}></journey-map>
      <div style="inline-size: 24rem; margin-block: 2rem">
        <journey-map .data=${shoes}></journey-map>
      </div>
    </div>`,
};

export const Compact: StoryObj = {
  render: () => html`<journey-map density="compact" .data=${shoes}></journey-map>`,
};

export const Roomy: StoryObj = {
  render: () => html`<journey-map density="roomy" .data=${shoes}></journey-map>`,
};
