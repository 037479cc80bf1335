import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** The oldest Node that has everything the app uses (`node:sqlite` above all). */
const OLDEST_NODE = 24

/** @param {string} version such as `20.19.4` */
export const isNewEnough = (version) =>
  Number.parseInt(version.replace(/^v/, ''), 10) >= OLDEST_NODE

/**
 * The Node that runs the app: the one among the dependencies (Linux), else the one running this.
 *
 * @param {string} root
 * @param {{ version: string, path: string, exists: (path: string) => boolean }} probes
 * @returns {{ ok: true, path: string } | { ok: false, reason: string }}
 */
export const findNode = (
  root,
  probes = { version: process.version, path: process.execPath, exists: existsSync },
) => {
  const own = join(root, 'node_modules', '.bin', 'node')
  if (probes.exists(own)) return { ok: true, path: own }
  if (isNewEnough(probes.version)) return { ok: true, path: probes.path }
  return {
    ok: false,
    reason: `Relance needs Node ${String(OLDEST_NODE)} or newer and found ${probes.version}: install it from https://nodejs.org and start again.`,
  }
}
