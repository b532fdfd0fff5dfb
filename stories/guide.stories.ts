import type {Meta} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

/** Maps that are easy to read, each beside one that is not. The page “Docs” says why. */
const meta: Meta = {title: 'Do and don’t', component: 'journey-map', tags: ['!autodocs']};
export default meta;

export const FewStages = mapOf({
  title: 'Buying shoes online',
  stages: [
    {title: 'Needs shoes', steps: [{title: 'Sees an advertisement', emotion: 0.5}]},
    {
      title: 'Orders',
      steps: [
        {title: 'Looks for her size', emotion: -1},
        {title: 'Pays', emotion: 0.5},
      ],
    },
    {
      title: 'Tries them on',
      steps: [
        {title: 'Unpacks', emotion: 1.5},
        {title: 'They are too small', emotion: -1.5},
      ],
    },
    {title: 'Sends them back', steps: [{title: 'Has her money again', emotion: 1}]},
  ],
});

export const TooManyStages = mapOf({
  title: 'Buying shoes online',
  stages: [
    'Need',
    'Advertisement',
    'Landing page',
    'Category page',
    'Product page',
    'Size guide',
    'Cart',
    'Log-in',
    'Address',
    'Payment',
    'Parcel',
    'Fitting',
    'Return',
  ].map((title, i) => ({title, emotion: [0.5, 0, -0.5, -1, 1][i % 5]})),
});

export const CustomersWords = mapOf({
  title: 'Having the heating repaired',
  stages: [
    {title: 'It is cold', emotion: -1},
    {title: 'I call somebody', emotion: -0.5},
    {title: 'I wait at home', emotion: -1.5},
    {title: 'It is warm again', emotion: 1.5},
  ],
});

export const CompanysWords = mapOf({
  title: 'CRM process 4.2: field service',
  stages: [
    {title: 'Incident trigger', emotion: -1},
    {title: 'L1 ticket intake', emotion: -0.5},
    {title: 'Dispatch SLA', emotion: -1.5},
    {title: 'Case closure', emotion: 1.5},
  ],
});

export const OnePerson = mapOf({
  title: 'Giving blood for the first time',
  scenario: 'Jonas comes after work, on an evening when a friend goes too.',
  personas: [
    {name: 'Jonas', role: '22, afraid of needles', goals: ['Not to faint before his friend']},
  ],
  stages: [
    {title: 'Signs up', emotion: 0.5},
    {title: 'Sees the needle', emotion: {value: -2, label: 'pale'}},
    {title: 'Gets a sandwich', emotion: {value: 2, label: 'proud'}},
  ],
});

export const Everybody = mapOf({
  title: 'Donor journey',
  personas: [{name: 'Donors', role: 'all ages, all motives'}],
  stages: [
    {title: 'Signs up', emotion: 0.5},
    {title: 'Gives blood', emotion: 0},
    {title: 'Leaves', emotion: 0.5},
  ],
});

export const WholeScale = mapOf(
  {
    title: 'A night in hospital',
    stages: [
      {title: 'Is admitted', emotion: {value: -0.5, label: 'tense'}},
      {title: 'Waits for the result', emotion: {value: -2, label: 'alone'}},
      {title: 'Is told', emotion: {value: 0.5, label: 'relieved'}},
      {title: 'Goes home', emotion: {value: 2, label: 'grateful'}},
    ],
  },
  {emotionLabels: 'all'},
);

export const FlatCurve = mapOf(
  {
    title: 'A night in hospital',
    stages: [
      {title: 'Is admitted', emotion: 0.5},
      {title: 'Waits for the result', emotion: 0},
      {title: 'Is told', emotion: 0.5},
      {title: 'Goes home', emotion: 0.5},
    ],
  },
  {emotionLabels: 'none'},
);

export const InWords = mapOf({
  title: 'Renewing a passport',
  stages: [
    {
      title: 'Makes an appointment',
      emotion: {value: -1.5, label: 'helpless'},
      painPoints: [{text: 'No date before June', severity: 'high'}],
    },
    {
      title: 'Hands in the papers',
      emotion: 0.5,
      painPoints: [{text: 'Photo is refused', severity: 'low'}],
    },
  ],
});

