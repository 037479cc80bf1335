/**
 * `npm start`: sets up what is missing, builds what is stale, and opens the desktop app; where it
 * cannot run, says why in one line and opens the browser shell. Runs on Node 20 too.
 *
 * `--browser` asks for the browser shell; the other options go to the app. `--help` lists them.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { readStart, standing } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { thisMachine, whyNoWindow } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { findNode } from './setup/node.mjs'
import { run } from './setup/run.mjs'

const root = join(import.meta.dirname, '..')
/** How a Linux without a usable sandbox ends Electron before its window shows. */
const CRASHES = ['SIGTRAP', 'SIGABRT', 'SIGILL']

/** @param {string[]} args */
const start = async (args) => {
  const line = readStart(args, { from: standing(root) })
  if (!line.ok) {
    if (line.code === 0) console.log(line.said)
    else console.error(line.said)
    return line.code
  }
  if (!existsSync(join(root, 'out', 'main', 'main.js')))
    console.log('Relance is being made ready: the first time a few minutes, later a few seconds.')
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  if (!node.ok) return refuse(node.reason)
  const built = await ensureBuild(root, node.path)
  if (built !== 0) return built

  const inBrowser = async () => {
    return (await run(node.path, [join(root, 'out', 'main', 'server.js'), ...line.app], { root }))
      .code
  }
  if (line.browser) return inBrowser()

  const noWindow = await whyNoWindow(thisMachine)
  const electron = noWindow
    ? { ok: /** @type {const} */ (false), reason: noWindow }
    : await ensureElectron(root, node.path)
  if (!electron.ok) {
    console.log(`No desktop app: ${electron.reason}. Opening Relance in the browser instead.`)
    return inBrowser()
  }
  const ended = await run(electron.path, [root, ...line.chromium, ...line.app], { root })
  if (!ended.signal || !CRASHES.includes(ended.signal)) return ended.code
  console.log(`The desktop app ended with ${ended.signal}. Opening Relance in the browser instead.`)
  return inBrowser()
}

/** @param {string} reason */
const refuse = (reason) => {
  console.error(reason)
  return 1
}

process.exitCode = await start(process.argv.slice(2))
