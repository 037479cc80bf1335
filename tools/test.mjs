/**
 * `npm test`: sets up what is missing, then types, lint, format, documents, unit and window tests,
 * build and journeys, up to the first that fails. The last line counts the tests. Runs on Node 20 too.
 */
import { join } from 'node:path'
import { ensureChromium } from './setup/chromium.mjs'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findNode } from './setup/node.mjs'
import { CHECKS, TESTS, runStages } from './stages.mjs'

const root = join(import.meta.dirname, '..')

/** @param {string} reason */
const refuse = (reason) => {
  console.error(reason)
  console.log('0 passed, 1 failed')
  return 1
}

const test = async () => {
  if ((await ensureDependencies(root)) !== 0) return refuse('The dependencies did not install.')
  const node = findNode(root)
  if (!node.ok) return refuse(node.reason)
  const chromium = await ensureChromium(root)
  if (!chromium.ok) return refuse(chromium.reason)

  const { path, headlessShell } = chromium
  const place = {
    root,
    node: node.path,
    chromium: path,
    ...(headlessShell === undefined ? {} : { headlessShell }),
  }
  const { failed, count } = await runStages([...CHECKS, ...TESTS], place)
  if (failed) console.error(`\nStopped at: ${failed}`)
  const failures = failed ? Math.max(1, count.failed) : count.failed
  console.log(`\n${String(count.passed)} passed, ${String(failures)} failed`)
  return failures === 0 ? 0 : 1
}

readLineOrEnd({
  help: 'npm test: every check, test and journey, up to the first that fails. It takes no options.',
})
process.exitCode = await test()
