import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {JourneyMapElement} from '../src/index.js';

const journey = {
  title: 'Moving to another flat',
  stages: [
    {
      title: 'Give notice',
      group: 'Before',
      goal: 'Leave on time',
      touchpoints: ['Landlord'],
      steps: [
        {
          title: 'Reads the contract',
          emotion: {value: -0.5, label: 'unsure'},
          thoughts: ['Three months, or four?'],
          departments: ['Letting'],
        },
        {
          title: 'Sends the letter',
          duration: 'P2D',
          emotion: 0.5,
          touchpoints: ['Post'],
          departments: ['Letting', 'Accounts'],
        },
      ],
    },
    {
      title: 'Move',
      group: 'The day',
      steps: [
        {
          title: 'Packs',
          emotion: -1,
          painPoints: [{text: 'Too few boxes', severity: 'medium'}],
          opportunities: [{text: 'Lend boxes', impact: 'high', effort: 'low'}],
        },
        {
          title: 'Hands over the keys',
          momentOfTruth: true,
          emotion: {value: 2, label: 'relieved'},
          touchpoints: ['Caretaker'],
          departments: ['Accounts'],
        },
      ],
    },
    {title: 'Settle accounts', emotion: 0, touchpoints: ['Portal']},
  ],
};

const meta: Meta = {title: 'journey-map/Views', component: 'journey-map'};
export default meta;

/** As a table, to read row by row and to copy into a spreadsheet. */
export const Table: StoryObj = {
  render: () => html`<journey-map view="table" .data=${journey}></journey-map>`,
};

const reveal = ({target}: Event) => {
  const button = target as HTMLElement;
  const map = button.parentElement!.nextElementSibling as JourneyMapElement;
  map.reveal(button.textContent.trim());
};

/** Buttons beside the map take the reader to a step or a stage. */
export const Reveal: StoryObj = {
  render: () =>
    html`<p>
        ${['Packs', 'Hands over the keys', 'Settle accounts'].map(
          title => html`<button @click=${reveal}>${title}</button> `,
        )}
      </p>
      <journey-map .data=${journey}></journey-map>`,
};
