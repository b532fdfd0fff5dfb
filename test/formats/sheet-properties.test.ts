import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromCSV, fromMarkdown, toCSV, toMarkdown} from '../../src/core.js';
import {differences} from '../../src/formats/write/differences.js';
import {parseJourney} from '../../src/model/parse.js';
import type {Journey, ParseResult} from '../../src/model/index.js';

type Form = [
  name: string,
  write: (journey: unknown, options?: {lang?: string}) => string,
  read: (text: string, options?: {lang?: string}) => ParseResult<Journey>,
  more?: object,
];
const forms: Form[] = [
  ['CSV', toCSV, fromCSV],
  ['Markdown', toMarkdown, fromMarkdown],
  [
    'Markdown lists',
    (journey, options) => toMarkdown(journey, {...options, form: 'lists'}),
    fromMarkdown,
    // The first heading would be it.
    {title: 'T'},
  ],
];

/** What means something to a reader. */
const marks = fc.constantFrom(
  ...[
    '"',
    "'",
    ',',
    ';',
    '|',
    '\t',
    '\n',
    '\r\n',
    '\\',
    '=',
    '-',
    '*',
    '_',
    '`',
    '#',
    '>',
    '<',
    '<br>',
    '&amp;',
    '\ufeff',
  ],
  ...[
    'Stage',
    'Step',
    'Étapes',
    'Actions',
    'Emotion (1–5)',
    'Emotion – Léa',
    'Pains',
    'Personas',
    'Title',
    'x',
    '1,5',
    '3',
  ],
  ...[
    '__proto__',
    'constructor',
    '---\n',
    'title: x\n',
    '- ',
    '1. ',
    '# ',
    '|-|',
    '😡',
    'sep=;\n',
    ' ',
  ],
);
const anything = fc.oneof(
  fc
    .array(fc.oneof(marks, fc.string({unit: 'binary', maxLength: 5})), {maxLength: 40})
    .map(all => all.join('')),
  fc
    .array(fc.array(marks, {minLength: 1, maxLength: 5}), {maxLength: 6})
    .map(rows => rows.map(row => row.join(',')).join('\n')),
);

/** Words with signs in them that mean something in a sheet. */
const words = fc
  .tuple(
    fc.constantFrom('', '', '', '=', '+', "'", "'=", '"', '*', '#', '1. ', '> ', '<'),
    fc.constantFrom(
      'Plan',
      'Reste',
      'weiß',
      'x y',
      'a"b"c',
      'a*b*',
      '_c_',
      '[d](e)',
      '&amp;',
      'f<br>g',
      '`h`',
      'i \\ j',
      "k'l",
    ),
  )
  .map(parts => parts.join(''));

const sentence = fc
  .tuple(
    fc.constantFrom('', '', '- ', '• '),
    words,
    fc.constantFrom('', '; or', ', or', ' | or', '.'),
  )
  .map(parts => parts.join(''));
const items = (field: string) =>
  fc.array(
    sentence.map(text => ({[field]: text})),
    {minLength: 1, maxLength: 3},
  );

const lanes = fc.record(
  {
    emotion: fc.record(
      {
        value: fc.constantFrom(-2, -1.5, 0, 0.25, 1, 2),
        label: fc.constantFrom('fine', 'Froh, aber müde'),
      },
      {requiredKeys: ['value']},
    ),
    thoughts: items('text'),
    touchpoints: items('name'),
    painPoints: fc.array(
      fc.record({text: words, severity: fc.constantFrom('low', 'high')}, {requiredKeys: ['text']}),
      {minLength: 1, maxLength: 2},
    ),
    notes: items('text'),
  },
  {requiredKeys: []},
);

/** Each has a name of its own, as two of the same name beside each other are one in a table. */
const named = <T extends object>(parts: readonly T[]) =>
  parts.map((part, i) => ({
    ...part,
    title: `${String((part as {title?: string}).title)} ${'abcdefgh'[i]}`,
  }));

/** What a table can say: lanes of steps, or of stages that have none. */
const journey = fc
  .tuple(
    fc.array(
      fc.record({
        title: words,
        steps: fc.array(
          fc.tuple(lanes, words).map(([own, title]) => ({...own, title})),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
      {minLength: 1, maxLength: 3},
    ),
    fc.boolean(),
  )
  .map(([stages, hasSteps]) => ({
    stages: named(
      stages.map(({title, steps}) => {
        const own = named(steps.map(step => ({...step, actions: [{text: 'does it'}]})));
        return hasSteps ? {title, steps: own} : {...own[0], title};
      }),
    ),
  }));

for (const [name, write, read, more] of forms) {
  describe(`any text read as ${name}`, () => {
    it('is a journey or has an error, and never fails', () => {
      fc.assert(
        fc.property(anything, text => {
          const {journey: found, problems} = read(text);
          assert.ok(found ?? problems.some(({severity}) => severity === 'error'));
          for (const {code, message} of problems) assert.notEqual(message, code);
        }),
        {numRuns: 1_000},
      );
    });
  });

  describe(`a journey in ${name}`, () => {
    for (const lang of ['en', 'fr', 'ar'])
      it(`comes back with its stages, steps, emotions and items: ${lang}`, () => {
        fc.assert(
          fc.property(journey, data => {
            const {journey: sound} = parseJourney({...more, ...data});
            const text = write(sound, {lang});
            const back = read(text, {lang});
            assert.deepEqual(
              differences(sound!, back.journey!).filter(({path}) => !path.startsWith('lanes')),
              [],
            );
            assert.deepEqual(back.problems, []);
            assert.equal(write(back.journey, {lang}), text);
          }),
          {numRuns: 300},
        );
      });
  });
}
