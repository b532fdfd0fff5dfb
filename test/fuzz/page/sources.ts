/** Every way in which input reaches an element, as a property each. */
import fc from 'fast-check';
import type {JourneyMapElement, JourneyStageElement} from '../../../src/index.js';
import {anything, jsonTexts, odd, revoked, values} from '../arbitraries.js';
import {damagedJourneys, soundJourneys, wordsOf} from '../journeys.js';
import {check, checkWords, type Drawing, onPage, settled} from './oracle.js';
import {attributeTexts, hasText, propertyValues} from './soup.js';
import {guard, sizeOf} from './watch.js';

const nothing = (value: unknown) => value === undefined || value === null;

/** What gives a curve no points and is no mistake. */
export function blank(value: unknown): boolean {
  try {
    if (typeof value === 'string') return !value.trim();
    return nothing(value) || (Array.isArray(value) && value.length === 0);
  } catch {
    return false;
  }
}

export const make = <K extends keyof HTMLElementTagNameMap>(tag: K) => document.createElement(tag);

/** Gives an element its input, waits for what comes of it, and judges that. */
const give = (element: Drawing, size: number, put: () => void, judge: () => void): Promise<void> =>
  guard(size, () =>
    onPage(element, async () => {
      put();
      await settled(element);
      judge();
    }),
  );

const set = <T>(
  input: fc.Arbitrary<T>,
  tag: 'journey-map' | 'journey-stage' | 'emotion-curve',
  names: readonly string[],
  isNothing: (value: T) => boolean = () => true,
) =>
  fc.asyncProperty(input, value => {
    const element = make(tag) as Drawing;
    const all = names.map(name => [name, value] as const);
    return give(
      element,
      sizeOf(value),
      () => Object.assign(element, Object.fromEntries(all)),
      () => check(element, isNothing(value)),
    );
  });

const damaged = (tag: 'journey-map' | 'journey-stage', pick: (journey: object) => unknown) =>
  fc.asyncProperty(damagedJourneys, ({journey, kept}) => {
    const element = make(tag) as JourneyMapElement | JourneyStageElement;
    return give(
      element,
      sizeOf(journey),
      () => (element.data = pick(journey)),
      () => {
        check(element);
        if (tag === 'journey-map') checkWords(element, kept);
      },
    );
  });

const sound = fc.asyncProperty(soundJourneys, journey => {
  const map = make('journey-map');
  return give(
    map,
    sizeOf(journey),
    () => (map.data = journey),
    () => {
      check(map);
      checkWords(map, wordsOf(journey));
      if (map.problems.length) throw new Error(JSON.stringify(map.problems));
    },
  );
});

const inline = fc.asyncProperty(jsonTexts, fc.constantFrom('', '; charset=utf-8'), (text, more) => {
  const map = make('journey-map');
  const script = document.createElement('script');
  script.type = `application/json${more}`;
  script.textContent = text;
  return give(
    map,
    text.length,
    () => map.append(script),
    () => check(map),
  );
});

const any = fc.oneof(odd, anything);
const reject = (reason: unknown) => () => Promise.reject(reason as Error);
const statuses = fc.constantFrom(204, 304, 404, 500);

/** A loader answers, throws, or does what no loader should. */
const answers: fc.Arbitrary<() => unknown> = fc.oneof(
  {weight: 4, arbitrary: jsonTexts.map(text => () => new Response(text))},
  {weight: 2, arbitrary: fc.uint8Array().map(bytes => () => new Response(bytes as BlobPart))},
  {weight: 1, arbitrary: statuses.map(status => () => new Response(null, {status}))},
  {weight: 1, arbitrary: fc.constantFrom<() => unknown>(() => Response.error(), revoked)},
  {weight: 2, arbitrary: any.map(value => () => value)},
  {weight: 2, arbitrary: any.map(reject)},
  {
    weight: 1,
    arbitrary: any.filter(hasText).map(message => reject(Object.assign(new Error(), {message}))),
  },
  {weight: 1, arbitrary: any.map(text => () => ({ok: true, text: () => text}))},
  {weight: 1, arbitrary: any.map(status => () => ({ok: false, status}))},
);

