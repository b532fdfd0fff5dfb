import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {element, type Args} from './element.js';
import {sketch} from './maps.js';

const meta: Meta = {
  title: 'journey-persona',
  component: 'journey-persona',
  render: (args: Args) =>
    html`<journey-map heading="Returning a parcel">
      ${element('journey-persona', args)}
      <journey-stage heading="Send back">
        <journey-step
          heading="Looks for the label"
          emotion-lea="-1.5 no printer"
          touchpoints="Parcel, Website"
        ></journey-step>
        <journey-step
          heading="Hands it in"
          emotion-lea="1"
          touchpoints="Parcel shop"
        ></journey-step>
      </journey-stage>
    </journey-map>`,
};
export default meta;

/** A name and a few words; initials stand for the picture. */
export const Persona: StoryObj = {
  args: {id: 'lea', heading: 'Léa', role: 'orders three sizes, sends back two'},
};

/** Everything that can be said of a persona. */
export const EveryAttribute: StoryObj = {
  args: {
    ...Persona.args,
    quote: 'I only want to know that it has arrived.',
    goals: 'The money back before the rent is due; No evening at the post office',
    needs: 'A receipt',
    frustrations: 'Labels that need a printer',
    image: sketch('#f7e3e3', 'M80 22a16 16 0 1 0 .1 0M48 88q0-30 32-30t32 30'),
    imageAlt: 'A woman with short hair',
    color: '#2f74c0',
  },
};

/** The same by content, where a text is long or has markup. */
export const AsContent: StoryObj = {
  args: {id: 'lea', role: 'orders three sizes, sends back two'},
  render: (args: Args) =>
    html`<journey-map heading="Returning a parcel">
      ${element(
        'journey-persona',
        args,
        html`<h3>Léa</h3>
          <ul data-lane="goals">
            <li>The money back before the rent is due</li>
            <li>No evening at the post office</li>
          </ul>`,
      )}
      <journey-stage heading="Send back" emotion-lea="-1"></journey-stage>
    </journey-map>`,
};
