import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {Folder, program, root, run} from './support.js';

const shell = process.platform === 'win32';

describe('the packed program', () => {
  let folder;

  before(() => {
    folder = new Folder({'package.json': '{"private": true}'});
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder.path];
    execFileSync('npm', args, {cwd: root, stdio: 'ignore', shell});
    const [name] = readdirSync(folder.path).filter(one => one.endsWith('.tgz'));
    // As npm would install it, but for all that the package depends on.
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    execFileSync('tar', ['-xzf', name], {cwd: folder.path});
    for (const key of ['dependencies', 'devDependencies', 'overrides']) delete manifest[key];
    folder.write('package/package.json', JSON.stringify(manifest));
    mkdirSync(join(folder.path, 'node_modules'));
    const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', [...install, '--install-links', './package'], {
      cwd: folder.path,
      stdio: 'ignore',
      shell,
    });
  });
  after(() => folder.remove());

  const npx = (...args) => run('npx', ['--no-install', 'journey-map', ...args], {cwd: folder.path});

  it('runs by npx, and needs no other package', async () => {
    assert.deepEqual(
      readdirSync(join(folder.path, 'node_modules')).filter(name => !name.startsWith('.')),
      ['journey-map'],
    );
    const {code, out, log} = await npx('--version');
    assert.deepEqual([code, log], [0, '']);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('writes an example, checks it, converts it, embeds it and draws it', async () => {
    const steps = [
      ['init', 'shoes', '-o', 'a.json'],
      ['validate', '[a-z].json'],
      ['convert', 'a.json', '-o', 'a.md'],
      ['convert', 'a.md', '-o', 'b.csv'],
      ['embed', 'a.json', '--host', 'wordpress'],
      ['render', 'a.json', '-o', 'a.html'],
    ];
    for (const args of steps) {
      const {code, log} = await npx(...args);
      assert.equal(code, 0, `${args.join(' ')}: ${log}`);
    }
    assert.match(folder.read('a.html'), /shadowrootmode="open"/);
  });

  it('imports nothing but what Node 20 has, and its own files', () => {
    for (const file of [program, join(root, 'dist/static.js')]) {
      const source = readFileSync(file, 'utf8');
      const imported = [
        ...source.matchAll(/(?:^|[;}\n])import\s*(?:[\w${},*\s]+from\s*)?["']([^"']+)["']/g),
        ...source.matchAll(/\bimport\(["']([^"']+)["']\)/g),
      ].map(([, name]) => name);
      assert.deepEqual(
        imported.filter(
          name => name !== './static.js' && !builtinModules.includes(name.replace(/^node:/, '')),
        ),
        [],
      );
    }
  });
});
