import { defineConfig } from 'vitest/config'

// As for all tests: a zone that no rule knows.
process.env['TZ'] = 'America/St_Johns'
// A mistake that survives runs them all: 20,000 would take a minute for each.
process.env['RELANCE_HISTORIES'] ??= '1000'

/** The tests that are to notice a mistake in the rules: those of the domain, in one project. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/domain/{rules,calendar,decide,views,moves,forms}/**/*.test.ts'],
    // Each mistake would load every file of the tests anew.
    isolate: false,
    setupFiles: ['tools/mutants/fewerRuns.ts'],
    testTimeout: 60_000,
  },
})
