import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromMermaid, parseJourney, toMermaid, type Journey, type Problem} from '../../src/core.js';
import {journeyFrom} from '../../src/formats/journey-from.js';
import {readMermaid} from '../../src/formats/mermaid/read.js';
import {journeyLike} from '../fuzz/arbitraries.js';
import {diagrams} from '../mermaid/page/arbitraries.js';

const read = (...lines: string[]) => fromMermaid(lines.join('\n'));

/** What a diagram says, in short: `Stage: Step 3 Me, Cat`. */
const short = ({journey}: {journey?: Journey}) =>
  journey?.stages.flatMap(({title, steps}) =>
    steps.length
      ? steps.map(({title: step, emotion, actors}) =>
          [`${title}: ${step}`, emotion?.value, actors?.map(({name}) => name).join(', ')]
            .filter(part => part !== undefined)
            .join(' '),
        )
      : title,
  );

const told = (problems: readonly Problem[]) =>
  problems.map(({severity, path, place, message}) =>
    [severity, place, path, message].filter(Boolean).join(' | '),
  );

describe('a Mermaid diagram', () => {
  const {journey, problems} = read(
    'journey',
    '    title My working day',
    '    section Go to work',
    '      Make tea: 5: Me',
    '      Do work: 1: Me, Cat',
    '    section Go home',
    '      Sit down: 3.5',
  );

  it('has sections as stages, tasks as steps and scores as emotions of 1 to 5', () => {
    assert.deepEqual(problems, []);
    assert.equal(journey!.title, 'My working day');
    assert.deepEqual(journey!.emotionScale, {min: 1, max: 5});
    assert.deepEqual(short({journey: journey!}), [
      'Go to work: Make tea 5 Me',
      'Go to work: Do work 1 Me, Cat',
      'Go home: Sit down 3.5',
    ]);
  });

  it('keeps its accessible title and description', () => {
    const {journey} = read('journey', 'accTitle: A day', 'accDescr {', '  One', '', '  two', '}');
    assert.equal(journey!.title, 'A day');
    assert.equal((journey as {accTitle?: string}).accTitle, 'A day');
    assert.equal(journey!.description, 'One\ntwo');
    const both = read('journey', 'title B', 'accTitle: A', 'accDescr: C').journey!;
    assert.deepEqual([both.title, both.description], ['B', 'C']);
  });

  it('may have front matter, directives and comments', () => {
    const {journey, problems} = read(
      '---',
      "title: 'It''s'",
      'config:',
      '  theme: base',
      '---',
      '%%{init: {',
      '"journey": {}',
      '}}%%',
      'journey # a',
      '%% b',
      'A: 3 # c',
      '# d',
      'B: x',
    );
    assert.equal(journey!.title, "It's");
    assert.deepEqual(short({journey: journey!}), ["It's: A 3", "It's: B"]);
    assert.deepEqual(told(problems), [
      'error | line 13 | stages[0].steps[1].emotion | expected a number, found "x"',
      "hint | line 11 | stages[0].title | nothing is read as It's",
    ]);
  });

  it('has the titles of front matter as YAML writes them', () => {
    const titles = ['A # no', '"B \\"b\\""  # no', "'C # c'", 'D: d', '# none', '""'];
    const read = titles.map(
      title => fromMermaid(`---\ntitle: ${title}\n---\njourney`).journey!.title,
    );
    assert.deepEqual(read, ['A', 'B "b"', 'C # c', 'D: d', undefined, undefined]);
  });

  it('says signs by entities', () => {
    const {journey, problems} = read(
      'journey',
      'section A#58; b',
      'c #35;1#semi;: 3: D#44; e, #frac12;',
    );
    assert.deepEqual(short({journey: journey!}), ['A: b: c #1; 3 D, e, &frac12;']);
    assert.deepEqual(
      told(problems),
      ['warning | line 3 | #frac12; is read as &frac12;'].map(text =>
        text.replace('#frac12;', '"#frac12;"'),
      ),
    );
  });

  it('goes on with a section that comes twice in a row', () => {
    const diagram = read(
      'journey',
      'section A',
      'a: 1',
      'section A',
      'b: 2',
      'section B',
      'section A',
      'c: 3',
    );
    assert.deepEqual(short(diagram), ['A: a 1', 'A: b 2', 'B', 'A: c 3']);
  });

  it('has a stage with the title of the map for tasks before the first section', () => {
    assert.deepEqual(short(read('journey', 'a: 1', 'title T', 'section B', 'b: 2')), [
      'T: a 1',
      'B: b 2',
    ]);
    assert.deepEqual(short(read('journey', 'a: 1')), ['…: a 1']);
  });

  it('takes what is no finite number for a gap and keeps what is beyond the scale', () => {
    const {journey, problems} = read(
      'journey',
      'section A',
      'a: 3,5: Me',
      'b: 0x5',
      'c: 7',
      'd: ',
      'e: 1e999',
    );
    assert.deepEqual(short({journey: journey!}), ['A: a Me', 'A: b 5', 'A: c 7', 'A: d 0', 'A: e']);
    assert.deepEqual(told(problems), [
      'error | line 3 | stages[0].steps[0].emotion | expected a number, found "3,5"',
      'error | line 7 | stages[0].steps[4].emotion | expected a number, found "1e999"',
      'warning | line 5 | stages[0].steps[2].emotion | 7 is not within 1 to 5',
      'warning | line 6 | stages[0].steps[3].emotion | 0 is not within 1 to 5',
    ]);
  });
});

