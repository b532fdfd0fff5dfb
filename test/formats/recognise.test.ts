import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatOf, parseJourney, readJourney, toOpenJourney} from '../../src/core.js';
import {formatNamed, unfence} from '../../src/formats/recognise.js';

const trip = {title: 'Trip', stages: [{title: 'Plan', steps: [{title: 'Looks', emotion: 1}]}]};

describe('the name of a format', () => {
  for (const [said, format] of Object.entries({
    'text/csv; charset=utf-8': 'csv',
    csv: 'csv',
    '.CSV': 'csv',
    tsv: 'tsv',
    'text/tab-separated-values': 'tsv',
    mmd: 'mermaid',
    mermaid: 'mermaid',
    'text/vnd.mermaid': 'mermaid',
    'text/x-mermaid;charset=UTF-8': 'mermaid',
    md: 'markdown',
    Markdown: 'markdown',
    'text/markdown; variant=GFM': 'markdown',
    'text/x-markdown': 'markdown',
    json: 'json',
    'application/json': 'json',
    'application/vnd.acme.v2+json': 'json',
    'text/json': 'json',
    ojf: 'openjourney',
    'application/vnd.openjourney+json': 'openjourney',
    'text/html': 'html',
    'application/xhtml+xml': 'html',
    'text/plain': undefined,
    'application/octet-stream': undefined,
    docx: undefined,
    '': undefined,
    '; charset=utf-8': undefined,
    csvx: undefined,
  }))
    it(`${said || 'nothing'} is ${format}`, () => {
      assert.equal(formatNamed(said), format);
    });
});

describe('what goes before what', () => {
  const text = '{"a": 1}';

  it('is what somebody says, then the extension, then the server, then the look', () => {
    const contentType = 'text/csv';
    const url = 'map.md';
    assert.equal(formatOf(text, {type: 'mmd', url, contentType}), 'mermaid');
    assert.equal(formatOf(text, {url, contentType}), 'markdown');
    assert.equal(formatOf(text, {contentType}), 'csv');
    assert.equal(formatOf(text), 'json');
  });

  it('is the look where nothing else says anything', () => {
    for (const contentType of ['text/plain', 'application/octet-stream', null, undefined])
      for (const url of ['maps/returns', 'a.txt', 'https://x.md/maps?x=a.csv#b.md', '/csv', null])
        assert.equal(formatOf(text, {type: 'odd', url, contentType}), 'json');
  });

  it('is the extension of an address with more behind it', () => {
    assert.equal(formatOf('', {url: 'https://a.b/c.d/map.CSV?v=1.2#x.md'}), 'csv');
    assert.equal(formatOf('', {url: '../maps/returns.ojf'}), 'openjourney');
    assert.equal(formatOf('', {url: 'C:\\maps\\returns.tsv'}), 'tsv');
  });
});

