import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {Consumer, manifest, root, tags} from './support.js';

const specifiers = Object.keys(manifest.exports).map(path => `journey-map${path.slice(1)}`);
const modules = specifiers.filter(name => !/\.(json|css)$/.test(name));
const quiet = {status: 0, stdout: '', stderr: ''};

describe('entries', () => {
  let consumer;
  before(() => (consumer = new Consumer()));
  after(() => consumer.remove());

  for (const specifier of specifiers) {
    it(`${specifier} resolves to a file`, () => {
      const {stdout, stderr} = consumer.run(
        `process.stdout.write(import.meta.resolve(${JSON.stringify(specifier)}))`,
      );
      assert.equal(stderr, '');
      assert.ok(existsSync(new URL(stdout)), stdout);
    });
  }

  it('every target in package.json exists, types included', () => {
    const targets = value =>
      typeof value === 'string' ? [value] : Object.values(value).flatMap(targets);
    const {main, module, types, bin, unpkg, jsdelivr, customElements} = manifest;
    const all = [
      main,
      module,
      types,
      bin,
      unpkg,
      jsdelivr,
      customElements,
      ...targets(manifest.exports),
    ];
    assert.deepEqual(
      all.filter(path => !existsSync(join(consumer.modules, 'journey-map', path))),
      [],
    );
  });

  for (const specifier of modules) {
    it(`${specifier} is imported in plain Node without a word`, () => {
      assert.deepEqual(consumer.run(`await import(${JSON.stringify(specifier)})`), quiet);
    });
  }

  it('a bundler puts undefined.css, and nothing else of the library, into the style sheet', async () => {
    consumer.write('styles.js', `import 'journey-map/undefined.css';`);
    const {outputFiles} = await build({
      absWorkingDir: consumer.dir,
      entryPoints: ['styles.js'],
      bundle: true,
      write: false,
      outdir: 'out',
      logLevel: 'silent',
    });
    const [script, styles] = ['.js', '.css'].map(ending =>
      outputFiles.find(({path}) => path.endsWith(ending)),
    );
    assert.match(styles.text, /--journey-reserve/);
    assert.doesNotMatch(script.text, /customElements/);
  });

  // Pages show that the index registers all of them; Node has no registry of its own.
  it('the curve registers nothing but itself, and core nothing at all', () => {
    const registered = specifier =>
      consumer.run(
        `await import(${JSON.stringify(specifier)});
         const tags = ${JSON.stringify(tags)};
         console.log(tags.filter(tag => globalThis.customElements?.get(tag)).join(' '))`,
      ).stdout;
    assert.equal(registered('journey-map/elements/emotion-curve.js'), 'emotion-curve');
    assert.equal(registered('journey-map/core'), '');
  });

  it('core imports neither Lit nor an element', () => {
    const seen = new Set();
    const follow = file => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(file, 'utf8');
      for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
        if (specifier.startsWith('.')) follow(join(file, '..', specifier));
        else seen.add(specifier);
      }
    };
    follow(join(root, 'dist/core.js'));
    assert.ok(seen.size > 3);
    assert.deepEqual(
      [...seen].filter(name => /^(lit|@lit)\b|\/dist\/(elements|templates|sources)\//.test(name)),
      [],
    );
  });

  it('a translation imports nothing and is nobody’s until it is registered', () => {
    assert.doesNotMatch(readFileSync(join(root, 'dist/translations/ar.js'), 'utf8'), /^import/m);
    assert.doesNotMatch(readFileSync(join(root, 'dist/journey-map.min.js'), 'utf8'), /المشاعر/);
    const {stdout} = consumer.run(
      `import {registerTranslation, wordsFor} from 'journey-map/core';
       import {ar} from 'journey-map/translations/ar.js';
       console.log(wordsFor('ar').stages);
       registerTranslation('ar', ar);
       console.log(wordsFor('ar-AE').stages);`,
    );
    assert.equal(stdout, 'Stages\nالمراحل');
  });

  it('modules that are no entry register nothing', () => {
    const dist = join(consumer.modules, 'journey-map/dist');
    const entries = new Set([
      'index.js',
      'journey-map.min.js',
      // They are for pages alone.
      'embed.min.js',
      'viewer.min.js',
      // A program.
      'cli.js',
      ...tags.map(tag => join('elements', `${tag}.js`)),
    ]);
    const inner = readdirSync(dist, {recursive: true}).filter(
      name => name.endsWith('.js') && !entries.has(name),
    );
    assert.ok(tags.every(tag => inner.includes(join('elements', tag, `${tag}.js`))));
    const result = consumer.run(
      `for (const name of ${JSON.stringify(inner)}) await import('./node_modules/journey-map/dist/' + name);
       for (const tag of ${JSON.stringify(tags)}) {
         if (globalThis.customElements?.get(tag)) console.log(tag);
       }`,
    );
    assert.deepEqual(result, quiet);
  });

  it('a second copy of the same version is quiet', () => {
    consumer.install('journey-map-again');
    assert.deepEqual(
      consumer.run(
        `const one = await import('journey-map');
         const two = await import('journey-map-again');
         if (one.JourneyMapElement === two.JourneyMapElement) throw new Error('not a second copy');`,
      ),
      quiet,
    );
  });

  it('a copy of another version warns with both versions and does not throw', () => {
    const other = consumer.install('journey-map-other');
    const file = join(other, 'dist/internal/version.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace(manifest.version, '99.0.0'));
    const {status, stderr} = consumer.run(
      `await import('journey-map'); await import('journey-map-other');`,
    );
    assert.equal(status, 0);
    assert.ok(stderr.includes('99.0.0') && stderr.includes(manifest.version), stderr);
  });

  it('knows its own version', () => {
    const {stdout} = consumer.run(
      `import {version} from './node_modules/journey-map/dist/internal/version.js'; console.log(version)`,
    );
    assert.equal(stdout, manifest.version);
  });
});
