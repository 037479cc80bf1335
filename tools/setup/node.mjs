import { rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { answerOf } from './tryProgram.mjs'
import { about, wordsFor } from './words.mjs'

/** The oldest Node that has everything the app uses (`node:sqlite` above all). */
const OLDEST_NODE = 24

/**
 * How Node runs the browser shell. Left alone, what it keeps for young values grows to 128 MB while a
 * large logbook is read, and stays so for good; a start costs the processor the same with an eighth of it.
 */
export const SHELL_OPTIONS = ['--max-semi-space-size=8']

/** @param {string} version such as `20.19.4` */
export const isNewEnough = (version) =>
  Number.parseInt(version.replace(/^v/, ''), 10) >= OLDEST_NODE

/** @param {string} path */
const takeAway = (path) => {
  try {
    rmSync(path, { force: true })
  } catch {
    // The folder refuses writing: it stays in npm's way, not in ours.
  }
}

/**
 * The Node that runs the app: the one among the dependencies (Linux) where it runs, else the one
 * running this. One among the dependencies that cannot run here is taken out of the path, because
 * npm would run every script with it.
 *
 * @param {string} root
 * @param {{ version: string, path: string, versionOf?: (path: string) => string | undefined }} running
 * @param {import('./words.mjs').Words} words
 * @returns {{ ok: true, path: string } | { ok: false, reason: string }}
 */
export const findNode = (
  root,
  running = { version: process.version, path: process.execPath },
  words = wordsFor(),
) => {
  const { versionOf = (path) => answerOf(path) } = running
  const own = join(root, 'node_modules', '.bin', 'node')
  const brought = versionOf(own)
  if (brought !== undefined && isNewEnough(brought)) return { ok: true, path: own }
  if (brought === undefined) takeAway(own)
  if (isNewEnough(running.version)) return { ok: true, path: running.path }
  return {
    ok: false,
    reason: about(words.node, { oldest: String(OLDEST_NODE), found: running.version }),
  }
}