export const ByColorAlone = mapOf({
  title: 'Renewing a passport',
  description: 'Red steps are urgent, yellow ones are for next year.',
  stages: [
    {title: 'Makes an appointment (red)', emotion: -1.5, painPoints: ['No date before June']},
    {title: 'Hands in the papers (yellow)', emotion: 0.5, painPoints: ['Photo is refused']},
  ],
});

export const ShortTouchpoints = mapOf({
  title: 'Changing a train ticket',
  stages: [
    {
      title: 'Looks for the rules',
      emotion: -0.5,
      touchpoints: ['App', 'Confirmation e-mail'],
      actions: ['Searches the e-mail for “exchange”'],
    },
    {title: 'Asks', emotion: -1, touchpoints: ['Hotline', 'Counter']},
    {title: 'Has a new ticket', emotion: 1, touchpoints: ['App']},
  ],
});

export const LongTouchpoints = mapOf({
  title: 'Changing a train ticket',
  stages: [
    {
      title: 'Looks for the rules',
      emotion: -0.5,
      touchpoints: [
        'She opens the app, finds nothing, and searches the confirmation e-mail for “exchange”',
      ],
    },
    {
      title: 'Asks',
      emotion: -1,
      touchpoints: [
        'Calls the hotline, which is busy, and then goes to the counter at the station',
      ],
    },
    {title: 'Has a new ticket', emotion: 1, touchpoints: ['The app shows the new ticket']},
  ],
});

export const Answered = mapOf({
  title: 'Learning to live with hay fever',
  stages: [
    {
      title: 'Tries this and that',
      emotion: -1.5,
      painPoints: [{text: 'No advice that fits her work', severity: 'high'}],
      opportunities: [
        {
          text: 'Ask about work at the first visit',
          impact: 'high',
          effort: 'low',
          owner: 'Pharmacies',
        },
      ],
    },
    {title: 'Has it in hand', emotion: 1.5, highlights: ['A first spring outdoors']},
  ],
});

export const Unanswered = mapOf({
  title: 'Learning to live with hay fever',
  stages: [
    {title: 'Tries this and that', emotion: -1.5, painPoints: ['Advice', 'Communication', 'UX']},
    {title: 'Has it in hand', emotion: 1.5, opportunities: ['Be more customer-centric']},
  ],
});

export const Known = mapOf({
  title: 'The first month with a router',
  owner: 'Customer relations',
  updated: '2026-09-30',
  reviewBy: '2027-03-31',
  sources: [{text: 'Home visits', kind: 'observation', date: '2026-08', n: 9}],
  stages: [
    {
      title: 'Plugs it in',
      emotion: -1,
      painPoints: [
        {text: 'Both cables fit both sockets', basis: 'observed', source: 'Home visits'},
      ],
    },
    {
      title: 'Gets the first bill',
      emotion: -0.5,
      painPoints: [{text: 'Part of a month is not explained', basis: 'assumed'}],
    },
  ],
});

export const Claimed = mapOf({
  title: 'The first month with a router',
  stages: [
    {title: 'Plugs it in', emotion: -1, painPoints: ['Everybody mixes the cables up']},
    {title: 'Gets the first bill', emotion: -0.5, painPoints: ['Nobody understands the bill']},
  ],
});

export const OneName = mapOf({
  title: 'An insurance claim',
  stages: [
    {title: 'Reports the damage', emotion: -1.5, departments: ['Claims desk']},
    {title: 'Sends photographs', emotion: -0.5, departments: ['Claims desk']},
    {title: 'Shows the roof', emotion: 0.5, departments: ['Assessors']},
    {title: 'Has the money', emotion: 1.5, departments: ['Accounts']},
  ],
});

export const ManyNames = mapOf({
  title: 'An insurance claim',
  stages: [
    {title: 'Reports the damage', emotion: -1.5, departments: ['Claims']},
    {title: 'Sends photographs', emotion: -0.5, departments: ['Claims-Desk (team 3)']},
    {title: 'Shows the roof', emotion: 0.5, departments: ['Assessment']},
    {title: 'Has the money', emotion: 1.5, departments: ['Accounts']},
  ],
});
