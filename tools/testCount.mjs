import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './setup/run.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} Report
 */

/**
 * Tests passed and failed in a report of Vitest's JSON reporter. A file that failed without one
 * failed test (it could not be loaded) counts as one failure.
 *
 * @param {Report} report
 * @returns {Count}
 */
export const countTests = (report) => {
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * Runs Vitest projects and counts what they ran.
 *
 * @param {string} name of the report
 * @param {string[]} projects
 * @param {string[]} options of Vitest
 * @param {{ root: string, node: string, chromium?: string, headlessShell?: string }} place
 */
export const runTests = async (
  name,
  projects,
  options,
  { root, node, chromium, headlessShell },
) => {
  const folder = join(root, 'node_modules', '.cache', 'tests')
  const report = join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const { code } = await run(
    node,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      root,
      env: {
        ...(chromium ? { RELANCE_CHROMIUM: chromium } : {}),
        ...(headlessShell ? { RELANCE_HEADLESS_SHELL: headlessShell } : {}),
      },
    },
  )
  return { code, count: readCount(report) }
}

/** @param {string} path @returns {Count} */
const readCount = (path) => {
  try {
    return countTests(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8'))))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
