import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fromMarkdown, toCSV, toMarkdown} from '../../src/core.js';
import {differences} from '../../src/formats/write/differences.js';
import {parseJourney} from '../../src/model/parse.js';
import {h, read, table, type CellContent} from './tree.js';

/** The fields of a text in CSV. */
function readCSV(text: string, mark = ','): string[][] {
  const rows: string[][] = [[]];
  const field = new RegExp(`("(?:[^"]|"")*"|[^"${mark}\\r\\n]*)(${mark}|\\r\\n)`, 'gy');
  for (const [, said = '', end] of text.replace(/^\ufeff/, '').matchAll(field)) {
    rows.at(-1)!.push(said[0] === '"' ? said.slice(1, -1).replaceAll('""', '"') : said);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A text with breaks between its lines. */
const lines = (text: string): CellContent =>
  text.split('\n').flatMap((line, i) => (i ? [h('br'), line] : [line]));

/** What the reader of tables makes of CSV. */
const readBack = (csv: string) => read(table(readCSV(csv).map(row => row.map(lines))));

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8'));

const trip = {
  title: 'Trip',
  stages: [
    {
      title: 'Plan',
      steps: [
        {title: 'Looks', emotion: -1, thoughts: ['How far?', 'Is it dear, or not?']},
        {
          title: 'Books',
          emotion: {value: 1.5, label: 'glad'},
          touchpoints: [{name: 'Site', channel: 'Web'}],
        },
      ],
    },
    {title: 'Go', steps: [{title: 'Rides', painPoints: [{text: 'Late', severity: 'high'}]}]},
  ],
};

describe('a journey as CSV', () => {
  it('has stages and steps above, and a row for each lane', () => {
    assert.deepEqual(readCSV(toCSV(trip)), [
      ['Stages', 'Plan', 'Plan', 'Go'],
      ['Steps', 'Looks', 'Books', 'Rides'],
      ['Emotions', '−1', '1.5: glad', ''],
      ['Thoughts', 'How far?; Is it dear, or not?', '', ''],
      ['Touchpoints', '', 'Site @ Web', ''],
      ['Pain points', '', '', 'Late [major]'],
    ]);
  });

  it('is the same journey when it is read as a table', () => {
    const {journey} = parseJourney({...trip, title: undefined});
    assert.deepEqual(differences(journey!, readBack(toCSV(trip)).journey), []);
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    assert.equal(toCSV(trip)[0], '\ufeff');
  });

  it('has semicolons where numbers have commas', () => {
    const [head, , emotions] = readCSV(toCSV(trip, {lang: 'fr'}), ';');
    assert.deepEqual(head, ['Étapes', 'Plan', 'Plan', 'Go']);
    assert.deepEqual(emotions, ['Émotions', '−1', '1,5: glad', '']);
  });

  it('never holds a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@A1', '\t=1', ' =1', '＝1', '=HYPERLINK("a";"b")']) {
      const csv = toCSV({stages: [{title: text, notes: [{text}]}]});
      for (const field of readCSV(csv).flat()) assert.doesNotMatch(field, /^\s*[=+\-@＝]/);
    }
  });

  it('keeps quotation marks, commas and breaks', () => {
    const title = 'A "b", c;\nd';
    assert.equal(readCSV(toCSV({stages: [{title}]}))[0]![1], title);
  });

  it('of the examples has every step and reads back without a fault', () => {
    for (const name of ['shoes', 'blueprint', 'experience']) {
      const {journey} = parseJourney(example(name));
      const back = readBack(toCSV(journey, {lang: 'en'}));
      assert.deepEqual(
        back.journey.stages.map(({title, steps}) => [title, steps.map(step => step.title)]),
        journey!.stages.map(({title, steps}) => [title, steps.map(step => step.title)]),
      );
    }
  });
});

