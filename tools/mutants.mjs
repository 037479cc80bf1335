/**
 * `npm run mutants`: makes one small mistake after another in the rules, the calendar and the decisions,
 * and reports those that no test of the domain notices (`tools/mutants/`), that the compiler accepts and that
 * are not said to change nothing (`tools/mutants/equals.mjs`): there are to be none. It sets up what is missing
 * and runs with the project's own Node, as the tests do; the tests must be green before it begins.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutatedFiles } from './mutants/mutatedFiles.mjs'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findNode } from './setup/node.mjs'
import { run } from './setup/run.mjs'

const root = join(import.meta.dirname, '..')

/** Says what became of the mistakes, and is 1 where one is unexplained. */
const tellWhatIsLeft = async () => {
  // Only now: before, what they stand on may not be installed.
  const { summaryOf } = await import('./mutants/summary.mjs')
  const report = join(root, 'node_modules', '.cache', 'mutants.json')
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const { counts, left } = summaryOf(files, { root })
  const { tried, noticed, refused, equal } = counts
  console.log(
    `${tried} mistakes: ${noticed} noticed by a test, ${refused} refused by the compiler, ${equal} that change nothing, ${left.length} unexplained`,
  )
  for (const line of left) console.log(line)
  return left.length === 0 ? 0 : 1
}

/** @param {string | undefined} files paths or patterns, braces included, with commas between; all of the configured files where undefined */
const mutants = async (files) => {
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  if (!node.ok) {
    console.error(node.reason)
    return 1
  }
  const program = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const config = join('tools', 'mutants', 'stryker.config.mjs')
  const only = files === undefined ? [] : ['--mutate', mutatedFiles(files, root).join(',')]
  const { code } = await run(node.path, [program, 'run', config, ...only], { root })
  return code === 0 ? await tellWhatIsLeft() : code
}

const { mutate } = readLineOrEnd({
  options: { mutate: { type: 'string' } },
  help: 'npm run mutants [-- --mutate FILE]: which mistakes the tests of the domain do not notice; FILE is a path or a pattern (quoted), braces included, several with commas between; all rules, calendar and decisions without one.',
}).values
process.exitCode = await mutants(typeof mutate === 'string' ? mutate : undefined)
