/**
 * One style for all functions: arrows bound to a `const`, as in the domain. What needs a `this` of
 * its own, or yields, stays a function expression.
 *
 * @type {import('eslint').Linter.Config}
 */
export const functionStyle = {
  name: 'relance/function-style',
  files: ['**/*.{ts,vue,js,mjs}'],
  rules: { 'func-style': ['error', 'expression'], 'prefer-arrow-callback': 'error' },
}
