import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, waitFor} from 'storybook/test';
import {element, type Args} from './element.js';
import {find} from './support.js';

const meta: Meta = {title: 'emotion-curve', component: 'emotion-curve'};
export default meta;

/** Values and their labels, as text. */
export const Curve: StoryObj = {
  args: {
    heading: 'A return',
    values: '0, 0.5, 1, -1.5, 2',
    labels: 'Need, Advertisement, Shop, Return, Coupon',
  },
};

/** Another scale than −2 to 2. */
export const OwnScale: StoryObj = {
  args: {
    heading: 'Answers of the course, one to five',
    values: '2, 4.5, 1, 3, 5',
    labels: 'Enrolment, Lectures, Group work, Exam, Degree',
    min: 1,
    max: 5,
  },
};

/** Values as data, with words of their own; a missing one leaves a gap. */
export const Data: StoryObj = {
  args: {
    heading: 'A week of tests',
    data: [1, {value: -2, label: 'gave up'}, null, 0.5, {value: 2, label: 'proud'}],
    labels: 'Mon, Tue, Wed, Thu, Fri',
  },
};

/** Under a heading of the page that comes after it, or none: the level of its own heading is said. */
export const HeadingLevel: StoryObj = {
  args: {...Curve.args, headingLevel: 4},
  play: async ({canvasElement}) => {
    const curve = canvasElement.querySelector('emotion-curve')!;
    await curve.updateComplete;
    await expect(find(curve, '[role=heading]').ariaLevel).toBe('4');
  },
};

/** Nothing to draw: the content shows. */
export const Empty: StoryObj = {
  render: (args: Args) => element('emotion-curve', args, 'No answers yet.'),
};

/** What cannot be read, or is outside the scale, is named in a note. */
export const Problems: StoryObj = {
  args: {
    heading: 'A return',
    values: '0; often; 1; 9',
    labels: 'Need; Advertisement; Shop; Return',
    onJourneyError: fn(),
  },
  play: async ({args, canvasElement}) => {
    const curve = canvasElement.querySelector('emotion-curve')!;
    await waitFor(() => expect(args['onJourneyError']).toHaveBeenCalledOnce());
    await expect(curve.problems).toHaveLength(2);
    await expect(curve.shadowRoot!.querySelector('[part~=problem]')).toHaveTextContent('often');
  },
};

/** Without the note: the event, the console and `problems` still tell. */
export const NoProblemNote: StoryObj = {
  args: {...Problems.args, noProblemNote: true},
  play: async ({canvasElement}) => {
    const curve = canvasElement.querySelector('emotion-curve')!;
    await curve.updateComplete;
    await expect(curve.shadowRoot!.querySelector('[part~=problem]')).toBeNull();
    await expect(curve.problems).not.toHaveLength(0);
  },
};
