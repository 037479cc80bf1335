import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { runs } from './tryProgram.mjs'

/** @typedef {{ platform: string, env: NodeJS.ProcessEnv, isRoot: boolean, exists: (path: string) => boolean, runs: (path: string, args?: readonly string[]) => boolean }} Machine */

/** @type {Machine} */
const HERE = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  runs,
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

/** What the journeys start on Linux besides Chromium: program, the Debian package that has it, what it is tried with. */
const LINUX_PROGRAMS = [
  { program: 'Xvfb', debian: 'xvfb', trial: ['-help'] },
  { program: 'dunst', debian: 'dunst' },
  { program: 'dbus-run-session', debian: 'dbus' },
  { program: 'dbus-launch', debian: 'dbus-x11' },
  { program: 'notify-send', debian: 'libnotify-bin' },
]

/**
 * The same Chromium without a window of its own, as Debian builds it: what needs no whole browser runs
 * in about half the time with it.
 */
const HEADLESS_SHELL = 'chromium-headless-shell'

/** @param {string} name @param {Machine} machine @param {readonly string[]} [trial] */
const onPath = (name, machine, trial) => {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders
    .map((folder) => join(folder, name))
    .find((path) => machine.exists(path) && machine.runs(path, trial))
}

/** On Windows a browser asked for its version opens a window instead. @param {string} path @param {Machine} machine */
const isFit = (path, machine) =>
  machine.exists(path) && (machine.platform === 'win32' || machine.runs(path))

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
 * A Chromium of this machine that runs, or undefined. `RELANCE_CHROMIUM` overrules the search.
 *
 * @param {Machine} machine
 */
export const findChromium = (machine = HERE) => {
  const chosen = machine.env['RELANCE_CHROMIUM']
  if (chosen) return isFit(chosen, machine) ? chosen : undefined
  if (machine.platform !== 'linux') return usualPlaces(machine).find((path) => isFit(path, machine))
  for (const name of LINUX_NAMES) {
    const path = onPath(name, machine)
    if (path !== undefined) return path
  }
  return undefined
}

/**
 * The lighter build of Chromium, where there is one and no other was asked for.
 *
 * @param {Machine} machine
 */
export const findHeadlessShell = (machine = HERE) =>
  machine.platform === 'linux' && !machine.env['RELANCE_CHROMIUM']
    ? onPath(HEADLESS_SHELL, machine)
    : undefined

/** Only Debian builds it. @param {Machine} machine */
const lacksHeadlessShell = (machine = HERE) =>
  machine.exists('/etc/debian_version') &&
  !machine.exists('/etc/lsb-release') &&
  !machine.env['RELANCE_CHROMIUM'] &&
  findHeadlessShell(machine) === undefined

/**
 * The Debian packages that the journeys still need here.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export const missingPackages = (machine = HERE) => {
  const browser = findChromium(machine) ? [] : ['chromium']
  if (machine.platform !== 'linux') return browser
  const missing = LINUX_PROGRAMS.filter(({ program, trial }) => !onPath(program, machine, trial))
  return [...browser, ...missing.map(({ debian }) => debian)]
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
 * Chromium and what else the journeys drive. On Debian and Ubuntu, as root, it is installed; the
 * lighter build too, where there is one: nothing is missing without it.
 *
 * @param {string} root
 * @returns {Promise<{ ok: true, path: string, headlessShell?: string } | { ok: false, reason: string }>}
 */
export const ensureChromium = async (root) => {
  const wanted = [...missingPackages(), ...(lacksHeadlessShell() ? [HEADLESS_SHELL] : [])]
  if (wanted.length > 0 && HERE.isRoot && onPath('apt-get', HERE)) {
    console.log(`Installing ${wanted.join(', ')}...`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const install = ['install', '-y', '-qq', '--no-install-recommends']
    await run('apt-get', ['update', '-qq'], { root, env })
    const whole = wanted.filter((name) => name !== HEADLESS_SHELL)
    if (whole.length > 0) await run('apt-get', [...install, ...whole], { root, env })
    if (wanted.includes(HEADLESS_SHELL))
      await run('apt-get', [...install, HEADLESS_SHELL], { root, env })
  }
  const left = missingPackages()
  const path = findChromium()
  if (!path || left.length > 0) return { ok: false, reason: howToInstall(left) }
  const headlessShell = findHeadlessShell()
  return headlessShell === undefined ? { ok: true, path } : { ok: true, path, headlessShell }
}
