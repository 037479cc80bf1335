/**
 * `npm run bench`: runs each bench/*.bench.ts in turn and prints one table of ratios. A bench
 * writes one line of JSON per measurement, `{ "name", "measured", "baseline", "limit" }`, where
 * measured and baseline share a unit and limit is the ratio that may not be passed. A ratio holds
 * on a slow machine too, which a duration does not.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findNode } from './setup/node.mjs'
import { makeTable, parseMeasurements } from './measurements.mjs'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'bench')

/** @param {string} node @param {string} file @param {string} chromium */
const measure = (node, file, chromium) => {
  const output = execFileSync(node, ['--expose-gc', join(folder, file)], {
    cwd: root,
    env: { ...process.env, RELANCE_CHROMIUM: chromium },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return parseMeasurements(output, file)
}

/** @param {string} wanted a part of the file's name; all where empty */
const bench = async (wanted) => {
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  const chromium = await ensureChromium(root)
  if (!node.ok || !chromium.ok) {
    console.error(node.ok ? !chromium.ok && chromium.reason : node.reason)
    return 1
  }
  const built = await ensureBuild(root, node.path)
  if (built !== 0) return built
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .sort()
  const rows = files
    .filter((file) => file.includes(wanted))
    .flatMap((file) => measure(node.path, file, chromium.path))
  console.log(makeTable(rows))
  return rows.length > 0 && rows.every((row) => row.ok) ? 0 : 1
}

const line = readLineOrEnd({
  mostWords: 1,
  help: 'npm run bench [-- NAME]: the measurements whose file has NAME in it; all without one.',
})
process.exitCode = await bench(line.words[0] ?? '')
