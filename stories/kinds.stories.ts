import type {Meta} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

const meta: Meta = {title: 'journey-map/Kinds', component: 'journey-map'};
export default meta;

/** Somebody’s life around a need, whatever they buy: thoughts come first, the company’s part last. */
export const Experience = mapOf({
  kind: 'experience',
  title: 'Learning to live with hay fever',
  stages: [
    {
      title: 'Something is wrong',
      actions: ['Sneezes through April'],
      thoughts: ['A cold that never ends.'],
      emotion: {value: -1, label: 'puzzled'},
      needs: ['A name for it'],
      touchpoints: ['Web search'],
    },
    {
      title: 'Tries this and that',
      actions: ['Buys three sprays'],
      thoughts: ['Each one makes me sleepy.'],
      emotion: {value: -1.5, label: 'fed up'},
      painPoints: ['No advice that fits her work'],
      touchpoints: ['Pharmacy', 'Forum'],
    },
    {
      title: 'Has it in hand',
      actions: ['Starts the drops in winter'],
      quotes: ['I sat in the grass this year.'],
      emotion: {value: 1.5, label: 'free'},
      highlights: ['A first spring outdoors'],
      touchpoints: ['Allergist'],
    },
  ],
});

/** A service with its lines of interaction, of visibility and of internal interaction. */
export const Blueprint = mapOf({
  kind: 'blueprint',
  title: 'A night in a hotel',
  stages: [
    {
      title: 'Arrives',
      evidence: ['Door, lobby'],
      actions: ['Gives her name'],
      frontstage: ['Receptionist greets her'],
      backstage: ['Room is assigned'],
      support: ['Booking system'],
    },
    {
      title: 'Sleeps',
      evidence: ['Bed, quiet'],
      actions: ['Orders a pillow'],
      frontstage: ['Porter brings it'],
      backstage: ['Linen is counted'],
      support: ['Laundry'],
    },
    {
      title: 'Leaves',
      evidence: ['Bill'],
      actions: ['Pays by card'],
      frontstage: ['Receptionist wishes a good journey'],
      backstage: ['Room is cleaned'],
      support: ['Card payments', 'Cleaning rota'],
    },
  ],
});

/** A blueprint with the curves of guest and staff, and a way back. */
export const BlueprintWithPersonasAndLoop = mapOf({
  kind: 'blueprint',
  title: 'A table on Friday night',
  personas: [
    {id: 'guest', name: 'Noor Haddad', role: 'guest', color: '#7a4fbf'},
    {id: 'waiter', name: 'Tom Weber', role: 'waiter', color: '#1f7f86'},
  ],
  stages: [
    {
      title: 'Order',
      steps: [
        {
          title: 'Sits down',
          emotions: {guest: 1, waiter: 0},
          evidence: ['Menu'],
          actions: ['Reads the menu'],
          frontstage: ['Brings water'],
        },
        {
          title: 'Orders',
          emotions: {guest: 0.5, waiter: 0.5},
          actions: ['Asks about nuts'],
          frontstage: ['Writes it down'],
          backstage: ['Types it in'],
          support: ['Till'],
        },
      ],
    },
    {
      title: 'Dine',
      steps: [
        {
          title: 'The cook starts',
          personas: ['waiter'],
          emotions: {waiter: {value: -1.5, label: 'in between'}},
          backstage: ['Reads slips'],
          support: ['Deliveries'],
        },
        {
          title: 'Is served',
          emotions: {guest: {value: 2, label: 'delighted'}, waiter: 1},
          evidence: ['Plate'],
          actions: ['Tastes'],
          frontstage: ['Names the dish'],
        },
      ],
    },
  ],
  links: [{from: 'The cook starts', to: 'Orders', kind: 'loop', label: 'sold out', share: 0.1}],
});

/** Rows of the journey’s own between a blueprint’s lines. */
export const OwnZones = mapOf({
  kind: 'blueprint',
  title: 'Lending a book',
  lanes: [
    'actions',
    'frontstage',
    'support',
    {id: 'children', label: 'Children', zone: 'customer'},
    {id: 'desk', label: 'Desk screen', type: 'chips', zone: 'frontstage'},
    {id: 'stacks', label: 'In the stacks', zone: 'backstage'},
    {id: 'suppliers', label: 'Suppliers', type: 'chips', zone: 'support'},
  ],
  stages: [
    {
      title: 'Search',
      actions: ['Types a title'],
      frontstage: ['Librarian helps'],
      support: ['Catalogue'],
      cells: {children: ['Point at covers'], desk: ['Search page'], suppliers: ['Book trade']},
    },
    {
      title: 'Borrow',
      actions: ['Shows the card'],
      frontstage: ['Stamps the date'],
      support: ['Lending system'],
      cells: {desk: ['Loans'], stacks: ['Book is fetched', 'Gap is marked']},
    },
  ],
});
