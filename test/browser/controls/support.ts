import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {drawn, mountMap} from '../support/mount.js';

/** Three stages, two people, several lanes. */
export const trip = () => ({
  title: 'Trip',
  personas: [
    {id: 'ada', name: 'Ada'},
    {id: 'bo', name: 'Bo'},
  ],
  stages: [
    {
      title: 'Plan',
      steps: [
        {
          title: 'Looks for trains',
          emotion: -1,
          thoughts: ['How far is it?'],
          touchpoints: ['Site'],
        },
        {title: 'Books', emotion: 1, touchpoints: ['Café', 'Site']},
      ],
    },
    {
      title: 'Go',
      steps: [{title: 'Rides', emotion: 2, needs: [{text: 'Rest', personas: ['ada']}]}],
    },
    {title: 'Home', steps: [{title: 'Sleeps', emotion: 0, thoughts: ['Far away']}]},
  ],
});

export const controlled = (attributes = '', width = 1200): Promise<JourneyMapElement> =>
  mountMap(trip(), `controls ${attributes}`, width);

const all = <E extends Element = HTMLElement>(map: JourneyMapElement, selector: string): E[] => [
  ...map.shadowRoot!.querySelectorAll<E>(selector),
];

/** The one element of that selector. */
export const one = <E extends Element = HTMLElement>(
  map: JourneyMapElement,
  selector: string,
): E => {
  const [found] = all<E>(map, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

export const tools = (map: JourneyMapElement): HTMLElement[] => all(map, '.tool');

export const tool = (map: JourneyMapElement, name: string): HTMLElement => {
  const found = all(map, 'button').find(({textContent}) => textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** A radio button or a check box, by what it says. */
export const choice = (map: JourneyMapElement, name: string): HTMLInputElement => {
  const label = all(map, '.menu label').find(({textContent}) => textContent?.trim() === name);
  if (!label) throw new Error(`no choice ${name}`);
  return label.querySelector('input')!;
};

/** Clicks, and waits until what follows is drawn. */
export async function press(map: JourneyMapElement, target: HTMLElement): Promise<void> {
  target.click();
  await drawn(map);
}

/** What is focused in the map. */
export const focused = (map: JourneyMapElement): string =>
  map.shadowRoot!.activeElement?.textContent?.trim() ?? '';

/** The titles that are drawn as headings, in order. */
export const texts = (map: JourneyMapElement, selector: string): string[] =>
  all(map, selector).map(({textContent}) => textContent!.trim().replace(/\s+/g, ' '));

/** What the toolbar says. */
export const said = (map: JourneyMapElement): string => one(map, 'output').textContent!;
