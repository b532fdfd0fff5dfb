import type {Meta} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

const meta: Meta = {title: 'journey-map/Links', component: 'journey-map'};
export default meta;

/** A journey of stages with one feeling each, and the links between them. */
const linked = (title: string, feelings: Record<string, number>, links: object[]) => ({
  title,
  stages: Object.entries(feelings).map(([title, emotion]) => ({title, emotion})),
  links,
});

/** A way back, with what it is called and how many go it. */
export const Loop = mapOf(
  linked(
    'Ordering shoes',
    {'Chooses a size': 0.5, Pays: 0, 'Tries them on': -1, 'Keeps them': 1.5},
    [
      {
        from: 'Tries them on',
        to: 'Chooses a size',
        kind: 'loop',
        label: 'too small',
        share: 0.22,
      },
    ],
  ),
);

/** Loops inside one another and beside each other. */
export const Nested = mapOf(
  linked(
    'A building permit',
    {
      Draws: 1,
      'Fills in forms': -0.5,
      'Hands in': 0,
      'Is examined': -1,
      'Is heard': -0.5,
      Builds: 2,
    },
    [
      {
        from: 'Hands in',
        to: 'Fills in forms',
        kind: 'loop',
        label: 'a form is missing',
        share: 0.4,
      },
      {from: 'Is heard', to: 'Is examined', kind: 'loop', label: 'an expert is asked'},
      {from: 'Is heard', to: 'Draws', kind: 'loop', label: 'the neighbours object', share: 0.08},
    ],
  ),
);

/** Ways that leave the main one and meet it again later. */
export const Branch = mapOf(
  linked(
    'At the pharmacy',
    {
      'Hands over the prescription': 0,
      'Waits for an order': -1,
      'Pays the difference': -1.5,
      'Goes home': 1,
    },
    [
      {
        from: 'Hands over the prescription',
        to: 'Goes home',
        kind: 'branch',
        label: 'in stock',
        share: 0.7,
      },
      {
        from: 'Waits for an order',
        to: 'Goes home',
        kind: 'branch',
        label: 'fully insured',
        share: 0.25,
      },
    ],
  ),
);

/** A journey that starts again where it ends. */
export const Cycle = mapOf(
  linked(
    'L’abonnement au panier de légumes',
    {'Reçoit le panier': 1.5, Cuisine: 1, 'Jette le reste': -1, 'Reçoit la facture': -0.5},
    [{from: 'Reçoit la facture', to: 'Reçoit le panier', kind: 'next', label: 'chaque semaine'}],
  ),
  {lang: 'fr'},
);
