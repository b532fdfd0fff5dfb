/** One input after another: what cannot be read keeps the last drawing, and what can replaces it. */
import fc from 'fast-check';
import {jsonTexts, values} from '../arbitraries.js';
import {damagedJourneys, soundJourneys, wordsOf} from '../journeys.js';
import {assert, box, check, checkWords, type Drawing, onPage, picture, settled} from './oracle.js';
import {blank, make} from './sources.js';
import {guard, sizeOf} from './watch.js';

type Put = (value: unknown) => void;

/** Whether nothing of the last input could be read, as far as an element says. */
const isUnread = ({problems}: Drawing) =>
  problems.some(
    ({code, path, params}) =>
      !path &&
      (/^(json|http|network)$/.test(code) ||
        /^(journey|array|text)$/.test(String(params?.['kind']))),
  );

function checkSound(element: Drawing, input: unknown): void {
  check(element);
  checkWords(element, wordsOf(input));
  assert(!element.problems.length, element.problems.map(({message}) => message).join());
}

/** Without any input there is nothing to draw any more; with any, something stays. */
function checkAfter(element: Drawing, before: string, isNothing: boolean): void {
  check(element, isNothing);
  if (isNothing) return;
  assert(box(element), 'the drawing is gone');
  if (isUnread(element)) assert(picture(element) === before, 'the last good drawing is not kept');
}

/** A sound input, any, and another sound one, each given to the same element. */
const inTurn = (
  element: Drawing,
  put: Put,
  [first, any, last]: readonly unknown[],
  isNothing = false,
) =>
  guard(3 * sizeOf([first, any, last]), () =>
    onPage(element, async () => {
      put(first);
      await settled(element);
      checkSound(element, first);
      const before = picture(element);
      put(any);
      await settled(element);
      checkAfter(element, before, isNothing || any === undefined || any === null);
      put(last);
      await settled(element);
      checkSound(element, last);
    }),
  );

const between = fc.oneof(
  values,
  damagedJourneys.map(({journey}) => journey),
);

const data = fc.asyncProperty(soundJourneys, between, soundJourneys, (...inputs) => {
  const map = make('journey-map');
  return inTurn(map, value => (map.data = value), inputs);
});

const stage = fc.asyncProperty(soundJourneys, between, soundJourneys, (first, any, last) => {
  const stage = make('journey-stage');
  return inTurn(stage, value => (stage.data = value), [first.stages[0], any, last.stages[0]]);
});

const textOf = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));

const inline = fc.asyncProperty(soundJourneys, jsonTexts, soundJourneys, (...inputs) => {
  const map = make('journey-map');
  const script = document.createElement('script');
  script.type = 'application/json';
  map.append(script);
  return inTurn(map, value => (script.textContent = textOf(value)), inputs);
});

const answers = fc.asyncProperty(soundJourneys, jsonTexts, soundJourneys, (...inputs) => {
  const map = make('journey-map');
  let asked = 0;
  const put = (value: unknown) =>
    Object.assign(map, {src: `${asked++}.json`, loader: () => new Response(textOf(value))});
  return inTurn(map, put, inputs);
});

const points = fc.array(
  fc.nat(4).map(value => value - 2),
  {minLength: 1, maxLength: 5},
);

const curve = fc.asyncProperty(points, values, points, (...inputs) => {
  const curve = make('emotion-curve');
  return inTurn(curve, value => (curve.data = value), inputs, blank(inputs[1]));
});

export const sequences = {
  'data after data': data,
  'a stage after a stage': stage,
  'inline JSON after inline JSON': inline,
  'an answer after an answer': answers,
  'a curve after a curve': curve,
};
