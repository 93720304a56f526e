import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What the screen says stands in src/i18n; a strict Content-Security-Policy forbids markup from strings. */
const componentRules = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Text that a person reads belongs in src/i18n.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(title|alt|placeholder|aria-label)$/] > Literal[value=/\\p{L}/u]',
    message: 'Text that a person reads belongs in src/i18n.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Build elements, not markup.',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A named export keeps one name everywhere.',
};

const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'Import from the file that defines it.',
};

export default tseslint.config(
  {
    ignores: ['dist/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a template literal reads as it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // () => doSomething() is the usual form of a handler.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'mocks/**/*.ts'],
    ignores: ['**/*.d.ts'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, ...componentRules],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      // It speaks of what the React Compiler could not improve; the compiler is not used here.
      'react-hooks/preserve-manual-memoization': 'off',
      // The patterns of the ARIA Authoring Practices, as in the plugin's recommended set.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': [
        'error',
        {
          ul: ['listbox', 'menu', 'radiogroup', 'tablist', 'tree'],
          ol: ['listbox', 'menu', 'radiogroup', 'tablist', 'tree'],
          li: ['menuitem', 'option', 'row', 'tab', 'treeitem'],
          table: ['grid'],
          td: ['gridcell'],
          fieldset: ['radiogroup'],
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/data/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, FunctionExpression: true },
        },
      ],
      'jsdoc/require-description': 'error',
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Expecting what is there is what a test does.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
);
