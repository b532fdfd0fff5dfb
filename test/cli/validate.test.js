import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {example, inFolder, program, run} from './support.js';

const wrong = `{
  "title": "Returns",
  "stages": [
    {"title": "Unpack", "steps": [
      {"title": "Tries", "emotion": "it depends"},
      {"title": "Sends", "personas": ["Ada"]}
    ]}
  ]
}
`;
const outside = wrong.replace('"it depends"', '1');

describe('validate', () => {
  it(
    'is silent but for a summary where all is well',
    inFolder({'a.json': example('shoes'), 'b.json': example('blueprint')}, async folder => {
      const {code, out, log} = await folder.run('validate', 'a.json', 'b.json');
      assert.deepEqual([code, out, log], [0, '', '2 files: no problems\n']);
    }),
  );

  it(
    'names file, line, column, path and code of each problem',
    inFolder({'a.json': wrong}, async folder => {
      const {code, out, log} = await folder.run('validate', 'a.json');
      assert.equal(code, 1);
      assert.deepEqual(out.trim().split('\n'), [
        'a.json:5:37: error: stages[0].steps[0].emotion: expected a number, found "it depends" (expected)',
        'a.json:6:39: warning: stages[0].steps[1].personas[0]: "Ada" is unknown here, or the name of several (unknown-reference)',
      ]);
      assert.equal(log, '1 file: 1 error, 1 warning\n');
      const quiet = await folder.run('validate', '-q', 'a.json');
      assert.equal(quiet.out.trim().split('\n').length, 1);
    }),
  );

  it(
    'lets warnings pass, unless it is strict',
    inFolder({'a.json': outside}, async folder => {
      assert.equal((await folder.run('validate', 'a.json')).code, 0);
      assert.equal((await folder.run('validate', 'a.json', '--strict')).code, 1);
    }),
  );

  it(
    'names the place of a mistake in JSON',
    inFolder({'a.json': '{\n  "stages": [,]\n}'}, async folder => {
      const {code, out} = await folder.run('validate', 'a.json');
      assert.equal(code, 1);
      assert.match(out, /^a\.json:2:14: error: not JSON from line 2, column 14 \(json\)/);
    }),
  );

  it(
    'has the same as data',
    inFolder({'a.json': wrong}, async folder => {
      const {code, out, log} = await folder.run('validate', '--format', 'json', 'a.json');
      assert.deepEqual([code, log], [1, '']);
      const [{file, format, sound, problems}] = JSON.parse(out);
      assert.deepEqual([file, format, sound], ['a.json', 'json', false]);
      assert.deepEqual(problems[0], {
        line: 5,
        column: 37,
        severity: 'error',
        code: 'expected',
        path: 'stages[0].steps[0].emotion',
        message: 'expected a number, found "it depends"',
        found: '"it depends"',
      });
    }),
  );

  const places = {
    'shape.json': [
      '{"phases": [\n  {"name": "A", "steps": [\n    {"name": "B", "emotion": "no idea"}]}]}',
      /shape\.json:3:30: error: phases\[0\]\.steps\[0\]\.emotion/,
    ],
    'diagram.mmd': [
      'journey\n  section A\n    Tea: 5: Me\n    Work: much: Me\n',
      /diagram\.mmd:4:/,
    ],
    'wide.csv': ['Stages,"A\nB",C\nSteps,one,two\nEmotions,1,"what, ever"\n', /wide\.csv:4:12: /],
    'list.md': [
      '# Map\n\n## Stage\n\n- Step (no number)\n  - Emotion: whatever\n',
      /list\.md:\d+:\d+: /,
    ],
    'page.html': [
      '<p>\n<journey-map>\n<journey-stage heading="A">\n<journey-step heading="B" emotion="whatever"></journey-step></journey-stage></journey-map>',
      /page\.html:4:1: error: /,
    ],
    'inline.html': [
      '<p>\n<journey-map><script type="application/json">{"stages":[\n{"title":"A","emotion":"x y z"}]}</script></journey-map>',
      /inline\.html:3:24: error: stages\[0\]\.emotion/,
    ],
  };
  for (const [name, [content, line]] of Object.entries(places)) {
    it(
      `finds the line in ${name}`,
      inFolder({[name]: content}, async folder => {
        const {out} = await folder.run('validate', name);
        assert.match(out, line);
      }),
    );
  }

  it(
    'reads patterns that the shell leaves alone, and no modules',
    inFolder(
      {'a.json': wrong, 'b/c.json': wrong, 'node_modules/d.json': wrong, 'x[1].json': wrong},
      async folder => {
        const {code, log} = await folder.run('validate', '**/*.json', 'a.json');
        assert.equal(code, 1);
        assert.match(log, /^3 files/);
        assert.match((await folder.run('validate', 'x[1].json')).log, /^1 file:/);
        const none = await folder.run('validate', '*.csv');
        assert.equal(none.code, 2);
        assert.match(none.log, /\*\.csv: no file fits this pattern/);
      },
    ),
  );

  it(
    'reads the standard input, named or not',
    inFolder({}, async folder => {
      for (const args of [['-'], []]) {
        const {code, out} = await folder.with({input: wrong}, 'validate', ...args);
        assert.equal(code, 1);
        assert.match(out, /^standard input:5:37: error/);
      }
      const empty = await folder.with({input: ''}, 'validate');
      assert.equal(empty.code, 2);
      assert.match(empty.log, /standard input: is empty/);
    }),
  );

  it(
    'reads UTF-16 of Excel',
    inFolder(
      {'a.csv': Buffer.from('\ufeffStages\tÉté\tB\r\nSteps\tone\ttwo\r\n', 'utf16le')},
      async folder => {
        const {code, log} = await folder.run('validate', 'a.csv');
        assert.deepEqual([code, log], [0, '1 file: no problems\n']);
      },
    ),
  );

  it(
    'says of each file that cannot be read why, and reads the others',
    inFolder(
      {
        'good.json': outside,
        'folder/x.json': wrong,
        'old.csv': Buffer.from('Étape,A\nb,c\n', 'latin1'),
        'sheet.xlsx': 'PK\x03\x04…',
        'empty.json': ' \n',
        'prose.txt': 'Nothing here is a journey at all',
      },
      async folder => {
        const names = ['none.json', 'folder', 'old.csv', 'sheet.xlsx', 'empty.json', 'prose.txt'];
        const {code, out, log} = await folder.run(
          'validate',
          ...names,
          'https://example.com/x.json',
          'good.json',
        );
        assert.equal(code, 2);
        assert.match(out, /^good\.json:6:39: warning/);
        for (const line of [
          /none\.json: there is no such file/,
          /folder: is a folder; name its files, as in "folder.\*\.json"/,
          /old\.csv is not written in UTF-8.*--encoding windows-1252/,
          /sheet\.xlsx is a packed file.*CSV/,
          /empty\.json: is empty/,
          /prose\.txt: is in no format that is known.*--from/,
          /addresses are not loaded/,
        ])
          assert.match(log, line);
        const named = await folder.run('validate', 'old.csv', '--encoding', 'windows-1252');
        assert.notEqual(named.code, 2);
      },
    ),
  );

  it(
    'lets nothing of a file control the terminal',
    inFolder(
      {
        'a.json': JSON.stringify({
          stages: [{title: 'A', '\x1b[31m\nevil': 1, emotion: '\x1b]0;x\x07'}],
        }),
      },
      async folder => {
        const {out} = await folder.run('validate', 'a.json');
        // eslint-disable-next-line no-control-regex -- those are the ones that are meant
        assert.ok(!/[\x00-\x09\x0b-\x1f\x7f]/.test(out), JSON.stringify(out));
      },
    ),
  );

  it('ends quietly when nobody reads on', async () => {
    const many = JSON.stringify({
      stages: Array.from({length: 90}, (_, i) => ({title: i, emotion: 'x y'})),
    });
    const {code, log} = await run(
      'sh',
      ['-c', `"${process.execPath}" "${program}" validate - - | head -n 1; exit 0`],
      {input: many},
    );
    assert.equal(code, 0);
    assert.ok(!/EPIPE|fault/.test(log), log);
  });
});
