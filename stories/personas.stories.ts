import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

const meta: Meta = {title: 'journey-map/Personas', component: 'journey-map'};
export default meta;

const [ana, bo, cleo] = [
  {
    id: 'ana',
    name: 'Ana Reyes',
    role: 'flies each week',
    quote: 'I have eleven minutes for this.',
    goals: ['Through the airport in half an hour'],
    color: '#2f74c0',
  },
  {
    id: 'bo',
    name: 'Bo Lindqvist',
    role: 'flies with two children',
    needs: ['Somewhere to sit'],
    frustrations: ['Folding the pram twice'],
    color: '#b8622b',
  },
  {id: 'cleo', name: 'Cleo Marsh', role: 'flies for the first time', color: '#4c8a3f'},
];

const airport = {
  title: 'Through the airport',
  personas: [ana, bo, cleo],
  stages: [
    {
      title: 'Arrive',
      steps: [
        {
          title: 'Finds the hall',
          emotions: {ana: 0.5, bo: -0.5, cleo: {value: -1, label: 'lost'}},
          touchpoints: ['Signs'],
        },
        {
          title: 'Drops the bags',
          personas: ['bo', 'cleo'],
          emotions: {bo: 0.5, cleo: 0},
          touchpoints: ['Counter'],
          painPoints: [
            {text: 'The pram needs another counter', personas: ['bo'], severity: 'high'},
          ],
        },
      ],
    },
    {
      title: 'Wait',
      steps: [
        {
          title: 'Passes security',
          emotions: {ana: 1, bo: {value: -2, label: 'worn out'}, cleo: -1.5},
          quotes: [
            {text: 'Fast lane, shoes on.', persona: 'ana'},
            {text: 'They opened the baby food.', persona: 'bo'},
          ],
        },
        {
          title: 'Sits at the gate',
          emotions: {ana: {value: 1.5, label: 'in her flow'}, bo: 1, cleo: 0.5},
          highlights: [{text: 'A corner to play in', personas: ['bo']}],
        },
      ],
    },
  ],
};

/** Three personas, each with a curve and items of their own. */
export const ThreePersonas = mapOf(airport);

/** The same journey as one of them lives through it. */
export const OnePersona = mapOf(airport, {persona: 'bo'});

/** Steps that only some take: their curves run on past the steps that are not theirs. */
export const PassedSteps = mapOf({
  title: 'Renting a car at the airport',
  personas: [ana, cleo],
  stages: [
    {
      title: 'Get one',
      steps: [
        {title: 'Opens the app', emotions: {ana: 1, cleo: 0.5}},
        {title: 'Signs up', personas: ['cleo'], emotions: {cleo: -1}},
        {title: 'Sends a passport photo', personas: ['cleo'], emotions: {cleo: -1.5}},
        {title: 'Unlocks the car', emotions: {ana: 1.5, cleo: 1}},
      ],
    },
    {
      title: 'Give it back',
      steps: [
        {title: 'Finds the bay full', personas: ['ana'], emotions: {ana: -1}},
        {title: 'Locks it', emotions: {ana: 0.5, cleo: 1.5}},
      ],
    },
  ],
});

/** Feelings that are equal or nearly so: the faces stand beside each other. */
export const SameFeelings = mapOf({
  title: 'A late flight',
  personas: [ana, bo, cleo],
  stages: [
    {title: 'Boarding is called', emotions: {ana: 1, bo: 1, cleo: 1}},
    {title: 'It is put off', emotions: {ana: -1, bo: -1.1, cleo: 0.5}},
    {title: 'A voucher for lunch', emotions: {ana: 0, bo: 0, cleo: 0.1}},
    {title: 'It takes off', emotions: {ana: 2, bo: 2, cleo: 2}},
  ],
});

/** Personas written as elements: by attributes, or by content where a text is long or has markup. */
export const AsElements: StoryObj = {
  render: () => html`
    <journey-map heading="Returning a parcel">
      <journey-persona id="lea" role="orders three sizes, sends back two" color="#2f74c0">
        <h3>Léa</h3>
        <p data-lane="quote">I only want to know that it has arrived.</p>
        <ul data-lane="goals">
          <li>The money back before the rent is due</li>
          <li>No evening at the post office</li>
        </ul>
        <ul data-lane="frustrations">
          <li>Labels that need a printer</li>
        </ul>
      </journey-persona>
      <journey-persona
        id="max"
        heading="Max"
        role="has his first parcel to send back"
        needs="Somebody to ask; A receipt"
        color="#b8622b"
      ></journey-persona>
      <journey-stage heading="Unpack">
        <journey-step
          heading="Tries the shoes on"
          emotion-lea="1"
          emotion-max="-0.5 unsure"
          touchpoints="Parcel"
        ></journey-step>
      </journey-stage>
      <journey-stage heading="Send back">
        <journey-step
          heading="Looks for the label"
          emotion-lea="-1.5 no printer"
          emotion-max="-1"
          touchpoints="Parcel, Website"
        ></journey-step>
        <journey-step
          heading="Hands it in"
          emotion-lea="0.5"
          emotion-max="1.5 relieved"
          touchpoints="Parcel shop"
        ></journey-step>
      </journey-stage>
    </journey-map>
  `,
};
