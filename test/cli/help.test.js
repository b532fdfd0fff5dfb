import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {example, Folder, inFolder, program, run} from './support.js';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const commands = ['validate', 'convert', 'render', 'init', 'embed'];
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('help', () => {
  it('names every command, the exit codes and where there is more', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const {code, out, log} = await run(process.execPath, [program, ...args]);
      assert.equal(code, 0);
      assert.equal(log, '');
      for (const word of [...commands, '--version', 'COMMAND --help', 'Exit codes'])
        assert.ok(out.includes(word), word);
    }
  });

  it('goes to the standard error, with the code of wrong use, if nothing is asked for', async () => {
    const {code, out, log} = await run(process.execPath, [program]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(log, /Usage:/);
  });

  for (const name of commands) {
    it(`of ${name} has its usage, every option with a text, and examples that are understood`, async () => {
      const {code, out} = await run(process.execPath, [program, name, '--help']);
      assert.equal(code, 0);
      assert.equal((await run(process.execPath, [program, 'help', name])).out, out);
      assert.ok(out.startsWith(`Usage: journey-map ${name} `));
      assert.ok(out.split('\n').every(line => line.length <= 80 || line.includes('https:')));
      const options = out.slice(out.indexOf('Options:'), out.indexOf('Examples:'));
      const names = [...options.matchAll(/^ {2}(?:-\w, | {4})(--[\w-]+)(?: [A-Z]+)? +(\S.+)$/gm)];
      assert.equal(names.length, options.match(/^ +(-\w, +)?--/gm).length);
      assert.ok(names.length > 3);
      const source = readFileSync(program, 'utf8');
      for (const [, option] of names) assert.ok(source.includes(option.slice(2)), option);
    });
  }

  it('has the version of the package', async () => {
    for (const flag of ['--version', '-v'])
      assert.equal((await run(process.execPath, [program, flag])).out, `${version}\n`);
  });
});

describe('wrong use', () => {
  const wrong = [
    [['validat', 'x'], /no command validat; did you mean validate\?/],
    [['publish'], /no command publish; there are validate, convert/],
    [['--strict', 'validate'], /no option --strict/],
    [['validate', '--strct', 'x.json'], /no option --strct; did you mean --strict\?/],
    [['validate', '-z', 'x.json'], /no option -z/],
    [['validate', '--strict=yes', 'x.json'], /--strict takes no value/],
    [['convert', 'x.json', '--to'], /--to needs a value: --to FORMAT/],
    [['convert', 'x.json', '--to', '--force'], /--to needs a value/],
    [['convert', 'x.json', '--to', 'mermiad'], /not mermiad; did you mean mermaid\?/],
    [['convert', 'x.json'], /into what\? --to json, openjourney/],
    [['convert', 'x.json', '-o', 'x.docx'], /into what\?/],
    [['render', 'x.json', '-o', 'x.gif'], /render writes html, png, pdf, not gif/],
    [['render', 'x.json', '-o', 'x.png', '--width', 'wide'], /--width is a number from/],
    [['render', 'x.json', '-o', 'x.png', '--scale', '99'], /--scale is a number from/],
    [['render', 'x.json', '-o', 'x.pdf', '--paper', 'A4; }'], /--paper is a size/],
    [['render', 'x.json', '--width', '500'], /--width is for png, not for html/],
    [['render', 'x.json', '-o', 'x.pdf', '--fragment'], /--fragment is for html/],
    [['embed', 'x.json'], /which host\? --host script, iframe, wordpress/],
    [['embed', 'x.json', '--host', 'wordpres'], /did you mean wordpress\?/],
    [['embed', 'x.json', '--host', 'iframe', '--base', 'javascript:1'], /--base is an address/],
    [['init', 'shoe'], /no example shoe; did you mean shoes\?/],
    [['init', 'x', 'y'], /one example at a time/],
    [['help', 'rendr'], /did you mean render\?/],
    [
      ['convert', 'x.json', 'y.json', '--to', 'csv', '-o', 'one.csv'],
      /several files want a folder/,
    ],
  ];
  for (const [args, message] of wrong) {
    it(`${args.join(' ')} says what is wrong, and where help is`, async () => {
      const {code, out, log} = await run(process.execPath, [program, ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(log, message);
      assert.match(log, /journey-map( \w+)? --help shows how it is used/);
      assert.ok(!log.includes('    at '), log);
    });
  }
});

const vague = '{"stages": [{"title": "A", "emotion": "no idea"}]}';

describe('colours', () => {
  it(
    'are in no pipe and in no file',
    inFolder({'x.json': vague}, async folder => {
      for (const args of [['validate', 'x.json'], ['--help'], ['convrt'], ['render', 'x.json']]) {
        const {out, log} = await folder.run(...args);
        assert.ok(!`${out}${log}`.includes('\x1b'), args.join(' '));
      }
    }),
  );

  const hasTerminal = spawnSync('script', ['--version']).status === 0;
  const onTerminal = async (folder, command, env = {}) =>
    (
      await run('script', ['-qec', `"${process.execPath}" "${program}" ${command}`, '/dev/null'], {
        cwd: folder.path,
        env: {TERM: 'xterm', ...env},
      })
    ).out;

  it('are on a terminal, unless NO_COLOR is set', {skip: !hasTerminal}, async () => {
    const folder = new Folder({'x.json': vague});
    const plain = await onTerminal(folder, 'validate x.json', {NO_COLOR: '1'});
    assert.match(plain, /x\.json:1:39: error: stages/);
    assert.ok(!plain.includes('\x1b'));
    const coloured = await onTerminal(folder, 'validate x.json');
    assert.ok(coloured.includes('\x1b[31merror\x1b[39m'), coloured);
    folder.remove();
  });

  it('come with progress for many files, which leaves no trace', {skip: !hasTerminal}, async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const folder = new Folder(
      Object.fromEntries(names.map(name => [`${name}.json`, example('blueprint')])),
    );
    const shown = await onTerminal(folder, 'validate "*.json"');
    assert.match(shown, /3\/5 c\.json/);
    assert.ok(shown.trimEnd().endsWith('\r\x1b[K5 files: no problems'), shown);
    folder.remove();
  });
});