describe('a journey as Markdown', () => {
  it('is a title and a table', () => {
    assert.equal(
      toMarkdown(trip),
      `# Trip

| Stages | Plan | Plan | Go |
| --- | --- | --- | --- |
| **Steps** | **Looks** | **Books** | **Rides** |
| **Emotions** | −1 | 1.5: glad |  |
| **Thoughts** | How far?; Is it dear, or not? |  |  |
| **Touchpoints** |  | Site @ Web |  |
| **Pain points** |  |  | Late \\[major\\] |
`,
    );
  });

  it('says no more than it does in the map', () => {
    const text = '| *a* _b_ `c` <d> [e](f) &amp; \\';
    const said = toMarkdown({stages: [{title: text}]}).split('\n')[0];
    assert.equal(said, String.raw`| Stages | \| \*a\* \_b\_ \`c\` \<d\> \[e\](f) \&amp; \\ |`);
  });

  it('has links and pictures, whatever is in their addresses', () => {
    const text = toMarkdown({
      stages: [{title: 'A', href: '/a b(c)|', image: {src: '/p.png', alt: 'P'}}],
    });
    assert.match(text, /\[A\]\(\/a%20b%28c%29%7C\)/);
    assert.match(text, /!\[P\]\(\/p\.png\)/);
  });

  it('tells the story above the table', () => {
    const text = toMarkdown({
      title: '1. Trip',
      description: '- far',
      expectations: ['soon', 'cheap'],
      personas: [{name: 'Ada', role: 'Traveller'}],
      stages: [{title: 'A'}],
    });
    assert.match(text, /^# 1\\\. Trip\n\n\\- far\n\nPersonas: Ada, Traveller\n/);
    assert.match(text, /Expectations:\n\n- soon\n- cheap\n\n\| Stages \| A \|/);
  });
});

describe('a journey as lists in Markdown', () => {
  const lists = (journey: unknown) => toMarkdown(journey, {form: 'lists'});

  it('is headings, and lists in lists', () => {
    assert.equal(
      lists(trip),
      `# Trip

## Plan

- Looks (−1)
  - Thoughts: How far?; Is it dear, or not?
- Books (+1.5 glad)
  - Touchpoints: Site @ Web

## Go

- Rides
  - Pain points: Late \\[major\\]
`,
    );
  });

  it('is called as a map is where the first stage would be taken for its title', () => {
    const stage = {title: 'A', steps: [{title: 'x'}]};
    assert.match(lists({stages: [stage]}), /^# Customer journey map\n\n## A\n\n- x\n$/);
    assert.match(lists({stages: [stage, stage]}), /^## A\n/);
  });

  it('has its own scale above', () => {
    const text = lists({
      title: 'T',
      emotionScale: {min: 1, max: 5},
      stages: [{title: 'A', steps: [{title: 'x', emotion: 4}]}],
    });
    assert.match(text, /^---\nemotion-min: 1\nemotion-max: 5\n---\n\n# T\n/);
    const {journey, problems} = fromMarkdown(text);
    assert.deepEqual(journey!.emotionScale, {min: 1, max: 5});
    assert.equal(journey!.stages[0]!.steps[0]!.emotion!.value, 4);
    assert.deepEqual(problems, []);
  });

  it('of the examples reads back with every step, emotion and item', () => {
    for (const name of ['shoes', 'blueprint', 'experience', 'personas', 'arabic']) {
      const {journey} = parseJourney(example(name));
      const back = fromMarkdown(lists(journey)).journey!;
      const said = ({stages}: typeof back) =>
        stages.map(({title, steps}) => [
          title,
          steps.map(step => [step.title, step.emotion, step.painPoints?.map(({text}) => text)]),
        ]);
      assert.deepEqual(said(back), said(journey!), name);
    }
  });
});

describe('a sheet of what is no journey', () => {
  it('is empty', () => {
    for (const write of [toCSV, toMarkdown]) {
      assert.equal(write(7), '');
      assert.equal(write(undefined), '');
      assert.doesNotThrow(() => write(trip, {lang: 'fr-'}));
    }
  });
});
