/** `npm run check`: types, lint, format and generated documents, without a test. */
import { join } from 'node:path'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findNode } from './setup/node.mjs'
import { CHECKS, runStages } from './stages.mjs'

const root = join(import.meta.dirname, '..')

const check = async () => {
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  if (!node.ok) {
    console.error(node.reason)
    return 1
  }
  const { failed } = await runStages(CHECKS, { root, node: node.path })
  return failed ? 1 : 0
}

readLineOrEnd({
  help: 'npm run check: types, lint, format, documents and structure. It takes no options.',
})
process.exitCode = await check()
