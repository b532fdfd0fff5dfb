/** Much of one thing, in ways that invite a loop within a loop. Four times as much may take four times the steps. */
import type {JourneyMapElement} from '../../../src/index.js';
import {type Drawing, settled} from './oracle.js';
import {make} from './sources.js';

declare const steps: {done: number; most: number};

type Data = Record<string, unknown>;
type Make = (n: number) => Drawing;

const times = <T>(n: number, entry: (i: number) => T) =>
  Array.from({length: n}, (_, i) => entry(i));
const record = (n: number, entry: (i: number) => readonly [string, unknown]) =>
  Object.fromEntries(times(n, entry));

const map = (data: unknown) => Object.assign(make('journey-map'), {data});
const stage = (rest: Data) => map({stages: [{title: 'S', ...rest}]});
const step = (rest: Data) => stage({steps: [{title: 'A', ...rest}]});

const data: Record<string, Make> = {
  stages: n => map({stages: times(n, i => `S${i}`)}),
  'stages of one title': n => map({stages: times(n, () => 'S')}),
  'stages of one id': n => map({stages: times(n, () => ({title: 'S', id: 'x'}))}),
  'stages that are nothing': n => map({stages: times(n, () => ({}))}),
  steps: n => stage({steps: times(n, i => `A${i}`)}),
  'steps with an emotion': n => stage({steps: times(n, i => ({title: 'A', emotion: (i % 5) - 2}))}),
  'texts in a step': n => step({notes: times(n, i => `T${i}`)}),
  'names in a step': n => step({channels: times(n, i => `T${i}`)}),
  'departments in a step': n => step({departments: times(n, i => `T${i}`)}),
  'departments of a stage of many steps': n =>
    stage({steps: times(n, () => 'A'), departments: times(n, i => `D${i}`)}),
  'departments that come and go': n =>
    stage({steps: times(n, i => ({title: 'A', departments: times(9, j => `D${i + j}`)}))}),
  'own lanes': n => step({cells: record(n, i => [`lane ${i}`, ['x']])}),
  'own lanes that last over many steps': n =>
    map({
      lanes: times(n, i => ({id: `lane ${i}`, type: 'spans'})),
      stages: [
        {title: 'S', cells: record(n, i => [`lane ${i}`, ['x']]), steps: times(n, () => 'A')},
      ],
    }),
  'declared lanes': n => map({stages: ['S'], lanes: times(n, i => ({id: `lane ${i}`}))}),
  personas: n => map({stages: ['S'], personas: times(n, i => ({name: `P ${i}`}))}),
  'personas who feel': n => step({emotions: record(n, i => [`p${i}`, 1])}),
  links: n => map({stages: ['S'], links: times(n, () => ({from: 'S', to: 'S'}))}),
  'unknown keys': n => map({stages: ['S'], ...record(n, i => [`key ${i}`, i])}),
  'keys in other spellings': n => step(record(n, i => [`notes${'_'.repeat(i % 99)}${i}`, 'x'])),
  problems: n => map({stages: times(n, () => ({title: 'S', emotion: 'odd', steps: 7}))}),
  levels: n => map({stages: ['S'], x: JSON.parse(`${'['.repeat(n)}0${']'.repeat(n)}`) as unknown}),
  characters: n => step({notes: ['x '.repeat(n)]}),
  'characters of a key': n => map({stages: ['S'], ['x'.repeat(n)]: {__proto__: null, x: [1n]}}),
};

/** Elements as a parser makes them. */
const parsed = (markup: string): JourneyMapElement => {
  const host = make('journey-map');
  host.innerHTML = markup;
  return host;
};

/** Elements of one tag inside each other, with something in the innermost; at most as deep as a parser nests. */
const around = (n: number, open: string, inner: string, close: string) =>
  parsed(
    `<journey-stage heading="S">${open.repeat(Math.min(n, 400))}${inner}${close.repeat(Math.min(n, 400))}</journey-stage>`,
  );

const within = (inner: string) =>
  parsed(
    `<journey-stage heading="S"><journey-step heading="A">${inner}</journey-step></journey-stage>`,
  );

const children: Record<string, Make> = {
  'stage elements': n => parsed('<journey-stage heading="S"></journey-stage>'.repeat(n)),
  'step elements': n => around(0, '', '<journey-step heading="A"></journey-step>'.repeat(n), ''),
  'steps outside of a stage': n => parsed('<journey-step heading="A"></journey-step>'.repeat(n)),
  'steps inside each other': n => around(n, '<journey-step heading="A">', '', '</journey-step>'),
  'steps deep in other elements': n =>
    around(n, '<div>', '<journey-step heading="A"></journey-step>'.repeat(n), '</div>'),
  'elements that say nothing': n => within('<b></b>'.repeat(n)),
  'headings deep in each other': n => around(n, '<h2><div>', '<b></b>'.repeat(n), '</div></h2>'),
  'lanes deep in each other': n =>
    around(n, '<p data-lane="x"><b>', '<i></i>'.repeat(n), '</b></p>'),
  'unheard-of lanes deep in each other': n =>
    around(n, '<div data-lane="x">', 'x<br>'.repeat(n), '</div>'),
  'lists of one lane': n => within('<ul data-lane="notes"><li>x</ul>'.repeat(n)),
  'lists inside each other': n => within('<ul data-lane="notes"><li>x'.repeat(Math.min(n, 200))),
  'items of a list': n => within(`<ul data-lane="notes">${'<li>x'.repeat(n)}</ul>`),
  attributes: n =>
    within(`<journey-step heading="B"${times(n, i => ` emotion-p${i}="1"`).join('')}>`),
  'items of an attribute': n =>
    around(1, `<journey-step heading="A" notes="${'a;'.repeat(n)}">`, '', ''),
  'links of an attribute': n =>
    around(1, `<journey-step heading="A" next="${'a;'.repeat(n)}">`, '', ''),
  'words in texts': n => within('word <br>'.repeat(n)),
  'nodes of one text': n => {
    const host = within('');
    host.querySelector('journey-step')!.append(...times(n, () => 'x '));
    return host;
  },
};

const text =
  (
    name: string,
    value: (n: number) => string,
    tag: 'journey-map' | 'emotion-curve' = 'emotion-curve',
  ) =>
  (n: number) => {
    const element = make(tag) as Drawing;
    Object.assign(element, tag === 'journey-map' && {data: {stages: ['S']}});
    element.setAttribute(name, value(n));
    return element;
  };

const others: Record<string, Make> = {
  'values of a curve': text('values', n => '1;'.repeat(n)),
  'labels of a curve': text('labels', n => 'a;'.repeat(n)),
  'values that are none': text('values', n => 'a;'.repeat(n)),
  'names of lanes': text('lanes', n => 'notes emotion x '.repeat(n), 'journey-map'),
  'subtags of a language': text('lang', n => `en-x${'-a'.repeat(n)}`, 'journey-map'),
  'brackets of JSON': n => parsed(`<script type="application/json">${'['.repeat(n)}</script>`),
  'JSON up to a mistake': n =>
    parsed(`<script type="application/json">[${'"a\\n",'.repeat(n)}</script>`),
};

export const floods: Record<string, Make> = {...data, ...children, ...others};

/** How many steps it takes to draw so much. */
export async function cost(name: string, n: number): Promise<number> {
  const element = floods[name]!(n);
  Object.assign(steps, {done: 0, most: 1e9});
  document.body.append(element);
  await settled(element);
  const {done} = steps;
  element.remove();
  await settled(element);
  return done;
}
