import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {element, type Args} from './element.js';
import {moving} from './journeys.js';
import {drawnMapIn, find} from './support.js';

const meta: Meta = {title: 'journey-map', component: 'journey-map'};
export default meta;

/** A journey as data. Every control changes the map that is there. */
export const Map: StoryObj = {args: {data: moving}};

/** The same by elements, in markup that an author writes. */
export const AsElements: StoryObj = {
  args: {heading: 'Returning a parcel'},
  render: (args: Args) =>
    element(
      'journey-map',
      args,
      html`<journey-persona
          heading="Léa"
          role="orders three sizes, sends back two"
          quote="I only want to know that it has arrived."
        ></journey-persona>
        <journey-stage heading="Unpack">
          <journey-step
            heading="Tries the shoes on"
            emotion="1"
            touchpoints="Parcel, Leaflet"
          ></journey-step>
          <journey-step
            heading="They are too small"
            emotion="-1 annoyed"
            pain-points="Size guide is vague [high]"
          ></journey-step>
        </journey-stage>
        <journey-stage heading="Send back">
          <journey-step
            heading="Looks for the label"
            emotion="-1.5 lost"
            thoughts="Where is it?"
          ></journey-step>
          <journey-step
            heading="Gets the refund"
            emotion="1.5"
            departments="Accounting"
          ></journey-step>
        </journey-stage>`,
    ),
};

/** Another title than the journey’s own. */
export const Heading: StoryObj = {args: {data: moving, heading: 'Moving out, as tenants tell it'}};

/** In a page whose headings come later, the level of the title is said; stages and steps follow. */
export const HeadingLevel: StoryObj = {
  args: {data: moving, headingLevel: 3},
  play: async ({canvasElement}) => {
    const map = await drawnMapIn(canvasElement);
    await expect(find(map, '[part~=title]').ariaLevel).toBe('3');
    await expect(find(map, '[part~=stage-title] [role=heading]').ariaLevel).toBe('4');
    await expect(find(map, '[part~=step-title]').ariaLevel).toBe('5');
  },
};

/** Lanes chosen and put in order. */
export const Lanes: StoryObj = {args: {data: moving, lanes: 'touchpoints, emotion, pain-points'}};

/** Colours, sizes and distances by custom properties, on the map or anywhere around it. */
export const CustomProperties: StoryObj = {
  args: {
    data: moving,
    '--journey-stage-color-1': '#6d3fb8',
    '--journey-stage-color-2': '#00696e',
    '--journey-stage-color-3': '#a13a1e',
    '--journey-radius': '0',
    '--journey-space': '0.625rem',
    '--journey-step-width': '11rem',
    '--journey-curve-height': '9rem',
    '--journey-curve-width': '5',
  },
};
