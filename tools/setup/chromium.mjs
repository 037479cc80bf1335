import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** @typedef {{ platform: string, env: NodeJS.ProcessEnv, isRoot: boolean, exists: (path: string) => boolean }} Machine */

/** @type {Machine} */
const HERE = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
}

/** Names on the path, best first; Edge and Chrome drive the same way. */
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const MAC_PROGRAMS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** What the journeys start on Linux besides Chromium: program, and the Debian package that has it. */
const LINUX_PROGRAMS = {
  Xvfb: 'xvfb',
  dunst: 'dunst',
  'dbus-run-session': 'dbus',
  'dbus-launch': 'dbus-x11',
  'notify-send': 'libnotify-bin',
}

/** @param {string} name @param {Machine} machine */
const onPath = (name, machine) => {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find(machine.exists)
}

/** @param {Machine} machine @returns {string[]} */
const usualPlaces = (machine) => {
  if (machine.platform === 'darwin') {
    return MAC_PROGRAMS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => machine.env[name])
    .filter((root) => root !== undefined)
  return WINDOWS_PROGRAMS.flatMap((path) => roots.map((root) => `${root}\\${path}`))
}

/**
 * A Chromium of this machine, or undefined. `RELANCE_CHROMIUM` overrules the search.
 *
 * @param {Machine} machine
 */
export const findChromium = (machine = HERE) => {
  const chosen = machine.env['RELANCE_CHROMIUM']
  if (chosen) return machine.exists(chosen) ? chosen : undefined
  if (machine.platform !== 'linux') return usualPlaces(machine).find(machine.exists)
  return LINUX_NAMES.map((name) => onPath(name, machine)).find((path) => path !== undefined)
}

/**
 * The Debian packages that the journeys still need here.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export const missingPackages = (machine = HERE) => {
  const browser = findChromium(machine) ? [] : ['chromium']
  if (machine.platform !== 'linux') return browser
  const programs = Object.entries(LINUX_PROGRAMS)
  return [
    ...browser,
    ...programs.filter(([program]) => !onPath(program, machine)).map(([, debian]) => debian),
  ]
}

/**
 * One sentence that says what to install and how.
 *
 * @param {readonly string[]} packages
 * @param {Machine} machine
 */
export const howToInstall = (packages, machine = HERE) => {
  if (machine.platform !== 'linux') {
    return 'The journeys need Chrome, Chromium or Edge: install one, or name its program in RELANCE_CHROMIUM.'
  }
  return `The journeys need ${packages.join(', ')}: sudo apt-get install --no-install-recommends ${packages.join(' ')} (or the same from your own system; RELANCE_CHROMIUM names another Chromium).`
}

/**
 * Chromium and what else the journeys drive. On Debian and Ubuntu, as root, it is installed.
 *
 * @param {string} root
 * @returns {Promise<{ ok: true, path: string } | { ok: false, reason: string }>}
 */
export const ensureChromium = async (root) => {
  const missing = missingPackages()
  if (missing.length > 0 && HERE.isRoot && onPath('apt-get', HERE)) {
    console.log(`Installing ${missing.join(', ')}...`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { root, env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      root,
      env,
    })
  }
  const left = missingPackages()
  const path = findChromium()
  return path && left.length === 0 ? { ok: true, path } : { ok: false, reason: howToInstall(left) }
}
