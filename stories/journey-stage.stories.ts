import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {element, type Args} from './element.js';
import {sketch} from './maps.js';
import {everyLane} from './texts.js';

const meta: Meta = {title: 'journey-stage', component: 'journey-stage'};
export default meta;

/** A stage alone on a page, from data. */
export const Stage: StoryObj = {
  args: {
    data: {
      title: 'Return',
      steps: [
        {title: 'Asks for a label', emotion: -1, touchpoints: ['Hotline', 'E-mail']},
        {title: 'Brings the parcel away', emotion: -0.5, touchpoints: ['Parcel shop']},
        {title: 'Has her money back', emotion: 1.5, touchpoints: ['Bank account']},
      ],
    },
  },
};

/** A stage with steps among its content. */
export const WithSteps: StoryObj = {
  args: {heading: 'Return', group: 'After the purchase', goal: 'The money back this week'},
  render: (args: Args) =>
    element(
      'journey-stage',
      args,
      html`<journey-step
          heading="Asks for a label"
          emotion="-1"
          moment-of-truth
          duration="PT20M"
          departments="Hotline"
        ></journey-step>
        <journey-step heading="Has her money back" emotion="1.5" departments="Accounts">
          <p>Nine days later.</p>
          <ul data-lane="touchpoints">
            <li>Bank account</li>
          </ul>
        </journey-step>`,
    ),
};

/** Everything that a stage can say by attributes. */
export const EveryAttribute: StoryObj = {
  args: {
    heading: 'It breaks down',
    description: 'From the first noise to the call.',
    goal: 'Clean clothes tomorrow',
    group: 'At home',
    duration: 'PT2H30M',
    href: 'https://example.com/repairs',
    emotion: '-1.5',
    emotionLabel: 'stranded',
    image: sketch('#dbe8f7', 'M62 14h36v72H62zM76 78h8'),
    imageAlt: 'A mobile phone',
    ...everyLane,
  },
};

/** The band in a colour of its own, made dark enough for the white text on it: this yellow is drawn as a brown. */
export const Color: StoryObj = {
  args: {...Stage.args, data: undefined, heading: 'Return', emotion: '-1', color: '#ffd400'},
};

/** The level of its heading is said; those of the steps are one below. */
export const HeadingLevel: StoryObj = {
  args: {...Stage.args, headingLevel: 3},
  play: async ({canvasElement}) => {
    const stage = canvasElement.querySelector('journey-stage')!;
    await stage.updateComplete;
    const levels = [...stage.shadowRoot!.querySelectorAll('[role=heading]')].map(
      ({ariaLevel}) => ariaLevel,
    );
    await expect(levels).toEqual(['3', '4', '4', '4']);
  },
};

/** What cannot be read is named in a note, for whoever writes the page. */
export const Problems: StoryObj = {
  args: {heading: 'Wait', emotion: 'it depends', touchpoints: 'Hotline'},
};

/** Without the note: the event, the console and `problems` still tell. */
export const NoProblemNote: StoryObj = {args: {...Problems.args, noProblemNote: true}};