const loader = fc.asyncProperty(answers, answer => {
  const map = make('journey-map');
  return give(
    map,
    1_100_000,
    () => Object.assign(map, {src: 'journey.json', loader: answer}),
    () => check(map),
  );
});

/** Addresses, and what a script may take for one. */
const src = fc.asyncProperty(
  fc.oneof(fc.webUrl(), attributeTexts, odd.filter(hasText)),
  fc.oneof(odd, fc.constant(undefined)),
  (address, loader) => {
    const map = make('journey-map');
    const fetch = () => new Response('[]');
    return give(
      map,
      sizeOf(address),
      () => Object.assign(map, {src: address, loader: loader ?? fetch, credentials: loader}),
      () => check(map, !address),
    );
  },
);

/** What a server sends: these bytes, as that type, with that status. */
const http = fc.asyncProperty(
  fc.oneof(
    jsonTexts.filter(({length}) => length < 20_000).map(text => new TextEncoder().encode(text)),
    fc.uint8Array({maxLength: 99}),
  ),
  fc.constantFrom(200, 200, 200, 201, 204, 206, 302, 404, 418, 500),
  fc.record(
    {
      'content-type': fc.constantFrom(
        'application/json',
        'text/html',
        'x',
        'text/plain; charset=utf-16',
      ),
      'content-encoding': fc.constantFrom('gzip', 'br', 'deflate', 'x'),
      'content-length': fc.constantFrom('0', '5', '99999'),
      location: fc.constantFrom('/answer', '//', 'javascript:1'),
    },
    {requiredKeys: []},
  ),
  (bytes, status, headers) => {
    const map = make('journey-map');
    const body = btoa(String.fromCharCode(...bytes));
    const query = new URLSearchParams({
      body,
      status: String(status),
      headers: JSON.stringify(headers),
    });
    return give(
      map,
      bytes.length,
      () => (map.src = `/answer?${query}`),
      () => check(map),
    );
  },
);

/** With something to draw, so that what stands beside the data meets a drawing. */
const beside = (names: readonly string[]) =>
  fc.asyncProperty(propertyValues, fc.constantFrom(...names), (value, name) => {
    const map = make('journey-map');
    return give(
      map,
      sizeOf(value),
      () => Object.assign(map, {data: {stages: [{title: 'S', notes: ['a']}]}, [name]: value}),
      () => check(map),
    );
  });

const lanesAttribute = fc.asyncProperty(attributeTexts, text => {
  const map = make('journey-map');
  return give(
    map,
    text.length,
    () => {
      map.data = {stages: [{title: 'S', notes: ['a'], cells: {a: ['x'], 1: ['x']}}]};
      map.setAttribute('lanes', text);
    },
    () => check(map),
  );
});

export const sources = {
  'a whole journey as data': sound,
  'any value as data': set(values, 'journey-map', ['data'], nothing),
  'a journey with one damaged stage as data': damaged('journey-map', journey => journey),
  'any text as inline JSON': inline,
  'any answer of a loader': loader,
  'any address and loader': src,
  'any answer of a server': http,
  'any value as lanes or heading': beside(['lanes', 'heading', 'selectable', 'noProblemNote']),
  'any text as the lanes attribute': lanesAttribute,
  "any value as a stage's data": set(values, 'journey-stage', ['data'], blank),
  "a damaged stage as a stage's data": damaged(
    'journey-stage',
    journey => (journey as {stages: unknown[]}).stages[0],
  ),
  "any value as a curve's data": set(values, 'emotion-curve', ['data'], blank),
  "any value as a curve's values": set(
    fc.oneof(values, attributeTexts),
    'emotion-curve',
    ['values'],
    blank,
  ),
};
