import type {Words} from './words.js';

const quote = (text: string) => `“${text}”`;

export const en: Words = {
  lang: 'en',
  lanes: {
    actions: 'Actions',
    actors: 'Actors',
    emotion: 'Emotions',
    thoughts: 'Thoughts',
    quotes: 'Quotes',
    needs: 'Needs',
    touchpoints: 'Touchpoints',
    channels: 'Channels',
    painPoints: 'Pain points',
    highlights: 'Highlights',
    opportunities: 'Opportunities',
    solutions: 'Solutions',
    metrics: 'Metrics',
    departments: 'Departments',
    campaigns: 'Campaigns',
    evidence: 'Physical evidence',
    frontstage: 'Frontstage',
    backstage: 'Backstage',
    support: 'Support processes',
    notes: 'Notes',
  },
  stages: 'Stages',
  steps: 'Steps',
  emotionLevels: ['very negative', 'negative', 'neutral', 'positive', 'very positive'],
  kinds: {
    journey: 'Customer journey',
    experience: 'Experience map',
    blueprint: 'Service blueprint',
  },
  states: {current: 'Current state', future: 'Future state'},
  updated: date => `Updated ${date}`,
  reviewBy: date => `Review by ${date}`,
  map: 'Customer journey map',
  curve: 'Emotion curve',
  personas: 'Personas',
  momentOfTruth: 'Moment of truth',
  severity: {low: 'minor', medium: 'moderate', high: 'major'},
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
