/** Texts that look like diagrams, and what authors and editors make of them. */
import fc from 'fast-check';

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** What means something to the grammar, and what does not. */
const bits = [
  ...['journey', 'JOURNEY', 'title ', 'Title\t', 'title', 'section ', 'SECTION ', 'section'],
  ...['accTitle: ', 'acctitle :', 'accTitle', 'accDescr: ', 'accDescr {', 'accDescr{ ', '}', '{'],
  ...[':', ': ', '::', ';', '#', '%', '%%', '%% ', '%{', '%%{', '}%%', '---', '#58;', '#amp;'],
  ...['#lt;', '#35;', '#x41;', '#foo;', '#0;', '#9;', '<', '>', '<b>', '<br/>', '<a x="y">'],
  ...[
    '%%{init: {"theme": "base"}}%%',
    '%%{wrap}%%',
    '%%{other: x y}%%',
    '%%{ }%%',
    '%%{init: {\n}}%%',
  ],
  ...[
    '\n',
    '\n\n',
    '\n',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\r',
    '\r\n',
    '\ufeff',
    ',',
    ', ',
    '.',
    '-',
    '_',
  ],
  ...[
    'style',
    'classDef',
    'style:a#59;',
    'x',
    'Me',
    'é',
    '😀',
    '\ud800',
    '&',
    '&lt;',
    '"',
    "'",
    '\\',
  ],
  ...[
    '5',
    '3,5',
    '0x5',
    '1e400',
    '-',
    '0',
    '__proto__',
    'constructor',
    'ﬂ',
    '¶',
    'graph TD',
    'click',
  ],
];

const bit = oneOf(...bits);
const soup = fc.array(bit, {maxLength: 12}).map(all => all.join(''));

const word = oneOf(
  'Go',
  'to the shop',
  'Pay',
  'A',
  'b c',
  'Ünï',
  '买',
  'journeys',
  'titles',
  '50 %',
);
const name = fc.oneof(
  {weight: 30, arbitrary: word},
  {weight: 3, arbitrary: fc.tuple(word, bit, word).map(all => all.join(''))},
  {weight: 1, arbitrary: soup},
);
const score = oneOf(
  '1',
  '5',
  '3',
  '4.25',
  ' 2',
  '7',
  '-1',
  '',
  ' ',
  '3,5',
  '0x5',
  '1e2',
  'NaN',
  '?',
  '.5',
  '+4',
);
const space = oneOf('', ' ', ' ', '  ', '\t');

const task = fc
  .tuple(space, name, space, score, fc.option(fc.array(name, {maxLength: 3})))
  .map(([before, what, gap, how, who]) =>
    [before + what + gap, gap + how, ...(who ? [gap + who.join(',' + gap)] : [])].join(':'),
  );

const line = fc.oneof(
  {weight: 16, arbitrary: task},
  {
    weight: 6,
    arbitrary: fc
      .tuple(space, oneOf('section ', 'section  ', 'Section\t'), name)
      .map(all => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(oneOf('title ', 'title  ', 'title'), name).map(all => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oneOf('accTitle: ', 'accDescr:', 'accTitle :', 'accTitle:\n'), name)
      .map(all => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(name, space, name).map(([a, gap, b]) => `accDescr {\n ${a}\n${gap}${b}\n}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(space, oneOf('%% ', '%%', '# ', '#', '%'), name).map(all => all.join('')),
  },
  {weight: 2, arbitrary: oneOf('', '  ', '%%{init: {"theme": "dark"}}%%', '%%{wrap}%%')},
  {weight: 1, arbitrary: soup},
);

const front = fc
  .tuple(
    oneOf('', '  '),
    oneOf(
      'title: Front',
      "title: 'It''s'",
      'title: "A \\"b\\""',
      'title: A # no',
      'displayMode: x',
      '',
      'other: x',
    ),
    oneOf('', '\nconfig:\n  look: classic', '\n# no'),
  )
  .map(([indent, ...lines]) => `---\n${lines.join('')}\n---\n`.replace(/^(?=.)/gm, indent));

/** What a page or an editor puts before all else. YAML is no part of the grammar, and stays as it is. */
const head = fc
  .tuple(
    oneOf('', '', '', '', '\ufeff', '\n', '  '),
    fc.oneof({weight: 4, arbitrary: fc.constant('')}, front),
  )
  .map(all => all.join(''));

const start = fc
  .tuple(
    fc.oneof(
      {weight: 2, arbitrary: oneOf('', '', '\n', '%% a\n', '%%{init: {"theme": "base"}}%%\n')},
      {weight: 1, arbitrary: oneOf('', '\n  %% x\n\n', '# a\n', '%%\n')},
    ),
    oneOf('', '', ' ', '\t'),
    fc.oneof(
      {weight: 15, arbitrary: fc.constant('journey')},
      {weight: 1, arbitrary: oneOf('JOURNEY', 'journeys', 'Journey', '')},
    ),
    fc.oneof(
      {weight: 9, arbitrary: fc.constant('\n')},
      {weight: 2, arbitrary: oneOf(' ', ';', ': ', '\n\n', ' %% x\n', '#\n')},
    ),
  )
  .map(all => all.join(''));

/** A few signs put in, or taken out. */
const mutations = fc.oneof(
  {weight: 4, arbitrary: fc.constant([])},
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(bit, fc.constant(''))), {
      maxLength: 3,
    }),
  },
);

export const diagrams = fc
  .tuple(
    head,
    start,
    fc.array(line, {maxLength: 8}),
    oneOf('', '\n', ' '),
    mutations,
    oneOf('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([before, word, lines, after, changes, mark]) => {
    let text = word + lines.join('\n') + after;
    for (const [where, length, put] of changes) {
      const at = where % (text.length + 1);
      text = text.slice(0, at) + put + text.slice(at + length);
    }
    return (before + text).replaceAll('\n', mark);
  });

/** Names with whatever means something to the grammar. */
const odd = fc
  .array(fc.oneof(bit, word, fc.string({unit: 'grapheme', maxLength: 3})), {
    minLength: 1,
    maxLength: 4,
  })
  .map(all => all.join(''));
const title = fc.oneof({weight: 2, arbitrary: word}, {weight: 3, arbitrary: odd});
const emotion = fc.option(fc.double({min: -3, max: 7, noNaN: true}), {nil: undefined});
const actors = fc.option(fc.array(title, {maxLength: 3}), {nil: undefined});
const part = {title, emotion, actors};

export const journeys = fc.record({
  title: fc.option(title, {nil: undefined}),
  description: fc.option(title, {nil: undefined}),
  emotionScale: fc.constantFrom(
    undefined,
    {min: 1, max: 5},
    {min: 0, max: 10},
    {min: -1, max: 0.5},
  ),
  stages: fc.array(fc.record({...part, steps: fc.array(fc.record(part), {maxLength: 3})}), {
    maxLength: 4,
  }),
});
