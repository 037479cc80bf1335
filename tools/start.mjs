/**
 * `npm start`: sets up what is missing, builds what is stale, and opens the desktop app; where it
 * cannot run, says why in one line and opens the browser shell. Runs on Node 20 too.
 *
 * `--browser` asks for the browser shell, `--menu` and `--no-menu` only change the menu of programs; the
 * other options go to the app. `--help` lists them.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild, isBuildStale } from './setup/build.mjs'
import { readStart, standing } from './setup/commandLine.mjs'
import { ensureDependencies, lackDependencies } from './setup/dependencies.mjs'
import { thisMachine, whyNoWindow } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { lacksMenuEntry, menuEntry, putIntoMenu, takeOutOfMenu } from './setup/menuEntry.mjs'
import { findNode, SHELL_OPTIONS } from './setup/node.mjs'
import { run } from './setup/run.mjs'
import { about, wordsFor } from './setup/words.mjs'

const root = join(import.meta.dirname, '..')
const words = wordsFor()
/** How a Linux without a usable sandbox ends Electron before its window shows. */
const CRASHES = ['SIGTRAP', 'SIGABRT', 'SIGILL']

/** What has to happen first, and how long it takes; undefined where all is ready. */
const preparation = () => {
  if (!existsSync(join(root, 'out', 'main', 'main.js'))) return words.first
  return lackDependencies(root) || isBuildStale(root) ? words.renewed : undefined
}

/** @param {{ ok: boolean, said: string }} outcome */
const tell = ({ ok, said }) => {
  if (ok) console.log(said)
  else console.error(said)
  return ok ? 0 : 1
}

/** @param {Extract<ReturnType<typeof readStart>, { ok: true }>} line @param {string} node */
const open = async (line, node) => {
  const inBrowser = async () => {
    const server = join(root, 'out', 'main', 'server.js')
    return (await run(node, [...SHELL_OPTIONS, server, ...line.app], { root })).code
  }
  if (line.browser) return inBrowser()
  const noWindow = await whyNoWindow(thisMachine)
  const electron = noWindow
    ? { ok: /** @type {const} */ (false), reason: noWindow }
    : await ensureElectron(root, node)
  if (!electron.ok) {
    console.log(about(words.inBrowser, { reason: electron.reason }))
    return inBrowser()
  }
  const ended = await run(electron.path, [root, ...line.chromium, ...line.app], { root })
  if (!ended.signal || !CRASHES.includes(ended.signal)) return ended.code
  console.log(about(words.ended, { signal: ended.signal }))
  return inBrowser()
}

/** @param {string[]} args */
const start = async (args) => {
  const line = readStart(args, { from: standing(root) })
  if (!line.ok) {
    if (line.code === 0) console.log(line.said)
    else console.error(line.said)
    return line.code
  }
  if (line.menu && process.platform !== 'linux')
    return tell({ ok: false, said: words.menuElsewhere })
  if (line.menu === 'take') return tell(takeOutOfMenu())
  const first = preparation() ?? (line.menu ? undefined : words.opening)
  if (first) console.log(first)
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  if (!node.ok) return tell({ ok: false, said: node.reason })
  const built = await ensureBuild(root, node.path)
  if (built !== 0) return built
  if (line.menu === 'put') {
    const options = [...(line.browser ? ['--browser'] : []), ...line.chromium, ...line.app]
    const command = [node.path, join(root, 'tools', 'start.mjs'), ...options]
    return tell(putIntoMenu(menuEntry(root, command)))
  }
  if (lacksMenuEntry()) console.log(words.menuOffer)
  return open(line, node.path)
}

process.exitCode = await start(process.argv.slice(2))
