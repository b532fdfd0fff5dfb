import type {Meta} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

const meta: Meta = {title: 'journey-map/Bars', component: 'journey-map'};
export default meta;

/** Departments that last over several steps, each handing over to the next. */
export const HandOvers = mapOf({
  title: 'An insurance claim',
  stages: [
    {
      title: 'Report',
      steps: [
        {title: 'Calls after the storm', emotion: -1.5, departments: ['Claims desk']},
        {title: 'Sends photographs', emotion: -0.5, departments: ['Claims desk']},
      ],
    },
    {
      title: 'Assess',
      steps: [
        {
          title: 'Shows the roof',
          emotion: 0.5,
          departments: [{name: 'Assessors', role: 'Estimate the damage'}],
        },
        {title: 'Waits for an answer', emotion: -1, departments: ['Assessors']},
      ],
    },
    {
      title: 'Pay',
      steps: [
        {title: 'Gets the offer', emotion: 0.5, departments: ['Claims desk']},
        {title: 'Has the money', emotion: 1.5, departments: ['Accounts']},
      ],
    },
  ],
});

/** Departments at work at the same time, above each other. */
export const SeveralAtOnce = mapOf({
  title: 'A new flat',
  stages: [
    {title: 'View', departments: ['Letting agents']},
    {title: 'Sign', departments: ['Letting agents', 'Legal', 'Accounts']},
    {title: 'Move in', departments: ['Caretakers', 'Letting agents', 'Accounts']},
    {title: 'Live', departments: ['Caretakers', 'Accounts']},
    {title: 'Report a leak', departments: ['Caretakers', 'Plumbers on call']},
  ],
});

/** Campaigns that run along the journey, one of them in two places. */
export const Campaigns = mapOf(
  {
    title: 'A season at the theatre',
    stages: [
      {
        title: 'Hear of it',
        emotion: 0.5,
        campaigns: [
          {name: 'Posters in the tram', kind: 'Poster', goal: 'Be known', audience: 'Commuters'},
          {name: 'First-night letter', kind: 'Newsletter', channel: 'E-mail'},
        ],
      },
      {
        title: 'Choose a play',
        emotion: 1,
        campaigns: [
          'Posters in the tram',
          {name: 'Two for one', kind: 'Coupon', goal: 'Fill weekdays', channel: 'Website'},
        ],
      },
      {title: 'Book', emotion: -0.5, campaigns: ['Two for one']},
      {title: 'See it', emotion: 2},
      {title: 'Come again', emotion: 1, campaigns: ['First-night letter', 'Two for one']},
    ],
  },
  {lanes: 'emotion, campaigns'},
);

/** A lane of the journey's own whose items last over several steps. */
export const OwnSpans = mapOf({
  title: 'A kitchen is built',
  lanes: ['actions', {id: 'devices', label: 'Devices in use', type: 'spans'}, 'emotion'],
  stages: [
    {
      title: 'Plan',
      actions: ['Measures the room'],
      emotion: 1,
      cells: {devices: ['Tablet', 'Laser']},
    },
    {title: 'Order', actions: ['Signs the plan'], emotion: 0.5, cells: {devices: ['Tablet']}},
    {title: 'Wait', actions: ['Tracks the order'], emotion: -1, cells: {devices: ['Phone']}},
    {
      title: 'Fit',
      actions: ['Lets the fitters in'],
      emotion: 1.5,
      cells: {devices: ['Phone', 'Laser']},
    },
  ],
});
