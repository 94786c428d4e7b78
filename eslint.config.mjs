import globals from 'globals';
import tseslint from 'typescript-eslint';
import vue from 'eslint-plugin-vue';
import vueParser from 'vue-eslint-parser';

const SKIPPED_TEST =
  'CallExpression[callee.property.name=/^(skip|only|todo|fails)$/][callee.object.name=/^(it|test|describe)$/]';

const NOT_WRITTEN = [
  { selector: SKIPPED_TEST, message: 'No test is skipped, and none runs alone.' },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'No test is skipped.',
  },
];
/** A module may be there before the words of its language are, and stays when another language is chosen. */
const WORDS_OF_A_MODULE = {
  selector: "CallExpression[callee.name='t']:not(:function *)",
  message: 'Words are asked for when they are shown: make it a function.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.cache/',
      'data/',
      'coverage/',
      'test-results/',
      '**/generated/',
    ],
  },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': ['error', ...NOT_WRITTEN],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Told of decorators, the parser knows that they need the classes of parameters at run time.
    files: ['server/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
  },
  {
    // A list of words or of migrations is one idea, however long.
    files: ['**/messages/*.ts', '**/*messages.ts', '**/*.texts.ts', 'server/migrations/index.ts'],
    rules: { 'max-lines': ['error', { max: 800 }] },
  },
  {
    // One clock for everybody: the present comes in from outside.
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/platform/clock/**', 'server/src/platform/log/**', 'server/src/platform/process/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Ask the clock.' }],
    },
  },
  {
    // The environment is read in one place.
    files: ['server/src/**/*.ts'],
    ignores: [
      'server/src/config/**',
      'server/src/main.ts',
      'server/src/platform/process/**',
      'server/src/platform/database/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', message: 'The environment comes from config.' }] },
      ],
    },
  },
  {
    files: ['server/src/law/**/*.ts', 'server/src/**/rules.ts', 'server/src/**/states.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'typeorm', 'type-graphql', 'graphql', 'express', 'pg', 'bullmq'],
              message: 'The law is pure.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: tseslint.parser },
      globals: globals.browser,
    },
    rules: {
      // Prettier has the form of the templates.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/require-default-prop': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
    },
  },
  { files: ['portal-*/src/**/*.ts', 'test/portal/**/*.ts'], languageOptions: { globals: globals.browser } },
  {
    files: ['portal-*/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NOT_WRITTEN, WORDS_OF_A_MODULE] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    // Tools that ask for a default export.
    files: [
      'eslint.config.mjs',
      '**/vite.config.ts',
      'portal-*/src/**/*.d.ts',
      '**/*.cjs',
      'test/harness/global-*.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
);
