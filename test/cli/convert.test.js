import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readJourney} from '../../dist/core.js';
import {example, inFolder} from './support.js';

const shoes = example('shoes');
const titles = journey =>
  journey.stages.map(({title, steps}) => [title, ...steps.map(one => one.title)]);
const wanted = titles(JSON.parse(shoes));

describe('convert', () => {
  for (const extension of ['json', 'ojf', 'mmd', 'csv', 'tsv', 'md', 'html']) {
    it(
      `writes .${extension} that comes back with its stages and steps`,
      inFolder({'shoes.json': shoes}, async folder => {
        const there = await folder.run('convert', 'shoes.json', '-o', `new.${extension}`);
        assert.deepEqual([there.code, there.out], [0, ''], there.log);
        const back = await folder.run('convert', `new.${extension}`, '--to', 'json');
        assert.equal(back.code, 0, back.log);
        assert.deepEqual(titles(JSON.parse(back.out)), wanted);
      }),
    );
  }

  it(
    'loses nothing in JSON, and says so by silence',
    inFolder({'shoes.json': shoes}, async folder => {
      const {out, log} = await folder.run('convert', 'shoes.json', '--to', 'json');
      assert.equal(log, '');
      assert.deepEqual(readJourney(out).journey, readJourney(shoes).journey);
    }),
  );

  it(
    'tells what is lost in a line, or one by one',
    inFolder({'shoes.json': shoes}, async folder => {
      const short = await folder.run('convert', 'shoes.json', '--to', 'mermaid');
      assert.match(
        short.log,
        /^output: warning: has no place in mermaid: id, lang, .*stages\[\]\.goal \(5\).*\n$/,
      );
      assert.match(short.out, /^journey\n {2}title Acheter/);
      const long = await folder.run('convert', 'shoes.json', '--to', 'mermaid', '--verbose');
      assert.match(long.log, /^output: warning: stages\[2\]\.goal: has no place in mermaid$/m);
      for (const to of ['csv', 'tsv', 'markdown'])
        assert.match(
          (await folder.run('convert', 'shoes.json', '--to', to)).log,
          new RegExp(`^output: warning: has no place in ${to}: id, `),
        );
    }),
  );

  it(
    'reads and writes pipes',
    inFolder({}, async folder => {
      const {code, out} = await folder.with(
        {input: 'journey\n section A\n Tea: 5: Me\n'},
        'convert',
        '-',
        '--to',
        'csv',
      );
      assert.equal(code, 0);
      assert.match(out, /^\ufeff.*A/);
      const again = await folder.with({input: out}, 'convert', '--to', 'json', '-o', '-');
      assert.equal(JSON.parse(again.out).stages[0].steps[0].title, 'Tea');
    }),
  );

  it(
    'takes the format that is named, whatever the file is called',
    inFolder(
      {
        'notes.txt': 'Stages\tA\tB\nSteps\tone\ttwo\n',
        'a.json': 'journey\n section A\n Tea: 5: Me\n',
      },
      async folder => {
        const sheet = await folder.run('convert', 'notes.txt', '--from', 'tsv', '--to', 'json');
        assert.equal(JSON.parse(sheet.out).stages.length, 2);
        const diagram = await folder.run('convert', 'a.json', '--from', 'mermaid', '--to', 'json');
        assert.equal(JSON.parse(diagram.out).stages[0].steps[0].title, 'Tea');
      },
    ),
  );

  it(
    'writes over nothing, unless it is forced',
    inFolder({'a.json': shoes, 'b.md': 'mine'}, async folder => {
      const refused = await folder.run('convert', 'a.json', '-o', 'b.md');
      assert.equal(refused.code, 2);
      assert.match(refused.log, /b\.md: is there already; --force writes over it/);
      assert.equal(folder.read('b.md'), 'mine');
      assert.equal((await folder.run('convert', 'a.json', '-o', 'b.md', '--force')).code, 0);
      assert.match(folder.read('b.md'), /^# Acheter/);
    }),
  );

  it(
    'writes many files into a folder, and only there',
    inFolder(
      {'in/a.json': shoes, 'in/b.json': example('blueprint'), 'out/.keep': ''},
      async folder => {
        const {code, log} = await folder.run(
          'convert',
          'in/*.json',
          '--to',
          'markdown',
          '-o',
          'out',
        );
        assert.equal(code, 0, log);
        assert.match(folder.read('out/a.md'), /^# Acheter/);
        assert.match(folder.read('out/b.md'), /^# A visit/);
        const missing = await folder.run('convert', 'in/a.json', '-o', 'nowhere/a.md');
        assert.deepEqual(
          [missing.code, missing.log.split('\n').at(-2)],
          [2, 'journey-map: nowhere/a.md: there is no such folder'],
        );
      },
    ),
  );

  it(
    'gives what was sound of a broken journey, and says what was not',
    inFolder(
      {'a.json': '{"stages": [{"title": "A", "emotion": "no idea"}]}', 'b.json': '{"title": "x"}'},
      async folder => {
        const {code, out, log} = await folder.run('convert', 'a.json', '--to', 'json');
        assert.equal(code, 0);
        assert.equal(JSON.parse(out).stages[0].title, 'A');
        assert.match(log, /^a\.json:1:39: error: stages\[0\]\.emotion/);
        const none = await folder.run('convert', 'b.json', '--to', 'json');
        assert.deepEqual([none.code, none.out], [1, '']);
        assert.match(none.log, /there is no journey in b\.json/);
      },
    ),
  );

  it(
    'writes HTML in each form',
    inFolder({'a.json': shoes}, async folder => {
      for (const [form, start] of [
        ['elements', '<journey-map '],
        ['lists', '<div class="journey-map"'],
        ['table', '<figure class="journey-map"'],
      ]) {
        const {out} = await folder.run('convert', 'a.json', '--to', 'html', '--form', form);
        assert.ok(out.startsWith(start), out.slice(0, 60));
      }
    }),
  );

  it(
    'reads the first map of a page, in any of its forms',
    inFolder(
      {
        'two.html':
          '<h1>Page</h1><journey-map heading="One"><journey-stage heading="A"></journey-stage></journey-map><journey-map heading="Two"></journey-map>',
        'code.html':
          '<pre><code class="language-journey-map">{"title": "One", "stages": ["A"]}</code></pre>',
        'marked.html':
          '<p>Before</p><table><caption>journey-map: One</caption><tr><th></th><th>A</th></tr><tr><th>Emotions</th><td>1</td></tr></table>',
        'other.html': '<journey-map src="maps/one.json"></journey-map>',
      },
      async folder => {
        for (const name of ['two', 'code', 'marked']) {
          const {out, log} = await folder.run(
            'convert',
            `${name}.html`,
            '--to',
            'json',
            '--verbose',
          );
          assert.equal(JSON.parse(out).title, 'One', name);
          assert.equal(JSON.parse(out).stages[0].title, 'A');
          if (name === 'two') assert.match(log, /the first of 2 maps is read/);
        }
        const {code, log} = await folder.run('convert', 'other.html', '--to', 'json');
        assert.equal(code, 1);
        assert.match(log, /is a map of another file: maps\/one\.json/);
      },
    ),
  );
});

describe('init', () => {
  it(
    'writes examples that are sound and need no other file',
    inFolder({}, async folder => {
      const {out} = await folder.run('init', '--list');
      const names = out
        .trim()
        .split('\n')
        .map(line => line.split(' ')[0]);
      assert.ok(names.length >= 5 && names.includes('shoes'));
      for (const name of names) {
        const {code, log} = await folder.run('init', name);
        assert.equal(code, 0, log);
        assert.match(log, new RegExp(`^Wrote ${name}\\.json\\. Next: journey-map validate`));
        assert.ok(!folder.read(`${name}.json`).includes('examples/'));
      }
      const {code, log} = await folder.run('validate', '--strict', '*.json');
      assert.equal(code, 0, log);
    }),
  );

  it(
    'begins with one in English, to a file that is named or to a pipe, and writes over none',
    inFolder({}, async folder => {
      assert.equal((await folder.run('init')).code, 0);
      assert.equal(JSON.parse(folder.read('experience.json')).lang, 'en');
      assert.equal((await folder.run('init', 'shoes', '-o', 'mine.json')).code, 0);
      assert.equal(JSON.parse(folder.read('mine.json')).lang, 'fr');
      const again = await folder.run('init', 'blueprint', '-o', 'mine.json');
      assert.equal(again.code, 2);
      assert.match(again.log, /mine\.json: is there already/);
      const {out, log} = await folder.run('init', 'blueprint', '-o', '-');
      assert.equal(JSON.parse(out).kind, 'blueprint');
      assert.equal(log, '');
    }),
  );
});
