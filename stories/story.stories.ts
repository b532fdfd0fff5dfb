import type {Meta} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

const meta: Meta = {title: 'journey-map/Story', component: 'journey-map'};
export default meta;

/** A problem and an outcome in a line each. */
export const ShortStory = mapOf({
  title: 'Cancelling a gym contract',
  problem: 'Half of those who leave call three times.',
  outcome: 'The contract ends with one click.',
  stages: [
    {title: 'Decides', emotion: 0.5},
    {title: 'Looks for the form', emotion: -1.5},
    {title: 'Is confirmed', emotion: 1},
  ],
});

/** All that tells why the map was made, what it rests on and when it is to be looked at again. */
export const LongStory = mapOf({
  title: 'Moving house with one’s electricity',
  description: 'From the first thought of moving to the first bill at the new address.',
  state: 'future',
  market: 'b2c',
  problem: 'One mover in four pays for two homes at once, and calls about it.',
  scenario: 'The Okafors move within the city at the end of the month, with a meter in both flats.',
  expectations: ['Tell us once', 'No day without light', {text: 'One bill', basis: 'assumed'}],
  outcome: 'Both meters are read on the same day, and a single bill follows.',
  businessGoal: 'Keep nine movers in ten, with half the calls',
  owner: 'Customer relations',
  updated: '2026-09-30',
  reviewBy: '2027-03-31',
  sources: [
    {text: 'Interviews with movers', kind: 'interviews', date: '2026-08', n: 12},
    {text: 'Calls about moves', kind: 'analytics', date: '2026', n: 4810},
    {text: 'Guide for movers', href: 'https://example.com/moving'},
  ],
  stages: [
    {
      title: 'Plan',
      description: 'Most movers think of electricity last.',
      goal: 'Forget nothing',
      businessGoal: 'Be told early',
      emotion: -0.5,
    },
    {title: 'Move', goal: 'Light on the first evening', emotion: 0.5},
    {title: 'Settle in', goal: 'A bill that is right', businessGoal: 'No call', emotion: 1.5},
  ],
});

/** Stages under bands that say what they belong to; the last belongs to none. */
export const Groups = mapOf({
  title: 'A day at the museum',
  stages: [
    {title: 'Read of it', group: 'Before', emotion: 0.5},
    {title: 'Book', group: 'Before', emotion: -0.5},
    {
      title: 'Look',
      group: 'During',
      steps: [
        {title: 'Queues', emotion: -1},
        {title: 'Sees the dinosaurs', emotion: 2},
      ],
    },
    {title: 'Shop', group: 'After', emotion: 1},
    {title: 'Years later', emotion: 1.5},
  ],
});

/** How long stages and steps take, as ISO 8601 durations or in words. */
export const Durations = mapOf(
  {
    title: 'Une demande de passeport',
    stages: [
      {
        title: 'Préparer',
        duration: 'P3D',
        steps: [
          {title: 'Fait ses photos', duration: 'PT20M', emotion: -0.5},
          {title: 'Remplit la demande', duration: 'PT1H30M', emotion: -1},
        ],
      },
      {title: 'Attendre', duration: 'P6W', emotion: -1.5},
      {title: 'Retirer', duration: 'une matinée', emotion: 1},
    ],
  },
  {lang: 'fr'},
);

/** The steps that decide about the whole journey. */
export const MomentsOfTruth = mapOf({
  title: 'Buying a used car',
  stages: [
    {
      title: 'Compare',
      steps: [
        {title: 'Reads the advertisement', emotion: 0.5},
        {title: 'Calls the seller', emotion: 1, momentOfTruth: true},
      ],
    },
    {
      title: 'Decide',
      steps: [
        {title: 'Drives it round the block', emotion: 2, momentOfTruth: true},
        {title: 'Haggles', emotion: -1},
        {title: 'Signs', emotion: 0.5},
      ],
    },
  ],
});
