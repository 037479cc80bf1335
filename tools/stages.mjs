import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './setup/build.mjs'
import { run } from './setup/run.mjs'
import { runTests } from './testCount.mjs'

/**
 * @typedef {import('./testCount.mjs').Count} Count
 * @typedef {{ root: string, node: string, chromium?: string, headlessShell?: string }} Place
 * @typedef {{ name: string, go: (place: Place) => Promise<{ code: number, count?: Count }> }} Stage
 */

/** @param {string} program below node_modules @param {string[]} args @returns {Stage['go']} */
const tool =
  (program, ...args) =>
  ({ root, node }) =>
    run(node, [join(root, 'node_modules', program), ...args], { root })

/** @type {Stage} */
const TYPES = { name: 'types', go: tool('vue-tsc/bin/vue-tsc.js', '--build') }
const eslint = tool.bind(null, 'eslint/bin/eslint.js', '--max-warnings', '0')
const WINDOW = 'src/window'
/** @type {Stage} */
const LINT_WINDOW = { name: 'lint of the window', go: eslint(WINDOW) }
/** @type {Stage} */
const LINT_REST = { name: 'lint of the rest', go: eslint('.', '--ignore-pattern', `${WINDOW}/**`) }
/** @type {Stage} */
const FORMAT = {
  name: 'format',
  go: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
}
/** @type {Stage} */
const DOCUMENTS = {
  name: 'documents',
  go: async ({ root, node }) => {
    const program = join(root, 'tools', 'docs.ts')
    return existsSync(program) ? run(node, [program, '--check'], { root }) : { code: 0 }
  },
}
/** @type {Stage} */
const STRUCTURE = {
  name: 'structure',
  go: ({ root, node }) => run(node, [join(root, 'tools', 'structure.mjs')], { root }),
}

/**
 * What needs no test to run: types, lint, format, generated documents, structure, in two halves that
 * take equally long.
 *
 * @type {readonly Stage[]}
 */
export const CHECKS = [
  {
    name: 'checks',
    go: async (place) => {
      const halves = await Promise.all([
        runStages([TYPES, LINT_WINDOW, FORMAT], place),
        runStages([LINT_REST, DOCUMENTS, STRUCTURE], place),
      ])
      return { code: halves.every(({ failed }) => failed === undefined) ? 0 : 1 }
    },
  },
]

/** A journey waits for a page a quarter of its time: three fill two cores. */
const JOURNEYS_AT_ONCE = '--maxWorkers=3'

/** @type {readonly Stage[]} */
export const TESTS = [
  {
    name: 'tests',
    go: (place) => runTests('tests', ['domain', 'unit', 'apart', 'window'], [], place),
  },
  { name: 'build', go: ({ root, node }) => build(root, node) },
  {
    name: 'journeys',
    go: (place) => runTests('journeys', ['journeys'], [JOURNEYS_AT_ONCE], place),
  },
]

/**
 * Runs stages in order up to the first that fails. Each says its name and how long it took.
 *
 * @param {readonly Stage[]} stages
 * @param {Place} place
 * @returns {Promise<{ failed: string | undefined, count: Count }>}
 */
export const runStages = async (stages, place) => {
  const total = { passed: 0, failed: 0 }
  for (const stage of stages) {
    const started = performance.now()
    console.log(`\n── ${stage.name}`)
    const { code, count } = await stage.go(place)
    total.passed += count?.passed ?? 0
    total.failed += count?.failed ?? 0
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`── ${stage.name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`)
    if (code !== 0) return { failed: stage.name, count: total }
  }
  return { failed: undefined, count: total }
}
