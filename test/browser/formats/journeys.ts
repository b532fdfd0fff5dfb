/** Journeys with texts that HTML and the readers of maps could take for something else. */
import fc from 'fast-check';
import {itemLaneIds} from '../../../src/model/lanes.js';

type Data = Record<string, unknown>;

const pieces = fc.constantFrom(
  ...['queue', 'Léa', 'guide des tailles', 'Stage', 'Émotion', 'Irritants', 'Persona', 'two words'],
  ...[': ', ' – ', ' - ', '; ', ', ', ' | ', ' / ', ' @ ', ' (−1)', ' [high]', ' (fort)', ' (3)'],
  ...[
    '<b>',
    '&amp;',
    '&',
    '"',
    '’',
    '\\',
    '\n',
    '\u00a0',
    '  ',
    '• ',
    '😀',
    '-',
    '−1',
    '0,5',
    '12 min',
  ],
  ...['n/a', '—', 'journey-map: ', '\0', 'Actions', '🙁 ', '<!--', '</td>', '\u200b', '#'],
);

/** Texts that are often plain words, and sometimes all that could go wrong. */
const text = fc.oneof(
  {weight: 3, arbitrary: fc.stringMatching(/^[a-z]{2,8}( [a-zé]{2,8}){0,2}$/)},
  {
    weight: 1,
    arbitrary: fc.array(pieces, {minLength: 1, maxLength: 4}).map(all => `x${all.join('')}`),
  },
  {weight: 1, arbitrary: fc.array(pieces, {minLength: 1, maxLength: 3}).map(all => all.join(''))},
);

const level = fc.constantFrom('low', 'medium', 'high');
const date = fc.constantFrom('2026', '2026-04', '2026-04-28');
const href = fc.constantFrom('https://example.org/a?b=1&c="2"', '/a b', 'mailto:a@example.org');

const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, {requiredKeys: []}) as fc.Arbitrary<Data>;

const item = (main: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.oneof(
    text.map(said => ({[main]: said})),
    fc
      .tuple(text, some({id: text, source: text, basis: fc.constant('observed'), href, ...more}))
      .map(([said, rest]) => ({...rest, [main]: said})),
  );

const number = fc.oneof(
  fc.integer({min: -99, max: 9999}),
  fc.double({noNaN: true, min: -5, max: 5}),
);

const items: Record<string, fc.Arbitrary<Data>> = {
  painPoints: item('text', {severity: level}),
  opportunities: item('text', {impact: level, effort: level, owner: text, due: date}),
  touchpoints: item('name', {channel: text, icon: fc.constant('mail')}),
  campaigns: item('name', {channel: text, kind: text, goal: text}),
  departments: item('name', {role: text}),
  quotes: item('text', {persona: fc.constant('p0'), date}),
  metrics: fc
    .tuple(text, number, some({unit: text, target: number, better: fc.constant('lower')}))
    .map(([name, value, rest]) => ({name, value, ...rest})),
};

const emotion = fc.oneof(
  fc.record({value: fc.constantFrom(-2, -1.5, -1, 0, 0.25, 1, 2)}),
  fc.record({value: fc.double({noNaN: true, min: -2, max: 2}), label: text}),
);

const lanes = fc.subarray([...itemLaneIds], {maxLength: 4}).chain(ids =>
  fc.record(
    Object.fromEntries(
      ids.map(id => [
        id,
        fc.array(items[id] ?? item(/^(actors|channels)$/.test(id) ? 'name' : 'text'), {
          minLength: 1,
          maxLength: 3,
        }),
      ]),
    ),
  ),
) as fc.Arbitrary<Data>;

const image = fc.oneof(
  fc.constant({src: '/a.png'}),
  text.map(alt => ({src: 'https://example.org/a.png', alt})),
);

const part = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(
      text,
      lanes,
      some({
        id: text,
        description: text,
        duration: text,
        href,
        image,
        emotion,
        emotions: fc.dictionary(fc.constantFrom('p0', 'p1', 'Léa'), emotion, {maxKeys: 2}),
        cells: fc.dictionary(text, fc.array(item('text'), {minLength: 1, maxLength: 2}), {
          maxKeys: 2,
        }),
        ...fields,
      }),
    )
    .map(([title, own, more]) => ({title, ...own, ...more}));

const step = part({personas: fc.constant(['p0']), momentOfTruth: fc.boolean()});

const stage = fc
  .tuple(
    part({
      goal: text,
      businessGoal: text,
      group: fc.constantFrom('Before', 'After'),
      color: fc.constant('#ffe600'),
    }),
    fc.array(step, {maxLength: 3}),
  )
  .map(([own, steps]) => ({...own, steps}));

const persona = fc
  .tuple(
    text,
    some({
      role: text,
      quote: text,
      goals: fc.array(item('text'), {maxLength: 2}),
      color: fc.constant('teal'),
    }),
  )
  .map(([name, more]) => ({name, ...more}));

/** Any journey, most of it sound. */
export const journeys: fc.Arbitrary<Data> = fc
  .tuple(
    fc.array(stage, {minLength: 1, maxLength: 3}),
    fc.array(persona, {maxLength: 2}),
    some({
      title: text,
      description: text,
      lang: fc.constantFrom('fr', 'en', 'de'),
      kind: fc.constantFrom('blueprint', 'experience'),
      state: fc.constant('future'),
      problem: text,
      scenario: text,
      outcome: text,
      expectations: fc.array(item('text'), {maxLength: 2}),
      sources: fc.array(item('text', {kind: text, n: fc.nat(99)}), {maxLength: 2}),
      emotionScale: fc.constantFrom({min: 1, max: 5}, {min: -3, max: 3, labels: ['a', 'b']}),
      lanes: fc.subarray(['painPoints', 'emotion', 'Weather', 'touchpoints']),
      links: fc.array(
        fc.record({
          from: fc.constantFrom('s0', 's1'),
          to: fc.constantFrom('s0', 's1'),
          kind: fc.constantFrom('loop', 'next'),
        }),
        {maxLength: 2},
      ),
      owner: text,
      updated: date,
    }),
  )
  .map(([stages, people, rest]) => ({
    ...rest,
    personas: people.map((one, i) => ({...one, id: `p${i}`})),
    stages,
  }));
