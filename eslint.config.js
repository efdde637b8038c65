const boundaries = require('eslint-plugin-boundaries');
const accessibility = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const { dependencies } = require('./package.json');

/** Which layer may import which: core ← report ← hosts ← pane, workbench, cli. An import never points upward. */
const mayImport = {
  core: ['core'],
  report: ['core', 'report'],
  hosts: ['core', 'report', 'hosts'],
  pane: ['core', 'report', 'hosts', 'pane'],
  workbench: ['core', 'report', 'hosts', 'pane', 'workbench'],
  cli: ['core', 'report', 'hosts', 'cli'],
};

/** Names that belong to one place the engine runs in. */
const excelOnly = ['Office', 'Excel', 'OfficeExtension'];
const browserOnly = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch'];
const nodeOnly = ['process', 'Buffer', '__dirname', '__filename', 'require', 'module', 'global'];

/** What stands in `src` is handed on: it may use what package.json says is handed on with it, and nothing else. */
const notHandedOn = {
  regex: `^(?!\\.|node:|(${Object.keys(dependencies).join('|')})(/|$))`,
  message: 'Not among the `dependencies` of package.json: only tests, bench and scripts may use it.',
};
const nodeOwn = { regex: '^node:', message: 'This runs in a browser too.' };

const pureCore = {
  regex: '^(?!\\.|zod$)',
  message: 'core is pure TypeScript: of packages it may use zod alone.',
};
const throughFacts = 'Rules read a table through core/facts.';

function forbidImports(...patterns) {
  return ['error', { patterns }];
}

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  {
    // A rule that does not fit is changed here, for all, and not silenced in a file.
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': __dirname,
      'boundaries/elements': Object.keys(mayImport).map((type) => ({ type, pattern: `src/${type}` })),
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'Imports point downward: core ← report ← hosts ← pane/workbench/cli (docs/architecture.md).',
          policies: Object.entries(mayImport).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { types: { anyOf: to } } } },
          })),
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What only the types can tell: an `any` that slips in from a library, a promise nobody waits for.
    files: ['src/**/*.ts', 'src/**/*.tsx', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Typed by their comments: `tsc -p scripts`.
    files: ['scripts/**', '**/*.mjs', '*.config.js'],
    extends: tseslint.configs.strict,
    rules: { '@typescript-eslint/no-require-imports': 'off', eqeqeq: 'error' },
  },
  {
    files: ['src/pane/**', 'src/workbench/**'],
    extends: [reactHooks.configs.flat['recommended-latest'], accessibility.flatConfigs.recommended],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // What a press opens takes the focus: else the keyboard would be left on what is gone.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // What scrolls must be reached by the keyboard, and so must what is dragged.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['ul'], roles: ['group', 'region', 'separator', 'tabpanel'] },
      ],
      // Keys that are pressed within are heard by what stands around.
      'jsx-a11y/no-noninteractive-element-interactions': ['error', { handlers: ['onClick', 'onMouseDown'] }],
      'jsx-a11y/no-static-element-interactions': ['error', { handlers: ['onClick', 'onMouseDown'] }],
    },
  },
  {
    // Jest asks for what it runs before and after by default exports.
    files: ['test/e2e/stage/set-up.ts', 'test/e2e/stage/tear-down.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-imports': forbidImports({
        regex: '^fast-check$',
        message: 'By test/support/random, so that every random test takes SEED and RUNS.',
      }),
    },
  },
  {
    files: ['test/support/random.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-imports': forbidImports(notHandedOn) },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-imports': forbidImports(pureCore),
      'no-restricted-globals': ['error', ...browserOnly, ...excelOnly, ...nodeOnly],
      'no-console': 'error',
    },
  },
  {
    // What is asked of tables knows nobody who asks.
    files: ['facts', 'silang', 'read', 'recognise', 'grid', 'layouts', 'language'].map(
      (folder) => `src/core/${folder}/**`,
    ),
    rules: {
      'no-restricted-imports': forbidImports(pureCore, {
        regex: '/rules/',
        message: 'Rules ask core/facts, never the other way round.',
      }),
    },
  },
  {
    // A rule asks core/facts of a table; how cells are read and stored is theirs to know.
    files: ['src/core/rules/**'],
    rules: {
      'no-restricted-imports': forbidImports(pureCore, {
        regex:
          '/read/(?!(read-table|amount|kode|kode-relation|agency-words)$)|/grid/(?!(a1|cell-edit|cell-grid)$)',
        message: throughFacts,
      }),
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name="grid"]', message: throughFacts },
        { selector: 'ObjectPattern > Property[key.name="grid"]', message: throughFacts },
      ],
    },
  },
  {
    files: ['src/report/**', 'src/hosts/**', 'src/pane/**', 'src/workbench/**'],
    rules: {
      'no-restricted-imports': forbidImports(notHandedOn, nodeOwn),
      'no-restricted-globals': ['error', ...excelOnly, ...nodeOnly],
    },
  },
  {
    // What opens paths stands apart from what reads bytes.
    files: ['src/hosts/file/*-node.ts'],
    rules: { 'no-restricted-imports': forbidImports(notHandedOn) },
  },
  {
    // The only folder that names Office or Excel.
    files: ['src/hosts/excel/**'],
    rules: { 'no-restricted-globals': ['error', ...nodeOnly] },
  },
);
