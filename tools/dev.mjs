/**
 * `npm run dev`: the desktop app with hot reload; where it cannot run, the browser shell, rebuilt
 * and restarted when its sources change (reload the page to see it).
 */
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { readStart, standing } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { thisMachine, whyNoWindow } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { findNode, SHELL_OPTIONS } from './setup/node.mjs'
import { run } from './setup/run.mjs'
import { about, wordsFor } from './setup/words.mjs'

const root = join(import.meta.dirname, '..')
const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/** @param {string[]} args */
const develop = async (args) => {
  const line = readStart(args, { from: standing(root) })
  if (!line.ok) {
    if (line.code === 0) console.log(line.said)
    else console.error(line.said)
    return line.code
  }
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  if (!node.ok) {
    console.error(node.reason)
    return 1
  }
  const noWindow = await whyNoWindow(thisMachine)
  const electron = noWindow
    ? { ok: /** @type {const} */ (false), reason: noWindow }
    : await ensureElectron(root, node.path)
  if (electron.ok && !line.browser) {
    return (
      await run(node.path, [electronVite, 'dev', '--', ...line.chromium, ...line.app], { root })
    ).code
  }
  if (!electron.ok) console.log(about(wordsFor().inBrowser, { reason: electron.reason }))
  const built = await ensureBuild(root, node.path)
  if (built !== 0) return built
  const server = join(root, 'out', 'main', 'server.js')
  const [ended] = await Promise.all([
    run(node.path, [...SHELL_OPTIONS, '--watch', server, ...line.app], { root }),
    run(node.path, [electronVite, 'build', '--watch', '--logLevel', 'warn'], { root }),
  ])
  return ended.code
}

process.exitCode = await develop(process.argv.slice(2))
