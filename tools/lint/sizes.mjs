/**
 * What keeps a file in one piece of mind. Exceptions are listed in `eslint-suppressions.json`, where
 * ESLint refuses those that are no longer needed.
 *
 * @type {import('eslint').Linter.Config}
 */
export const sizes = {
  name: 'relance/sizes',
  files: ['{src,electron,tools}/**/*.{ts,vue,mjs}'],
  rules: { 'max-lines': ['error', 220], 'max-lines-per-function': ['error', 60] },
}
