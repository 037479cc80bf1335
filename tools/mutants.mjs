/**
 * `npm run mutants`: makes one small mistake after another in the rules, the calendar and the decisions,
 * and reports those that no test of the domain notices (`tools/mutants/`), that the compiler accepts and that
 * are not said to change nothing (`tools/mutants/equals.mjs`): there are to be none. Those it tries a second
 * time, on more cases at random. It sets up what is missing and runs with the project's own Node, as the tests
 * do; the tests must be green before it begins.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutatedFiles } from './mutants/mutatedFiles.mjs'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findNode } from './setup/node.mjs'
import { run } from './setup/run.mjs'

const root = join(import.meta.dirname, '..')
const REPORT = join(root, 'node_modules', '.cache', 'mutants.json')

/**
 * Makes mistakes, then says what became of them; null where it could not.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const summaryAfter = async (args, env = {}) => {
  const node = findNode(root)
  if (!node.ok) {
    console.error(node.reason)
    return null
  }
  const program = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const config = join('tools', 'mutants', 'stryker.config.mjs')
  const { code } = await run(node.path, [program, 'run', config, ...args], { root, env })
  if (code !== 0) return null
  // Only now: before, what they stand on may not be installed.
  const { makeCompiler } = await import('./mutants/compiler.mjs')
  const { summaryOf } = await import('./mutants/summary.mjs')
  return summaryOf(JSON.parse(readFileSync(REPORT, 'utf8')).files, makeCompiler(root))
}

/** @param {string | undefined} files paths or patterns, braces included, with commas between; all of the configured files where undefined */
const mutants = async (files) => {
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const only = files === undefined ? [] : ['--mutate', mutatedFiles(files, root).join(',')]
  const first = await summaryAfter(only)
  if (first === null) return 1
  const { SECOND_RUN } = await import('./mutants/randomCases.mjs')
  const places = [...new Set(first.left.values())].join(',')
  const second =
    places === '' ? first : await summaryAfter(['--mutate', places], { [SECOND_RUN]: '1' })
  if (second === null) return 1
  const left = [...first.left.keys()].filter((line) => second.left.has(line))
  const { tried, noticed, refused, equal } = first.counts
  const late = first.left.size - left.length
  console.log(
    `${tried} mistakes: ${noticed + late} noticed by a test, ${refused} refused by the compiler, ${equal} said to change nothing, ${left.length} unexplained`,
  )
  for (const line of [...left, ...first.idle]) console.log(line)
  return left.length + first.idle.length === 0 ? 0 : 1
}

const { mutate } = readLineOrEnd({
  options: { mutate: { type: 'string' } },
  help: 'npm run mutants [-- --mutate FILE]: which mistakes the tests of the domain do not notice; FILE is a path or a pattern (quoted), braces included, several with commas between; all rules, calendar and decisions without one.',
}).values
process.exitCode = await mutants(typeof mutate === 'string' ? mutate : undefined)
