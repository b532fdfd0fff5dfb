import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'journey-stage',
  component: 'journey-stage',
  render: ({data}) => html`<journey-stage .data=${data}></journey-stage>`,
};
export default meta;

export const Stage: StoryObj = {
  args: {
    data: {
      title: 'Return',
      steps: [
        {title: 'Asks for a label', emotion: -1, touchpoints: ['Hotline', 'E-mail']},
        {title: 'Brings the parcel away', emotion: -0.5, touchpoints: ['Parcel shop']},
        {title: 'Has her money back', emotion: 1.5, touchpoints: ['Bank account']},
      ],
    },
  },
};
