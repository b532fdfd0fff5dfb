import type {Meta} from '@storybook/web-components-vite';
import {mapOf, sketch} from './maps.js';

const meta: Meta = {title: 'journey-map/Lanes', component: 'journey-map'};
export default meta;

const phone = sketch('#dbe8f7', 'M62 14h36v72H62zM76 78h8');
const van = sketch('#e3f1e4', 'M24 30h70v40H24zM94 44h24l18 14v12H94M38 76h16M104 76h16');
const machine = sketch('#f7ecd8', 'M50 12h60v76H50zM50 28h60M80 40a18 18 0 1 0 .1 0M60 20h8');

/** Every lane that a map knows, each with something in it. */
export const AllLanes = mapOf({
  title: 'A washing machine is repaired',
  stages: [
    {
      title: 'It breaks down',
      steps: [
        {
          title: 'Asks for help',
          image: {src: phone, alt: 'A mobile phone'},
          actions: ['Looks the error code up', 'Calls the hotline'],
          actors: ['Tenant', 'Agent'],
          emotion: {value: -1.5, label: 'stranded'},
          thoughts: ['Not now, with a newborn at home.'],
          quotes: ['The code in the manual means nothing to me.'],
          needs: ['To know how long it will take'],
          touchpoints: [{name: 'Hotline', channel: 'Phone'}],
          channels: ['Website'],
          painPoints: [{text: 'Eleven minutes on hold', severity: 'high'}],
          opportunities: [
            {
              text: 'Call back at a chosen time',
              impact: 'high',
              effort: 'medium',
              due: '2027-03',
            },
          ],
          metrics: [{name: 'Wait on the line', value: 11, unit: 'min', target: 3, better: 'lower'}],
          departments: [{name: 'Hotline', role: 'Takes the call'}],
          campaigns: [{name: 'Five-year warranty', kind: 'E-mail', goal: 'Renewals'}],
          evidence: ['Manual'],
          frontstage: ['Agent asks for the model'],
          backstage: ['Agent books a technician'],
          support: ['Route planning'],
          notes: ['Could the code be shown in words?'],
        },
      ],
    },
    {
      title: 'It runs again',
      steps: [
        {
          title: 'Has the technician in',
          image: {src: machine, alt: 'A washing machine'},
          actions: ['Clears the bathroom'],
          actors: ['Tenant', 'Technician'],
          emotion: {value: 1.5, label: 'saved'},
          highlights: ['The part was in the van'],
          touchpoints: [{name: 'Visit', channel: 'At home'}],
          solutions: ['Vans carry the ten commonest parts'],
          metrics: [{name: 'Repaired at the first visit', value: 83, unit: '%', target: 80}],
          departments: ['Field service'],
          evidence: ['Repair slip'],
          frontstage: ['Technician shows the worn seal'],
          support: ['Stock system'],
        },
      ],
    },
  ],
});

/** Figures with bars for known measures, with targets that are met or missed, and with their history. */
export const Metrics = mapOf(
  {
    title: 'An electricity contract in figures',
    stages: [
      {
        title: 'Sign',
        metrics: [{name: 'Conversion', value: 3.4, unit: '%', target: 3}],
      },
      {
        title: 'Use',
        metrics: [
          {
            name: 'NPS',
            value: 18,
            target: 30,
            history: [
              {date: '2026-01', value: 24},
              {date: '2026-04', value: 9},
              {date: '2026-07', value: 15},
            ],
          },
          {name: 'CSAT', value: 4.2, target: 4},
        ],
      },
      {
        title: 'Get help',
        metrics: [
          {name: 'CES', value: 5.6},
          {name: 'Calls per bill', value: 0.3},
          {name: 'Time to answer', value: 95, unit: 's', target: 60, max: 180, better: 'lower'},
        ],
      },
      {
        title: 'Stay or leave',
        metrics: [
          {name: 'Churn', value: 7, unit: '%', target: 8},
          {
            name: 'Balance of switches',
            value: -120,
            min: -500,
            max: 500,
            history: [
              {date: '2025', value: -310},
              {date: '2026', value: -120},
            ],
          },
        ],
      },
    ],
  },
  {lanes: 'metrics'},
);

/** A picture for each step, and a step whose picture is decoration. */
export const Storyboard = mapOf(
  {
    title: 'Une réparation à domicile',
    stages: [
      {
        title: 'Avant la visite',
        steps: [
          {
            title: 'Appelle le service',
            emotion: {value: -1, label: 'agacé'},
            image: {src: phone, alt: 'Un téléphone'},
          },
          {
            title: 'Attend le technicien',
            emotion: 0,
            image: {src: van, alt: 'Une camionnette'},
            thoughts: ['Entre 8 h et 18 h, vraiment ?'],
          },
        ],
      },
      {
        title: 'La visite',
        steps: [
          {
            title: 'Relance une lessive',
            emotion: {value: 1.5, label: 'soulagé'},
            image: {src: machine, alt: 'Un lave-linge'},
          },
          {
            title: 'Signe le bon',
            emotion: 1,
            image: sketch('#efe3f4', 'M50 16h60v68H50zM62 34h36M62 50h36M62 68q8-8 16 0t16 0'),
          },
        ],
      },
    ],
  },
  {lang: 'fr'},
);

/** Where things are known from: observed or supposed, with the source, and quotes with their date. */
export const Evidence = mapOf({
  title: 'What is known of the first month',
  stages: [
    {
      title: 'Sets up the router',
      quotes: [
        {
          text: 'Which of the two cables?',
          source: 'Interview 7',
          date: '2026-05-12',
          basis: 'observed',
        },
      ],
      painPoints: [
        {text: 'Both cables fit both sockets', basis: 'observed', source: 'Home visits'},
      ],
    },
    {
      title: 'Gets the first bill',
      quotes: [{text: 'It is twice what I signed for.', source: 'Chat', date: '2026-06'}],
      painPoints: [
        {text: 'Part of a month is not explained', severity: 'medium', basis: 'assumed'},
      ],
      notes: [
        {text: 'Chat transcripts', href: 'https://example.com/transcripts', source: 'Research'},
      ],
    },
  ],
});

/** Rows of the journey's own, drawn as text, chips and cards among the built-in ones. */
export const OwnLanes = mapOf({
  title: 'Opening an account',
  lanes: [
    'actions',
    {id: 'law', label: 'What the law asks', type: 'text'},
    'emotion',
    {id: 'data', label: 'Data collected', type: 'chips'},
    {id: 'risk', label: 'Risks', type: 'cards'},
  ],
  stages: [
    {
      title: 'Apply',
      actions: ['Fills in the form'],
      emotion: 0.5,
      cells: {law: ['Consent before any data'], data: ['Name', 'Address', 'Income']},
    },
    {
      title: 'Prove who you are',
      actions: ['Shows her passport to the camera'],
      emotion: {value: -1, label: 'watched'},
      cells: {
        law: ['Identity checked by a person'],
        data: ['Passport', 'Portrait'],
        risk: ['Glare hides the photo'],
      },
    },
    {
      title: 'First payment',
      actions: ['Sends one euro'],
      emotion: 1,
      cells: {data: ['Account number'], risk: ['Payment is held for a day']},
    },
  ],
});
