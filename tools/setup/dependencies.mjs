import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { wordsFor } from './words.mjs'

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/**
 * Whether what is installed differs from the lock. Files are compared by content, because a
 * checkout gives every file a new date. Optional packages of other systems may be missing.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json; undefined where none is
 */
export const areStale = (lock, installed) => {
  if (!installed) return true
  return Object.entries(lock.packages).some(([path, wanted]) => {
    if (!path.startsWith('node_modules/') || wanted.link) return false
    const found = installed.packages[path]
    if (!found) return !(wanted.optional ?? wanted.devOptional ?? false)
    return found.version !== wanted.version
  })
}

/** @param {string} path @returns {Lock | undefined} */
const readLock = (path) => {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/**
 * Whether the locked dependencies are absent or differ.
 *
 * @param {string} root
 */
export const lackDependencies = (root) => {
  const lock = readLock(join(root, 'package-lock.json'))
  if (!lock) throw new Error(`package-lock.json is missing or unreadable in ${root}.`)
  return areStale(lock, readLock(join(root, 'node_modules', '.package-lock.json')))
}

/**
 * Installs the locked dependencies when they are absent or differ. Returns the exit code.
 *
 * @param {string} root
 */
export const ensureDependencies = async (root) => {
  if (!lackDependencies(root)) return 0
  console.log(wordsFor().installing)
  const npm = process.env['npm_execpath']
  const args = ['ci', '--loglevel=error']
  const ended = npm
    ? await run(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...args], { root })
    : await run('npm', args, { root, shell: process.platform === 'win32' })
  return ended.code
}
