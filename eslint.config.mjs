import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];

export default defineConfig(
  // Templates of other frameworks are checked by their own tools (test/e2e/frameworks.test.ts).
  globalIgnores(['dist', 'storybook-static', 'coverage', 'bench/.built', 'demo/frameworks', 'scripts/frameworks']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `type` and `interface` say different things here: a shape others may implement, and everything else.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A handler that ends in a call returns what it returns: `@click=${() => this.#next()}`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty string is as good as none: an attribute left empty, a variable of the environment.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowThrowingAny: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // JSON from elsewhere is a map of names to values.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Data of an endpoint is often `Record<string, unknown>`, where TypeScript asks for brackets.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Markup comes from templates, text is text.' },
        { property: 'outerHTML', message: 'Markup comes from templates, text is text.' },
        { property: 'insertAdjacentHTML', message: 'Markup comes from templates, text is text.' },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'lit/directives/unsafe-html.js' }, { name: 'lit/directives/unsafe-svg.js' }] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // An element is registered where the page asks for it, never beside its class.
      'wc/guard-define-call': 'error',
      'lit/no-template-map': 'off',
      // Inside a dialog it says what is focused when it opens (HTML living standard, «dialog focusing steps»).
      'lit-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by reading a property: `expect(link).to.exist`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // By its types `equal()` answers a promise, because somewhere it compares snapshots; only this one really does.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it: nobody hears of a failure otherwise.',
        },
      ],
    },
  },
  {
    files: ['demo/**/*.ts', 'bench/**/*.ts', 'test/demo/**/*.ts', 'test/e2e/**/*.ts'],
    rules: {
      'no-console': 'off',
      // A runner waits for what `test()` returns, nobody else has to.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'before', 'after', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '.storybook/*.ts', '*.config.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
