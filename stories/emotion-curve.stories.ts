import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'emotion-curve',
  component: 'emotion-curve',
  render: ({heading, values, labels}) =>
    html`<emotion-curve heading=${heading} values=${values} labels=${labels}></emotion-curve>`,
};
export default meta;

export const Curve: StoryObj = {
  args: {
    heading: 'A return',
    values: '0, 0.5, 1, -1.5, 2',
    labels: 'Need, Advertisement, Shop, Return, Coupon',
  },
};