describe('the look of a text', () => {
  for (const [text, format] of [
    ['\uFEFF\n {"stages": []}', 'json'],
    ['[{"stage": "A"}]', 'json'],
    ['journey\n  title My day\n  section Go', 'mermaid'],
    ['---\ntitle: x\n---\n%% note\njourney\n title A', 'mermaid'],
    ['\n\n  journey   \r\n section A', 'mermaid'],
    ['journey title My day', 'mermaid'],
    ['stage,step,emotion\nPlan,Looks,1', 'csv'],
    ['\uFEFFÉtape;Émotion\r\nAchat;1,5\r\n', 'csv'],
    ['Stage,Pains\nPlan,"- slow\n- dear"', 'csv'],
    ['journey,step\na,b', 'csv'],
    ['"Stage\nname",Step\nPlan,Looks', 'csv'],
    ['stage\tstep\nPlan\tLooks, at last', 'tsv'],
    ['journey\tstep\nx\ty', 'tsv'],
    ['# Trip\n\n| | Plan |\n|--|--|\n| Pains | x |', 'markdown'],
    ['| | Plan |\n| --- | --- |\n| Pains | x |', 'markdown'],
    ['- Plan\n  - Looks, then\n  - Books', 'markdown'],
    ['1. Plan\n2. Go', 'markdown'],
    ['Trip\n====\n\n## Plan', 'markdown'],
    ['Hello, this is a map.\n\n## Plan\n\n- Looks', 'markdown'],
    ['---\ntitle: x\n---\n# Plan', 'markdown'],
    ['<journey-map></journey-map>', 'html'],
    ['<!doctype html><title>Sign in</title>', 'html'],
    ['hello world', undefined],
    ['Hello, world', undefined],
    ['', undefined],
    [' \n\n', undefined],
    ['journeys are long', undefined],
  ] as const)
    it(`${JSON.stringify(text.slice(0, 30))} is ${format}`, () => {
      assert.equal(formatOf(text), format);
    });

  it('is found in any text in no time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        formatOf(text);
        assert.equal(typeof unfence(text).text, 'string');
      }),
    );
    const start = performance.now();
    for (const piece of ['-', ' ', '\n', '```', '{', ',', '"', '---\n', '%%\n'])
      formatOf(unfence(piece.repeat(1_000_000)).text);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('readJourney()', () => {
  it('reads data and text of this library as parseJourney() does', () => {
    const {journey} = parseJourney(trip);
    assert.deepEqual(readJourney(trip).journey, journey);
    assert.deepEqual(readJourney(JSON.stringify(trip)).journey, journey);
    assert.deepEqual(readJourney(`\uFEFF${JSON.stringify(trip)}`).journey, journey);
  });

  it('reads OpenJourney, whatever it is called', () => {
    const {data} = toOpenJourney(trip);
    const text = JSON.stringify(data);
    const {journey} = readJourney(data);
    assert.deepEqual(journey!.emotionScale, {min: -5, max: 5});
    for (const options of [{}, {type: 'json'}, {url: 'trip.ojf'}, {type: 'application/json'}])
      assert.deepEqual(readJourney(text, options).journey, journey);
  });

  it('reads other shapes', () => {
    const {journey} = readJourney('[{"stage": "A", "step": "b"}]', {contentType: 'text/plain'});
    assert.equal(journey!.stages[0]!.steps[0]!.title, 'b');
  });

  it('reads the block of code that a chat answers with, and knows its lines', () => {
    assert.ok(readJourney('```json\n{"stages": [{"title": "A"}]}\n```\n').journey);
    const {problems} = readJourney('```json\n{"stages": [\n{title: 1}]}\n```');
    assert.equal(problems[0]!.message, 'not JSON from line 3, column 2');
  });

  it('names the line and the column of a mistake in JSON', () => {
    const {journey, problems} = readJourney('{"stages": [\n  {"title": "A",}\n]}');
    assert.equal(journey, undefined);
    assert.equal(problems[0]!.message, 'not JSON from line 2, column 17');
  });

  it('says what it tried with what is nothing', () => {
    for (const input of ['hello', '', '7'])
      assert.match(
        readJourney(input).problems[0]!.message,
        /^expected json, openjourney.*, found "/,
      );
    for (const input of [7, null, undefined, true, () => 1, Symbol('x'), 7n]) {
      const {journey, problems} = readJourney(input);
      assert.equal(journey, undefined);
      assert.match(problems[0]!.message, /^expected a list of stages, found/);
    }
  });

  it('tells that it does not know a type, and looks', () => {
    const {journey, problems} = readJourney(JSON.stringify(trip), {type: 'docx'});
    assert.ok(journey);
    assert.deepEqual(
      problems.map(({message}) => message),
      ['"docx" is read as json'],
    );
    assert.deepEqual(readJourney(JSON.stringify(trip), {type: 'text/plain'}).problems, []);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string(), fc.anything()),
        fc.oneof(fc.constantFrom('json', 'ojf', 'csv', 'md', undefined), fc.string()),
        (input, type) => {
          const {journey, problems} = readJourney(input, {type});
          assert.ok(journey ?? problems.length);
        },
      ),
      {numRuns: 1000},
    );
  });
});
