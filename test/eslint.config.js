import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import journey from './tools/eslint-journey.js';

export default defineConfig(
  {ignores: ['**/dist/', '**/node_modules/', 'stories/static/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  wc['flat/best-practice'],
  {
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list without markers for no list unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-value-attribute': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      // `== null` is what says “neither null nor undefined”.
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-async-promise-executor': 'error',
      'no-control-regex': 'error',
      'no-fallthrough': 'error',
      'no-loss-of-precision': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-backreference': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: {journey, regexp},
    rules: {
      // What meets a text from outside must not take longer than the text.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'journey/markup': 'error',
      'journey/rooms': 'error',
      'journey/styles': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{regex: '^\\.{1,2}(/.*)?(?<!\\.js)$', message: 'Imports end in .js.'}],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'TypeScript only for types.'},
        {selector: 'TSParameterProperty', message: 'TypeScript only for types.'},
      ],
    },
  },
  {
    // The map hears the clicks on its buttons and links at its outermost box.
    files: ['src/elements/journey-map/journey-map.ts'],
    rules: {'lit-a11y/click-events-have-key-events': 'off'},
  },
  {
    // An interface is the only way into a framework's own.
    files: ['src/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {files: ['src/internal/warn-once.ts'], rules: {'no-console': 'off'}},
  // Where styles are written: from checked values, and from the library's own texts.
  {
    files: ['place', 'dress', 'lit-templates'].map(name => `src/internal/${name}.ts`),
    rules: {'journey/markup': 'off'},
  },
  // There is no page; what is written goes to a terminal or a file.
  {files: ['src/cli/**'], rules: {'journey/markup': 'off'}},
  {
    files: ['test/**', 'stories/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests define odd elements on purpose.
      'wc/guard-super-call': 'off',
      'wc/no-closed-shadow-root': 'off',
      'wc/no-constructor-attributes': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
);
