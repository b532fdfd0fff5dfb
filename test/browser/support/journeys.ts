/** One journey in each of the ways to say it. */
import type {JourneyMapElement} from '../../../src/index.js';

export type Data = Record<string, unknown>;

/** As `data`; a new one each time, since a map follows only a new value. */
export const shoes = (title = 'Buying shoes'): Data & {stages: Data[]} => ({
  title,
  stages: [
    {
      title: 'Choose',
      goal: 'Find a pair',
      steps: [
        {title: 'Sees an advertisement', emotion: 0.5, touchpoints: ['Advertisement', 'Shop']},
        {
          title: 'Looks for the size',
          emotion: {value: -1, label: 'Unsure'},
          thoughts: ['Is 39 large?'],
          painPoints: [{text: 'The guide is vague', severity: 'high'}],
        },
      ],
    },
    {
      title: 'Buy',
      touchpoints: ['Hotline'],
      steps: [
        {title: 'Pays', emotion: 1, departments: ['Finance']},
        {title: 'Unpacks', emotion: 2, departments: ['Finance', 'Logistics']},
      ],
    },
  ],
});

/** As child elements; other tags for elements that are registered under other names. */
export const shoesMarkup = (map = 'journey-map', stage = 'journey-stage', step = 'journey-step') =>
  `<${map}>
  <h2>Buying shoes</h2>
  <${stage} heading="Choose" goal="Find a pair">
    <${step} heading="Sees an advertisement" emotion="0.5" touchpoints="Advertisement, Shop"></${step}>
    <${step} emotion="-1 Unsure">
      <h3>Looks for the size</h3>
      <ul data-lane="thoughts"><li>Is 39 large?</li></ul>
      <ul data-lane="pain-points"><li data-severity="high">The guide is vague</li></ul>
    </${step}>
  </${stage}>
  <${stage} heading="Buy" touchpoints="Hotline">
    <${step} heading="Pays" emotion="1" departments="Finance"></${step}>
    <${step} heading="Unpacks" emotion="2" departments="Finance; Logistics"></${step}>
  </${stage}>
</${map}>`;

/** As inline JSON. */
export const inlineMarkup = (data: unknown = shoes(), map = 'journey-map') =>
  `<${map}><script type="application/json">${JSON.stringify(data)}</script></${map}>`;

/** Of one stage with one step, for tests that only need to tell journeys apart. */
export const small = (title: string, step: Data = {}): Data => ({
  title,
  stages: [{title: 'Stage', steps: [{title: 'Step', ...step}]}],
});

/** What a reader would call the map. */
export const nameOf = (map: JourneyMapElement): string | null | undefined =>
  map.shadowRoot?.querySelector('[part~="map"]')?.getAttribute('aria-label');
