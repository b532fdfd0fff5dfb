import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {element, type Args} from './element.js';
import {sketch} from './maps.js';
import {everyLane} from './texts.js';

const meta: Meta = {
  title: 'journey-step',
  component: 'journey-step',
  render: (args: Args) =>
    html`<journey-map heading="A washing machine is repaired">
      <journey-persona heading="Ines" role="tenant"></journey-persona>
      <journey-stage heading="It breaks down">
        <journey-step heading="Hears a noise" emotion="-0.5"></journey-step>
        ${element('journey-step', args)}
        <journey-step heading="Waits for the day" emotion="0"></journey-step>
      </journey-stage>
      <journey-stage heading="It runs again">
        <journey-step heading="Has the technician in" emotion="1.5"></journey-step>
      </journey-stage>
    </journey-map>`,
};
export default meta;

/** A step as one of several. */
export const Step: StoryObj = {
  args: {heading: 'Asks for help', emotion: '-1.5 stranded', touchpoints: 'Hotline, Manual'},
};

/** Everything that a step can say by attributes. */
export const EveryAttribute: StoryObj = {
  args: {
    heading: 'Asks for help',
    description: 'In the evening, with wet clothes in the drum.',
    duration: 'PT20M',
    href: 'https://example.com/repairs',
    emotion: '-1.5',
    emotionLabel: 'stranded',
    momentOfTruth: true,
    image: sketch('#dbe8f7', 'M62 14h36v72H62zM76 78h8'),
    imageAlt: 'A mobile phone',
    personas: 'Ines',
    ...everyLane,
  },
};

/** Ways that leave a step for another than the next one. */
export const Links: StoryObj = {
  args: {
    heading: 'Asks for help',
    emotion: '-1',
    next: 'Waits for the day',
    loopTo: 'Hears a noise',
    branchTo: 'Has the technician in',
    linkLabel: 'it depends on the code',
  },
};

/** What attributes do not say, the content may. */
export const AsContent: StoryObj = {
  render: () =>
    html`<journey-map heading="A washing machine is repaired">
      <journey-stage>
        <h3>It breaks down</h3>
        <p>From the first noise to the call.</p>
        <journey-step emotion="-1.5">
          <h4>Asks for help</h4>
          <p>In the evening, with wet clothes in the drum.</p>
          <ul data-lane="pain-points">
            <li data-severity="high">Eleven minutes on hold</li>
            <li>A code that is not in the manual</li>
          </ul>
        </journey-step>
        <journey-step heading="Waits for the day" emotion="0"></journey-step>
      </journey-stage>
    </journey-map>`,
};
