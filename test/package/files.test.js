import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {en} from '../../dist/translations/en-map.js';
import {fr} from '../../dist/translations/fr-map.js';
import {messages} from '../../dist/model/messages.js';
import {inner} from '../../rollup.config.js';
import {measureSizes} from '../tools/sizes.js';
import {manifest, packedFiles, readJSON, root, tags} from './support.js';

const rooms =
  'controls|elements|formats|internal|layout|model|cli|plugins|sources|static|templates|translations|upgrade|viewer';

/** Everything that may be published. */
const meant = [
  /^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^dist\/(index|core|core-alone|embed|static|markdown-it|rehype|plugins)\.js(\.map)?$/,
  /^dist\/(embed|viewer)\.min\.js(\.map)?$/,
  /^dist\/viewer\.(html|css)$/,
  /^dist\/frameworks\/(react|preact|solid|vue|svelte)\.(js|d\.ts)$/,
  /^dist\/frameworks\/elements\.d\.ts$/,
  /^dist\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  new RegExp(`^dist/(${rooms})/[a-z/-]+(\\.styles)?\\.js(\\.map)?$`),
  /^dist\/icons\/[a-z\d-]+\.js(\.map)?$/,
  // Its source map is five times as large, and Node would not look at it.
  /^dist\/cli\.js$/,
  /^dist\/examples\/[a-z]+\.json$/,
  /^dist\/((static|cli|plugins)\.)?licences\.txt$/,
  /^dist\/journey-map\.((controls|data|markdown|sharing)\.)?min\.js(\.map)?$/,
  /^dist\/journey-map\.((markdown|sharing)\.)?licences\.txt$/,
  /^dist\/(schema|custom-elements)\.json$/,
  /^dist\/(undefined|themes\/(plain|vivid|ink))\.css$/,
  /^dist\/types\/(index|core|core-alone|classic)\.d\.ts(\.map)?$/,
  /^dist\/types\/(undefined|themes\/(plain|vivid|ink))\.css\.d\.ts$/,
  new RegExp(`^dist/types/(${rooms})/[a-z/-]+(\\.styles|\\.define)?\\.d\\.ts(\\.map)?$`),
];