describe('what Mermaid refuses', () => {
  it('is named with its line, and the rest is read', () => {
    const {journey, problems} = read(
      'journey',
      'section A: b',
      'Pay; wait: 3: Me',
      'Go home',
      'Read #1: 4',
      'journey on: 5',
      'section',
      '',
      'Rest: 2: Me; Cat',
    );
    assert.deepEqual(short({journey: journey!}), [
      'A: Pay',
      'A: Go home',
      'A: Read',
      'A: journey on 5',
      'A: Rest 2 Me',
    ]);
    assert.deepEqual(
      problems.map(({place, severity, found}) => [place, severity, found]),
      [
        ['line 2', 'error', '": b"'],
        ['line 3', 'error', '"; wait: 3: Me"'],
        ['line 4', 'error', undefined],
        ['line 5', 'error', '"#1: 4"'],
        ['line 6', 'warning', '"journey on"'],
        ['line 7', 'error', '"section"'],
        ['line 9', 'error', '"; Cat"'],
      ],
    );
  });

  it('may be the word that it begins with', () => {
    for (const start of ['JOURNEY', '# comment\njourney', '---\ntitle: T\njourney']) {
      const diagram = fromMermaid(`${start}\nsection A\na: 3`);
      assert.deepEqual(short(diagram), ['A: a 3']);
      assert.match(
        told(diagram.problems).join(),
        /^error \| line 1 \| expected "journey", found "/,
      );
    }
  });

  it('may be all of it', () => {
    for (const text of ['', ' \n', 'graph TD\nA --> B', 'journeys']) {
      const {journey, problems} = fromMermaid(text);
      assert.equal(journey, undefined);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.severity, 'error');
    }
  });

  it('may be a block or a directive that nothing closes', () => {
    const block = read('journey', 'accDescr {', 'a: 3');
    assert.equal(block.journey!.description, 'a: 3');
    assert.match(told(block.problems).join(), /^error \| line 2 \| cannot be read/);
    const directive = read('journey', '%%{init: {', 'a: 3');
    assert.match(told(directive.problems).join(), /^warning \| "%%\{init/);
  });
});

