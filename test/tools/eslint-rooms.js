import {dirname, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {textOf} from './eslint-text.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Which rooms of `src` a room may import from, beside itself. */
const allowed = {
  model: [],
  translations: ['model'],
  layout: ['model', 'translations'],
  formats: ['model', 'translations'],
  internal: ['model', 'translations', 'formats'],
  sources: ['model', 'translations', 'layout', 'formats', 'internal'],
  templates: ['model', 'translations', 'layout', 'internal'],
  controls: ['model', 'translations', 'layout', 'formats', 'internal', 'templates'],
  elements: [
    'model',
    'translations',
    'layout',
    'formats',
    'internal',
    'sources',
    'templates',
    'controls',
  ],
  upgrade: ['model', 'internal', 'sources'],
  viewer: ['model'],
  cli: ['model', 'translations', 'formats', 'static', 'viewer'],
  plugins: ['model', 'formats', 'core.js', 'static'],
  'core.ts': ['formats', 'core-alone.js'],
  'core-alone.ts': ['model', 'translations', 'layout', 'formats'],
  static: ['model', 'translations', 'formats', 'internal', 'templates', 'controls', 'elements'],
};

/** Rooms that know neither the DOM nor Lit. */
const pure = ['model', 'translations', 'layout', 'formats', 'core.ts', 'core-alone.ts'];

function importProblem(from, specifier) {
  const room = relative(src, from).split(sep)[0];
  if (!allowed[room]) return undefined;
  if (specifier === undefined) return 'what is imported is known before a run';
  if (!specifier.startsWith('.')) {
    const isLit = /^(lit|@lit)(\/|$)/.test(specifier) || specifier.startsWith('lit-');
    return pure.includes(room) && isLit ? `${room} knows no Lit` : undefined;
  }
  const target = relative(src, resolve(dirname(from), specifier));
  const other = target.split(sep)[0];
  if (target.startsWith('..')) return `${specifier} is outside of src`;
  if (/\.define\.js$/.test(target) && !from.endsWith('.define.ts')) {
    return 'only define modules and the index import what registers elements';
  }
  if (target === join('internal', 'version.js')) return undefined;
  if (other === room || allowed[room].includes(other)) return undefined;
  return `imports point one way: ${room} must not import from ${other}`;
}

/** Imports between the rooms of `src` point one way. */
export const rooms = {
  meta: {type: 'problem', schema: [], messages: {wrong: '{{problem}}.'}},
  create(context) {
    const check = ({source}) => {
      if (!source) return;
      const problem = importProblem(context.filename, textOf(context.sourceCode, source));
      if (problem) context.report({node: source, messageId: 'wrong', data: {problem}});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
