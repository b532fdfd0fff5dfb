import {existsSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {cssLiterals} from './test/tools/css-literals.js';
import {deadParts} from './test/tools/dead-parts.js';
import {iconPaths} from './test/tools/icon-paths.js';
import {licences} from './test/tools/licences.js';
import {namesIn} from './test/tools/names.js';
import {oxcMinifier} from './test/tools/oxc-minifier.js';
import {secondMinifier} from './test/tools/second-minifier.js';
import {shortProperties} from './test/tools/short-properties.js';
import {wordTables} from './test/tools/word-tables.js';

const {version, dependencies} = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const tags = ['journey-map', 'journey-stage', 'journey-step', 'journey-persona', 'emotion-curve'];
const external = Object.keys(dependencies).map(name => new RegExp(`^${name}(/|$)`));

/** What objects are made of that never leave the classic file: no data, no words, nothing of a page's, and of no object that browsers make. */
export const inner =
  /^(contentType|headingOf|isLacking|isSettled|missing|parseRows|placeIn|placeOf|problemNote|readChildren|readGiven|readMishap|toldLinks|withPlaces|above|addController|added|along|bars|beside|bold|curves|depth|elementProperties|elementStyles|emotionWords|enableUpdating|extreme|feelings|findPersona|fits|hasGroups|hasUpdated|hostConnected|hostDisconnected|hostUpdate|hostUpdated|invalidate|isBold|isHead|isLane|isMarkup|isMet|isOptional|isPassed|isPlace|isRich|isSource|isTarget|isUpdatePending|item|lane|leaves|level|levels|lexicon|limit|lines|linkLevels|main|marker|markers|ofStages|ofSteps|options|overall|parts|pending|piece|pieces|places|readAs|reading|refer|references|refersTo|renderOptions|rest|row|rowCount|said|side|span|spare|spellings|stageRow|stepRow|takes|thing|told|tone|trend|voices|walk|whole|whose|words)$/;

/** What the controls of the classic file, which are a file of their own, and that file must call alike. */
const controls = ['src/controls', 'src/templates/lane-names.ts', 'src/translations/en-controls.ts'];
const shared = namesIn(...controls);

/** Nothing here reads a function's length or calls one with `new` that has no `this`. */
const compress = {passes: 3, unsafe_arrows: true};

/** For files with markdown-it in them, which makes classes of functions. */
const compressWithClasses = {...compress, unsafe_arrows: false};

const literals = () =>
  minifyTemplateLiterals({
    include: ['src/**/*.ts'],
    exclude: ['src/**/styles/*.ts', 'src/**/*.styles.ts'],
    failOnError: true,
    options: {
      minifyOptions: {minifyJS: false, removeEmptyAttributes: false, removeAttributeQuotes: true},
    },
  });

/** Nobody asks what the modules of the classic file have that they do not say. */
const bareModules = () => ({
  name: 'bare-modules',
  renderChunk: code => ({code: code.replaceAll('__proto__: null,', ''), map: null}),
});

/** The classic file is one file: a module with another of the name `…-at-once.ts` beside it is that one. */
const atOnce = () => ({
  name: 'at-once',
  async resolveId(id, importer) {
    const found = id.startsWith('.') && (await this.resolve(id, importer, {skipSelf: true}));
    const other = found && found.id.replace(/\.ts$/, '-at-once.ts');
    return other && existsSync(other) ? other : null;
  },
});

/** The controls of the classic file give their templates to its Lit. What else they are made of is what both files call alike. */
const litTemplates = () => ({
  name: 'lit-templates',
  resolveId: id =>
    id === 'lit' ? fileURLToPath(new URL('src/internal/lit-templates.ts', import.meta.url)) : null,
  generateBundle(_, bundle) {
    const root = fileURLToPath(new URL('.', import.meta.url));
    for (const {modules = {}} of Object.values(bundle)) {
      const others = Object.keys(modules)
        .map(id => relative(root, id))
        .filter(id => !/^src\/internal\/(lit-templates|as-text)\.ts$/.test(id))
        .filter(id => !controls.some(path => id.startsWith(path)));
      if (others.length) throw new Error(`Names of ${others} are not known to the classic file`);
    }
  },
});

/** By what `journey-map/static` replaces what is a page's, or needs one. */
const instead = [
  [/\/src\/elements\/parts\.ts$/, 'src/static/parts.ts'],
  [/\/src\/templates\/extra\.ts$/, 'src/static/extra.ts'],
  [/\/src\/translations\/drawn\.ts$/, 'src/translations/drawn-at-once.ts'],
  [/\/lit\/index\.js$/, 'src/static/lit.ts'],
  [/\/ssr-dom-shim\/index\.js$/, 'src/static/slot.ts'],
  [/\/ssr-client\/(node\/)?index\.js$/, 'src/static/digest.ts'],
];

/** Nothing but what is imported here is changed by an import: a server may have a Lit of its own. */
const withoutPage = () => ({
  name: 'without-page',
  async resolveId(id, importer) {
    const found = await this.resolve(id, importer, {skipSelf: true});
    // Nothing is copied or saved where there is no page, nor read that a page has.
    if (found && /\/controls\/sharing\.ts$/.test(found.id)) return '\0none';
    if (/\/elements\/readers\.ts$/.test(importer) && id.startsWith('../formats/')) return '\0none';
    const [, other] = instead.find(([pattern]) => pattern.test(found?.id)) ?? [];
    const file = other && fileURLToPath(new URL(other, import.meta.url));
    return file && importer !== file ? file : null;
  },
  load: id => (id === '\0none' ? 'export {}' : null),
  renderChunk(code) {
    const alone = code.replace(/\([\w$]+\.litHtmlVersions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/, '0');
    if (alone === code) throw new Error('Lit tells of itself in another way');
    return {code: alone, map: null};
  },
});

const plugins = (conditions = []) => [
  // `production` has to be named, or Lit's development build is taken where another tool asks for it.
  nodeResolve({
    extensions: ['.ts', '.js'],
    exportConditions: [...conditions, 'production', 'default', 'module', 'import'],
  }),
  iconPaths(),
  cssLiterals(),
  literals(),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', include: /\.ts$/}),
];

/** A warning is a fault, except for the circles inside of packages. */
function onwarn(warning) {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every(id => /node_modules/.test(id))) {
    return;
  }
  throw new Error(warning.message);
}

/** A script of its own for pages without modules. */
const script = (input, file) => ({
  onwarn,
  input,
  plugins: plugins(),
  output: {
    file,
    format: 'iife',
    sourcemap: 'hidden',
    banner: `/*! journey-map ${version} (MIT) */`,
    plugins: [
      terser({ecma: 2022, compress: {...compress, toplevel: true}, format: {comments: /^!/}}),
    ],
  },
});

export default [
  script('src/viewer/viewer.ts', 'dist/viewer.min.js'),
  script('src/viewer/embed-classic.ts', 'dist/embed.min.js'),
  {
    onwarn,
    input: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      embed: 'src/viewer/embed.ts',
      'translations/ar': 'src/translations/ar.ts',
      // The short public path of an element is the module that registers it.
      ...Object.fromEntries(
        tags.map(tag => [`elements/${tag}`, `src/elements/${tag}/${tag}.define.ts`]),
      ),
    },
    external,
    plugins: [...plugins(), licences('licences.txt')],
    output: {
      dir: 'dist',
      format: 'es',
      // npm publishes no folder of the name node_modules.
      entryFileNames: ({name}) => `${name.replace(/^.*node_modules\/.+\//, 'icons/')}.js`,
      sourcemap: true,
      preserveModules: true,
      // A bundler would take what has no effect for a mistake.
      hoistTransitiveImports: false,
      preserveModulesRoot: 'src',
    },
  },
  {
    onwarn,
    input: 'src/classic.ts',
    plugins: [
      atOnce(),
      deadParts(),
      wordTables(),
      ...plugins(),
      licences('journey-map.licences.txt'),
    ],
    output: {
      file: 'dist/journey-map.min.js',
      // Not an ES module, so that one file serves <script> and <script type="module">.
      format: 'iife',
      name: 'JourneyMap',
      // What is inside is for nobody to change, nor to ask whether it is a module.
      freeze: false,
      esModule: false,
      // It lies beside the file; a line that names it would be a reader's to load.
      sourcemap: 'hidden',
      inlineDynamicImports: true,
      banner: `/*! journey-map ${version} (MIT); Lit, D3, Lucide: journey-map.licences.txt */`,
      plugins: [
        bareModules(),
        shortProperties(shared.custom),
        terser({
          ecma: 2022,
          mangle: {properties: {regex: inner, builtins: true, reserved: [...shared.properties]}},
          compress: {...compress, keep_fargs: false, collapse_vars: false},
          format: {comments: /^!/, quote_style: 2},
        }),
        oxcMinifier('es2022'),
        // The compressor does not take `ecma` from the options around it.
        secondMinifier({ecma: 2022, mangle: true, compress: {...compress, ecma: 2022}}),
        oxcMinifier('es2022'),
      ],
    },
  },
  {
    onwarn,
    input: 'src/controls/index.ts',
    // What a map copies, prints and saves with is a third file.
    external: [/sharing\.js$/],
    plugins: [litTemplates(), deadParts([]), ...plugins()],
    output: {
      // Beside the classic file, which loads it when a map has controls.
      file: 'dist/journey-map.controls.min.js',
      format: 'es',
      sourcemap: 'hidden',
      paths: id => (/sharing\.js$/.test(id) ? './journey-map.sharing.min.js' : id),
      banner: `/*! journey-map ${version} (MIT) */`,
      plugins: [terser({ecma: 2022, module: true, compress, format: {comments: /^!/}})],
    },
  },
  ...['markdown', 'data'].map(name => ({
    onwarn,
    input: `src/formats/beside/${name}.ts`,
    plugins: [...plugins(), licences(`journey-map.${name}.licences.txt`)],
    output: {
      // Beside the classic file, which loads it when a journey is written so.
      file: `dist/journey-map.${name}.min.js`,
      format: 'es',
      sourcemap: 'hidden',
      inlineDynamicImports: true,
      banner: `/*! journey-map ${version} (MIT)${name === 'markdown' ? '; markdown-it: journey-map.markdown.licences.txt' : ''} */`,
      plugins: [
        terser({ecma: 2022, module: true, compress: compressWithClasses, format: {comments: /^!/}}),
      ],
    },
  })),
  {
    onwarn,
    input: 'src/controls/sharing.ts',
    plugins: [...plugins(), licences('journey-map.sharing.licences.txt')],
    output: {
      // Beside the controls, which load it when a map is to be saved.
      file: 'dist/journey-map.sharing.min.js',
      format: 'es',
      sourcemap: 'hidden',
      inlineDynamicImports: true,
      banner: `/*! journey-map ${version} (MIT); modern-screenshot: journey-map.sharing.licences.txt */`,
      plugins: [terser({ecma: 2022, module: true, compress, format: {comments: /^!/}})],
    },
  },
  {
    onwarn,
    input: 'src/static/index.ts',
    plugins: [withoutPage(), ...plugins(['node']), licences('static.licences.txt')],
    output: {
      // With all that it needs inside.
      file: 'dist/static.js',
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      banner: `/*! journey-map ${version} (MIT); what others wrote: static.licences.txt */`,
      plugins: [
        terser({ecma: 2022, module: true, compress: compressWithClasses, format: {comments: /^!/}}),
      ],
    },
  },
  {
    onwarn,
    input: 'src/cli/cli.ts',
    // What draws is a file of its own, which loads when something is drawn.
    external: [/^node:/, /\/static\/index\.js$/],
    plugins: [
      // What finds files by patterns is no ES module.
      commonjs({strictRequires: 'auto'}),
      ...plugins(['node']),
      licences('cli.licences.txt'),
    ],
    output: {
      // With all that it needs inside, so that `npx` installs nothing for it.
      file: 'dist/cli.js',
      format: 'es',
      sourcemap: 'hidden',
      inlineDynamicImports: true,
      paths: id => (/\/static\/index\.js$/.test(id) ? './static.js' : id),
      banner: `#!/usr/bin/env node\n/*! journey-map ${version} (MIT); what others wrote: cli.licences.txt */`,
      plugins: [
        terser({ecma: 2022, module: true, compress: compressWithClasses, format: {comments: /^!/}}),
      ],
    },
  },
  {
    onwarn,
    input: {'markdown-it': 'src/plugins/markdown-it.ts', rehype: 'src/plugins/rehype.ts'},
    // What reads and what draws is there already.
    external: [/^\.\.\/(core|static\/index)\.js$/],
    plugins: [...plugins(), licences('plugins.licences.txt')],
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'plugins.js',
      sourcemap: true,
      paths: id => (id.endsWith('/core.js') ? './core.js' : './static.js'),
      banner: `/*! journey-map ${version} (MIT); what others wrote: plugins.licences.txt */`,
      plugins: [
        terser({ecma: 2022, module: true, compress: compressWithClasses, format: {comments: /^!/}}),
      ],
    },
  },
];
