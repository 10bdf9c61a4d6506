// What the type checker does not find in web/ and in the other scripts of the workspace: faults, not style.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';

export default defineConfig([
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The type checker knows the globals of each kind of script.
      'no-undef': 'off',
      'array-callback-return': 'error',
      'consistent-return': 'error',
      'eqeqeq': 'error',
      'no-async-promise-executor': 'error',
      'no-constructor-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-new-wrappers': 'error',
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-shadow': ['error', { builtinGlobals: false }],
      'no-template-curly-in-string': 'error',
      'no-throw-literal': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unreachable-loop': 'error',
      'no-unused-expressions': 'error',
      'no-use-before-define': ['error', { functions: false, variables: false }],
      'no-useless-concat': 'error',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'prefer-promise-reject-errors': 'error',
      'radix': 'error',
      'require-atomic-updates': 'error',
    },
  },
  {
    // Classic scripts share one scope with every other script of the page.
    files: ['web/{theme,frame,late_styles,slash,embed,sw}.js'],
    languageOptions: { sourceType: 'script' },
  },
  {
    // Only the worker has a global scope of its own.
    files: ['web/{theme,frame,late_styles,slash,embed}.js'],
    rules: { 'no-implicit-globals': ['error', { lexicalBindings: true }] },
  },
]);
