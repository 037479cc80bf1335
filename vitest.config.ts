import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/longestFirst.ts'

// A zone that no rule knows, half an hour off every other: nothing may depend on the machine's.
process.env['TZ'] = 'America/St_Johns'
// Processes and threads that tests start read the sources; compiling them anew each time took two thirds of their time.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/** Tests that put something else in the place of a module: each loads all of it by itself. */
const STANDING_IN = 'test/electron/{desktop,browser,launch,door}/**/*.test.ts'

export default defineConfig({
  test: {
    // By default a machine with two cores would leave one idle.
    maxWorkers: 2,
    // Nobody waits so long for a test that works; a machine with much else to do may.
    testTimeout: 180_000,
    // The same for what is asked again and again until it is true.
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          setupFiles: ['test/build/seeds.ts'],
          environment: 'node',
          include: ['test/{domain,texts}/**/*.test.ts'],
          // Nothing there keeps anything between calls, so that each file need not load all of it again.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/build/seeds.ts'],
          environment: 'node',
          // What is not said to need a page or the whole app needs neither, so no test is left out.
          include: ['test/**/*.test.ts'],
          exclude: ['test/{domain,texts,window,journeys}/**', STANDING_IN],
          // Two thirds of their time would go into loading the same files for each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          environment: 'node',
          include: [STANDING_IN],
          // A process for each would take twice as long as modules for each.
          isolate: false,
          setupFiles: ['test/build/freshModules.ts'],
        },
      },
      {
        extends: true,
        plugins: [vue()],
        test: {
          name: 'window',
          setupFiles: ['test/window/freshPage.ts'],
          environment: 'happy-dom',
          include: ['test/window/**/*.test.ts'],
          // One page for many files saves half their time; `freshPage.ts` gives each modules of its own.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          // Each starts its own program and browser: what they load themselves is the same.
          isolate: false,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
