import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {mapOf} from './maps.js';

const meta: Meta = {
  title: 'journey-map/Emotion labels',
  component: 'journey-map',
  args: {
    data: {
      title: 'The first day at a new job',
      stages: [
        {
          title: 'Morning',
          steps: [
            {title: 'Finds the door', emotion: {value: -0.5, label: 'nervous'}},
            {title: 'Is welcomed', emotion: {value: 1.5, label: 'at ease'}},
            {title: 'Gets a computer', emotion: {value: 0.5, label: 'busy'}},
            {title: 'Has no password', emotion: {value: -1.5, label: 'useless'}},
          ],
        },
        {
          title: 'Afternoon',
          steps: [
            {title: 'Eats with the team', emotion: {value: 2, label: 'one of them'}},
            {title: 'Reads the handbook', emotion: {value: 0, label: 'sleepy'}},
            {title: 'Goes home', emotion: {value: 0.5, label: 'content'}},
          ],
        },
      ],
    },
  },
};
export default meta;

/** Faces without words. */
export const None: StoryObj = {args: {emotionLabels: 'none'}};

/** Words at the peaks and the valleys only, as by default. */
export const Extremes: StoryObj = {args: {emotionLabels: 'extremes'}};

/** A word at every face. */
export const All: StoryObj = {args: {emotionLabels: 'all'}};

/** A scale of the journey’s own, with words for its levels. */
export const OwnScale = mapOf(
  {
    title: 'Answers of the course, one to five',
    emotionScale: {min: 1, max: 5, labels: ['poor', 'weak', 'fair', 'good', 'excellent']},
    stages: [
      {title: 'Enrolment', emotion: 2},
      {title: 'Lectures', emotion: 4.5},
      {title: 'Group work', emotion: {value: 1, label: 'left alone'}},
      {title: 'Exam', emotion: 3},
      {title: 'Degree', emotion: 5},
    ],
  },
  {emotionLabels: 'all'},
);