describe('published files', () => {
  const files = packedFiles();

  it('are only those that are meant', () => {
    assert.deepEqual(
      files.filter(file => !meant.some(pattern => pattern.test(file))),
      [],
    );
  });

  it('are all there', () => {
    const needed = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'dist/index.js',
      'dist/core.js',
      'dist/static.js',
      'dist/static.licences.txt',
      'dist/cli.js',
      'dist/cli.licences.txt',
      'dist/examples/experience.json',
      'dist/markdown-it.js',
      'dist/rehype.js',
      'dist/plugins.js',
      'dist/plugins.licences.txt',
      'dist/journey-map.min.js',
      'dist/journey-map.licences.txt',
      'dist/journey-map.controls.min.js',
      'dist/journey-map.data.min.js',
      'dist/journey-map.markdown.min.js',
      'dist/journey-map.markdown.licences.txt',
      'dist/journey-map.sharing.min.js',
      'dist/journey-map.sharing.licences.txt',
      'dist/schema.json',
      'dist/custom-elements.json',
      'dist/undefined.css',
      'dist/viewer.html',
      'dist/viewer.css',
      'dist/viewer.min.js',
      'dist/embed.js',
      'dist/embed.min.js',
      'dist/web-types.json',
      ...['react', 'preact', 'solid', 'vue', 'svelte'].map(name => `dist/frameworks/${name}.d.ts`),
      ...['plain', 'vivid', 'ink'].map(theme => `dist/themes/${theme}.css`),
      ...tags.map(tag => `dist/elements/${tag}.js`),
    ];
    assert.deepEqual(
      needed.filter(file => !files.includes(file)),
      [],
    );
  });

  it('name source maps that exist', () => {
    const lost = files
      .filter(file => /\.(js|d\.ts)$/.test(file))
      .filter(file => {
        const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(read(file)) ?? [];
        return map && !existsSync(join(root, dirname(file), map));
      });
    assert.deepEqual(lost, []);
  });

  it('begin with the licence in the classic file', () => {
    const [first] = read('dist/journey-map.min.js').split('\n');
    assert.match(first, /^\/\*! journey-map [\d.]+ \(MIT\)/);
    assert.ok(first.includes(manifest.version));
    assert.match(read('dist/journey-map.licences.txt'), /^lit-html .*BSD/m);
  });

  it('lead back to the line that was written', () => {
    const file = 'dist/journey-map.min.js';
    const payload = readJSON(`${file}.map`);
    const map = new SourceMap(payload);
    const lines = read(file).split('\n');
    for (const text of ['.attachInternals(', 'another library', 'no-problem-note']) {
      const row = lines.findIndex(line => line.includes(text));
      const {originalSource, originalLine} = map.findEntry(row, lines[row].indexOf(text) + 1);
      const source = payload.sourcesContent[payload.sources.indexOf(originalSource)];
      assert.ok(source.split('\n')[originalLine].includes(text), text);
    }
  });

  it('hold the licence of every package that a file has code from', () => {
    const packages = file =>
      readJSON(`${file}.map`).sources.flatMap(
        source => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
      );
    const missing = (scripts, licences) => {
      const text = existsSync(join(root, licences)) ? read(licences) : '';
      return [...new Set(scripts.flatMap(packages))].filter(
        name => !new RegExp(`^${name} \\d.*\\(.+\\)\n\n\\S`, 'm').test(text),
      );
    };
    const classic = 'dist/journey-map.min.js';
    const sharing = 'dist/journey-map.sharing.min.js';
    const still = 'dist/static.js';
    const program = 'dist/cli.js';
    const plugins = ['markdown-it', 'rehype', 'plugins'].map(name => `dist/${name}.js`);
    const modules = files.filter(
      file =>
        /^dist\/(?!frameworks\/).*\.js$/.test(file) &&
        !/\.min\.js$/.test(file) &&
        ![still, program, ...plugins].includes(file),
    );
    assert.ok(packages(classic).includes('lit-html'));
    assert.deepEqual(missing([classic], 'dist/journey-map.licences.txt'), []);
    assert.deepEqual(missing([sharing], 'dist/journey-map.sharing.licences.txt'), []);
    assert.deepEqual(missing([still], 'dist/static.licences.txt'), []);
    assert.ok(packages(program).includes('parse5'));
    assert.deepEqual(missing([program], 'dist/cli.licences.txt'), []);
    assert.ok(packages(plugins.at(-1)).includes('yaml'));
    assert.deepEqual(missing(plugins, 'dist/plugins.licences.txt'), []);
    assert.deepEqual(missing(modules, 'dist/licences.txt'), []);
  });

  it('leave Lit and D3 outside of the modules', () => {
    for (const name of Object.keys(manifest.dependencies)) {
      assert.ok(!files.some(file => file.includes(`node_modules/${name}`)), name);
    }
    assert.match(read('dist/elements/emotion-curve/emotion-curve.js'), /from 'lit'/);
  });

  it('are marked as having side effects where they register elements or are styles, and nowhere else', () => {
    const {sideEffects} = manifest;
    assert.deepEqual(sideEffects.filter(path => path.startsWith('./dist/')).sort(), [
      './dist/elements/*.js',
      './dist/embed.min.js',
      './dist/index.js',
      './dist/journey-map.min.js',
      './dist/themes/*.css',
      './dist/undefined.css',
      './dist/viewer.min.js',
    ]);
    assert.ok(sideEffects.includes('./src/elements/*/*.define.ts'));
  });
});

/** Every key of some data, however deep. */
const keysOf = data =>
  data && typeof data === 'object'
    ? [...Object.keys(data), ...Object.values(data).flatMap(keysOf)]
    : [];

describe('the names that are shortened in the classic file', () => {
  const schema = readJSON('dist/schema.json');
  const elements = readJSON('dist/custom-elements.json').modules.flatMap(module =>
    module.declarations.flatMap(({name, members = []}) => [name, ...members.map(one => one.name)]),
  );
  const others = {
    'what a journey has': keysOf(schema),
    'a word or a message': keysOf([en, fr, messages]),
    'a member of an element': elements,
  };
  for (const [what, names] of Object.entries(others)) {
    it(`are not those of ${what}`, () => {
      assert.ok(names.length > 20);
      assert.deepEqual(
        names.filter(name => inner.test(name)),
        [],
      );
    });
  }
});

describe('sizes', async () => {
  for (const {name, kb, ceiling, ok} of await measureSizes()) {
    if (ceiling === undefined) continue;
    it(`${name} weighs at most ${ceiling} KB`, () => {
      assert.ok(kb > ceiling / 20, `${kb} KB cannot be all of it`);
      assert.ok(ok, `${kb.toFixed(2)} KB`);
    });
  }
});

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}