describe('a journey as a Mermaid diagram', () => {
  it('has a section for each stage, and emotions as scores of 1 to 5', () => {
    const {text, problems} = toMermaid({
      title: 'Trip: home #1',
      description: 'Two lines;\nhere',
      stages: [
        {
          title: 'Plan',
          steps: [
            {title: 'Looks', emotion: -2, actors: ['Me', 'You, too']},
            {title: 'Title page', emotion: 0.333},
          ],
        },
        {title: 'Plan', steps: [{title: 'Journey', emotion: 2}]},
      ],
    });
    assert.deepEqual(text.split('\n'), [
      'journey',
      '  title Trip#58; home #35;1',
      '  accDescr: Two lines#59;#10;here',
      '  section Plan',
      '  Looks: 1: Me, You#44; too',
      '  #84;itle page: 3.33',
      '  section  Plan',
      '  #74;ourney: 5',
      '',
    ]);
    assert.deepEqual(problems, []);
  });

  it('names what it does not carry, by its path', () => {
    const {text, problems} = toMermaid({
      title: 'T',
      lang: 'fr',
      stages: [
        {title: 'A', emotion: 1, actors: ['Me']},
        {
          title: 'B',
          steps: [{title: 'b', id: 'own', painPoints: ['p'], emotion: {value: 1, label: 'l'}}, 'c'],
        },
      ],
    });
    assert.match(text, /section A\n {2}A: 4: Me\n {2}section B\n {2}b: 4\n {2}c: \?\n$/);
    assert.deepEqual(
      problems.map(({severity, code, path}) => `${severity} ${code} ${path}`),
      [
        'hint as-task stages[0]',
        'warning no-score stages[1].steps[1]',
        'warning not-carried lang',
        'warning not-carried stages[1].steps[0].painPoints',
        'warning not-carried stages[1].steps[0].emotion.label',
        'warning not-carried stages[1].steps[0].id',
      ],
    );
  });

  it('of an example says what it leaves out', () => {
    const shoes = JSON.parse(
      readFileSync(new URL('../../docs/examples/shoes.json', import.meta.url), 'utf8'),
    ) as unknown;
    const {text, problems} = toMermaid(shoes);
    const paths = problems.map(({path}) => path);
    assert.ok(
      ['personas', 'stages[0].steps[0].thoughts', 'links'].every(path => paths.includes(path)),
    );
    assert.equal(
      fromMermaid(text).journey!.stages.length,
      parseJourney(shoes).journey!.stages.length,
    );
  });

  it('is an empty text for what is none', () => {
    assert.equal(toMermaid(3).text, '');
    assert.equal(toMermaid(3).problems[0]!.severity, 'error');
  });

  it('is the same diagram when it is read and written again, and the same journey', () => {
    fc.assert(
      fc.property(journeyLike, data => {
        const {text} = toMermaid(data);
        if (!text) return;
        const {journey, problems} = fromMermaid(text);
        assert.ok(problems.every(({code}) => code !== 'unreadable' && code !== 'unclear'));
        const again = toMermaid(journey);
        assert.equal(again.text, text);
        assert.deepEqual(fromMermaid(again.text).journey, journey);
      }),
    );
  });
});

describe('any text', () => {
  /** With the walk along the schema. */
  const slowly = (text: string) => journeyFrom(readMermaid(text));

  it('gives what parseJourney makes of the same data', () => {
    fc.assert(
      fc.property(diagrams, text => assert.deepEqual(fromMermaid(text), slowly(text))),
      {numRuns: 1_000},
    );
  });

  it('gives no more than a journey may hold', () => {
    const long = 'x'.repeat(10_001);
    for (const text of [
      `${'a: 9\n'.repeat(9_001)}`,
      `${'section A\nsection B\n'.repeat(4_600)}`,
      `${long}: 3`,
      `section ${long}`,
      `title ${long}`,
      `accDescr: ${long}`,
      `a: 3: ${long}`,
      `a: 3: ${'b,'.repeat(1_001)}`,
    ]) {
      const {journey, problems} = fromMermaid(`journey\n${text}`);
      assert.deepEqual({journey, problems}, slowly(`journey\n${text}`));
      assert.ok(problems.some(({code}) => /^too-/.test(code)));
    }
  });

  it('is read in a time that grows as it does', () => {
    const floods = [
      '\n',
      ' \n',
      '\n\n%%',
      'a',
      ':',
      ';\n',
      'a: x\n',
      'accDescr {\n',
      'accTitle',
      '%%{',
      '%%{a',
      '<a ',
      '="',
      '#a;',
      '#',
      'style:',
      '---\n',
      'a: 3: b,',
      'section A\n',
      'title\n',
      '\v',
      '\ufb02a',
    ];
    for (const flood of floods) {
      const time = (n: number) => {
        const text = `${flood === '---\n' ? '' : 'journey\n'}${flood.repeat(n)}`;
        const start = performance.now();
        fromMermaid(text);
        return performance.now() - start;
      };
      time(1_000);
      // With its square, it would be minutes.
      const taken = time(50_000);
      assert.ok(taken < 10_000, `${JSON.stringify(flood)}: ${taken} ms`);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => void fromMermaid(`journey\n${text}`)),
    );
  });
});
