import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'
import vueAccessibility from 'eslint-plugin-vuejs-accessibility'
import { componentScripts } from './tools/lint/componentScripts.mjs'
import { fences } from './tools/lint/fences.mjs'
import { functionStyle } from './tools/lint/functionStyle.mjs'
import { sizes } from './tools/lint/sizes.mjs'

export default defineConfigWithVueTs(
  {
    name: 'relance/ignored',
    ignores: ['out/**', 'dist/**', 'coverage/**', 'docs/**', 'node_modules/**'],
  },
  {
    name: 'relance/no-exceptions',
    linterOptions: { noInlineConfig: true },
  },
  vue.configs['flat/recommended'],
  vueAccessibility.configs['flat/recommended'],
  vueTsConfigs.strictTypeChecked,
  // Layout is Prettier's business.
  { name: 'relance/no-layout', rules: vue.configs['no-layout-rules'].rules ?? {} },
  {
    name: 'relance/typescript',
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Spreading a text into its code points is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'relance/templates',
    files: ['**/*.vue'],
    rules: {
      'vue/no-v-html': 'error',
      'vue/no-bare-strings-in-template': [
        'error',
        // Signs, and the product's name, are the same in every language.
        { allowlist: [...'()[],.:;/+-–—·•…×→←%|', 'Relance'] },
      ],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      // A component is named after its noun, which is one word where the noun is.
      'vue/multi-word-component-names': 'off',
      // With `exactOptionalPropertyTypes` an absent prop is a type of its own.
      'vue/require-default-prop': 'off',
      // Destructured props look required to the linter, which does not know the macro.
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // Prettier closes void elements.
      'vue/html-self-closing': ['error', { html: { void: 'always', normal: 'always' } }],
      // It writes the words it is given.
      'vuejs-accessibility/heading-has-content': [
        'error',
        { accessibleChildren: ['RaisedOrdinals', 'PersonWords'] },
      ],
      // A label names its control by nesting or by `for`: either is enough.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    name: 'relance/primitives',
    files: ['src/window/ui/**/*.vue'],
    rules: {
      // A control and its label meet in the feature that joins them; the journeys check it with axe.
      'vuejs-accessibility/form-control-has-label': 'off',
      'vuejs-accessibility/label-has-for': 'off',
    },
  },
  {
    name: 'relance/component-scripts',
    files: ['src/window/**/*.vue'],
    languageOptions: { parserOptions: { parser: componentScripts(import.meta.dirname) } },
  },
  functionStyle,
  sizes,
  {
    name: 'relance/tests',
    files: ['{test,bench}/**/*.ts'],
    rules: {
      // Matchers such as `expect.any` and rows read straight from SQLite are `any` by nature.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'vue/one-component-per-file': 'off',
    },
  },
  fences,
)
