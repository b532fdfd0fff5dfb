/**
 * What the library weighs on the wire, and what it may weigh.
 * Brotli at its highest setting; 1 KB = 1,024 bytes.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const brotli = code =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;

const entry = 'entry';

/**
 * What a page loads before it can draw: all that `import 'file'` leaves in a bundle, Lit and D3 included, but
 * for what is imported when it is first used; of that, the modules that are named.
 */
async function bundleSize(file, ...first) {
  return sizeOf(`import ${JSON.stringify(dist + file)}`, first);
}

async function sizeOf(code, first = []) {
  const bundle = await rollup({
    input: entry,
    // D3's packages have circles inside.
    onwarn: () => undefined,
    plugins: [
      {
        name: entry,
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? code : null),
      },
      nodeResolve({exportConditions: ['production', 'default', 'module', 'import']}),
      terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: false}}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const needed = new Set();
  const add = name => {
    if (needed.has(name) || !chunks.has(name)) return;
    needed.add(name);
    chunks.get(name).imports.forEach(add);
  };
  for (const {isEntry, facadeModuleId, fileName} of output) {
    if (isEntry || first.some(name => facadeModuleId?.endsWith(name))) add(fileName);
  }
  return [...needed].reduce((sum, name) => sum + brotli(chunks.get(name).code), 0);
}

/** `ceiling` in KB; without one the size is only told. */
const entries = [
  {
    name: 'journey-map.min.js',
    ceiling: 46.5,
    measure: async () => brotli(readFileSync(`${dist}journey-map.min.js`)),
  },
  ...Object.entries({data: 19, markdown: 50}).map(([name, ceiling]) => ({
    name: `journey-map.${name}.min.js`,
    ceiling,
    measure: async () => brotli(readFileSync(`${dist}journey-map.${name}.min.js`)),
  })),
  {
    name: 'journey-map.controls.min.js',
    ceiling: 5,
    measure: async () => brotli(readFileSync(`${dist}journey-map.controls.min.js`)),
  },
  {
    name: 'viewer.min.js',
    ceiling: 1.6,
    measure: async () => brotli(readFileSync(`${dist}viewer.min.js`)),
  },
  {
    name: 'embed.js, all that it exports',
    ceiling: 1,
    measure: () => sizeOf(`export * from ${JSON.stringify(`${dist}embed.js`)}`),
  },
  {
    name: 'embed.min.js',
    ceiling: 0.5,
    measure: async () => brotli(readFileSync(`${dist}embed.min.js`)),
  },
  {
    name: 'emotion-curve up to the first drawing',
    ceiling: 12,
    measure: () => bundleSize('elements/emotion-curve.js', 'emotion-curve/figure.js'),
  },
  {
    name: 'undefined.css',
    ceiling: 0.75,
    measure: async () => brotli(readFileSync(`${dist}undefined.css`)),
  },
  {
    name: "import 'journey-map' up to the first drawing",
    ceiling: 28,
    measure: () => bundleSize('index.js'),
  },
  {
    name: 'the same, of a map with all there is',
    measure: () => bundleSize('index.js', 'templates/extras.js'),
  },
  ...['plain', 'vivid', 'ink'].map(theme => ({
    name: `themes/${theme}.css`,
    ceiling: 0.75,
    measure: async () => brotli(readFileSync(`${dist}themes/${theme}.css`)),
  })),
];

/** Sizes of the built files: `{name, ceiling?, bytes, kb, ok}`. */
export async function measureSizes() {
  return Promise.all(
    entries.map(async ({name, ceiling, measure}) => {
      const bytes = await measure();
      const kb = bytes / 1024;
      return {name, ceiling, bytes, kb, ok: ceiling === undefined || kb <= ceiling};
    }),
  );
}

export function formatSizes(sizes) {
  const width = Math.max(...sizes.map(({name}) => name.length));
  return sizes
    .map(({name, ceiling, kb, ok}) => {
      const limit = ceiling === undefined ? '' : `  (at most ${ceiling})${ok ? '' : '  TOO BIG'}`;
      return `  ${name.padEnd(width)}  ${kb.toFixed(2).padStart(6)} KB brotli${limit}`;
    })
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(formatSizes(await measureSizes()));
}
