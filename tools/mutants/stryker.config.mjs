/**
 * `npm run mutants`: makes one small mistake after another in the rules, the calendar and the decisions,
 * and reports those that no test of the domain notices. It takes some hours and is no part of `npm test`;
 * `npm run mutants -- --mutate src/domain/rules/next.ts` looks at one file.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/{rules,calendar,decide}/**/*.ts'],
  testRunner: 'one-process',
  plugins: ['./tools/mutants/oneProcessRunner.mjs'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // An empty word in the place of one of a list, and a missing question mark: the compiler refuses both.
  mutator: { excludedMutations: ['StringLiteral', 'OptionalChaining'] },
  concurrency: 2,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 30,
  // Only the domain and its tests are copied: nothing else is run.
  ignorePatterns: [
    'out',
    '.git',
    'resources',
    'test/journeys',
    'test/window',
    'test/electron',
    'src/window',
  ],
  tempDirName: '.mutants',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'node_modules/.cache/mutants.html' },
  jsonReporter: { fileName: 'node_modules/.cache/mutants.json' },
  clearTextReporter: { logTests: false, allowColor: false, allowEmojis: false },
}
