import type {CurveWords} from './words.js';

const quote = (text: string) => `“${text}”`;

export const en: CurveWords = {
  lang: 'en',
  lanes: {emotion: 'Emotions'},
  emotionLevels: ['very negative', 'negative', 'neutral', 'positive', 'very positive'],
  curve: 'Emotion curve',
  quote,
  summary: {
    flat: word => `Always ${word}.`,
    curve: (start, highest, lowest, end) =>
      `Starts ${start}, highest ${highest}, lowest ${lowest}, ends ${end}.`,
  },
  problemCount: {one: '{n} problem', other: '{n} problems'},
  problems: {},
  outside: 'outside the scale',
};
