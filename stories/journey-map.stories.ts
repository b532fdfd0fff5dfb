import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';

const journey = {
  title: 'Buying shoes online',
  personas: [{name: 'Léa', role: 'student, 24', goals: ['Shoes for a wedding on Saturday']}],
  stages: [
    {
      title: 'Choose',
      steps: [
        {
          title: 'Follows an advertisement',
          emotion: 0.5,
          thoughts: ['Those would go with the dress.'],
          touchpoints: ['Advertisement', 'Shop page'],
          departments: ['Marketing'],
        },
        {
          title: 'Looks for her size',
          emotion: {value: -1, label: 'unsure'},
          touchpoints: ['Size guide'],
          painPoints: [{text: 'The size guide is vague', severity: 'high'}],
          opportunities: [{text: 'Show the size that others kept', impact: 'high'}],
          departments: ['Marketing', 'Web shop'],
        },
      ],
    },
    {
      title: 'Buy and receive',
      steps: [
        {
          title: 'Pays',
          emotion: 1,
          touchpoints: ['Checkout'],
          departments: ['Web shop'],
        },
        {
          title: 'Unpacks the parcel',
          emotion: {value: 2, label: 'delighted'},
          quotes: ['They fit!'],
          touchpoints: ['Parcel'],
          departments: ['Logistics'],
        },
      ],
    },
  ],
};

const meta: Meta = {
  title: 'journey-map',
  component: 'journey-map',
  render: ({data, lanes, selectable}) =>
    html`<journey-map .data=${data} .lanes=${lanes} ?selectable=${selectable}></journey-map>`,
};
export default meta;

export const Map: StoryObj = {args: {data: journey, selectable: false}};
