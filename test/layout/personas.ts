import {layoutMap, type MapLayout, type MapOptions} from '../../src/layout/index.js';
import {journeyOf} from './journeys.js';

export const personas = [
  {id: 'lea', name: 'Léa'},
  {id: 'max', name: 'Max'},
  {id: 'kim', name: 'Kim'},
];

/** One stage with steps, of three personas. */
export const lay = (steps: object[], options: MapOptions = {}, more: object = {}) =>
  layoutMap(journeyOf({personas, stages: [{title: 'S', steps}], ...more}), options);

export const stepsOf = ({stages}: MapLayout) => stages.flatMap(({steps}) => steps);

/** Each curve as its owner, its look and its points. */
export const curves = ({curves}: MapLayout) =>
  curves.map(({owner, index, points}) => [
    owner?.name,
    index,
    points.map(({value, at}) => [at, value]),
  ]);

export const felt = (title: string, emotions: object, more: object = {}) => ({
  title,
  emotions,
  ...more,
});

/** Personas by id and name, in place of the usual three. */
export const called = (...names: [id: string, name: string][]) => ({
  personas: names.map(([id, name]) => ({id, name})),
});
