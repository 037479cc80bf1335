import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/**
 * @typedef {{ code: number, signal: NodeJS.Signals | null }} Ended
 * @typedef {{ root: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeoutMs?: number }} RunOptions
 */

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end in the project's folder, with the project's own programs first on the
 * path. Signals to this process reach it; its exit code (128 when a signal ended it) comes back.
 * A program that cannot be started ends with code 127.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Ended>}
 */
export const run = (program, args, { root, env = {}, shell = false, timeoutMs }) => {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, PATH: path, ...env },
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  })
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal)
  for (const signal of FORWARDED) process.on(signal, forward)
  return new Promise((resolve) => {
    /** @param {Ended} ended */
    const end = (ended) => {
      for (const signal of FORWARDED) process.off(signal, forward)
      resolve(ended)
    }
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`)
      end({ code: 127, signal: null })
    })
    child.once('exit', (code, signal) => {
      end({ code: code ?? 128, signal })
    })
  })
}
