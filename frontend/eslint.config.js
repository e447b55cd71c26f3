import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Each room and the rooms that it may not reach into: imports run one way,
// app → pages → ui → api, i18n, format.
const pages = [
  'start',
  'mine',
  'account',
  'connection',
  'monitoring',
  'delivery',
  'district',
  'catalogue',
  'administration',
  'help',
  'audit',
  'privacy',
  'programme',
  'conference',
  'goal',
  'measure',
  'documentation',
  'need',
  'warning',
  'evaluation',
];
const forbidden = {
  ...Object.fromEntries(pages.map((page) => [page, ['app', ...pages.filter((p) => p !== page)]])),
  ui: ['app', ...pages],
  api: ['app', 'ui', 'i18n', 'format', ...pages],
  i18n: ['app', 'ui', 'api', 'format', ...pages],
  format: ['app', 'ui', 'api', ...pages],
};
const oneWay = Object.entries(forbidden).map(([room, rooms]) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': ['error', { patterns: rooms.map((r) => `../${r}/*`) }],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'test-results', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat['recommended-latest'],
  { languageOptions: { globals: globals.browser } },
  {
    // A table that scrolls must be reachable by keyboard: its frame is a group with a tab stop.
    files: ['src/ui/DataTable.tsx'],
    rules: {
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group'] }],
    },
  },
  { rules: { 'no-console': 'error', 'max-lines': ['error', { max: 200, skipBlankLines: true }] } },
  { files: ['src/i18n/{de,en}/*.ts'], rules: { 'max-lines': 'off' } },
  ...oneWay,
);
