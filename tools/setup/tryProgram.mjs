import { spawnSync } from 'node:child_process'

/** How long a program may take to say its version, also on a machine with much else to do. */
const ANSWER_MS = 20_000

/**
 * What a program says of itself, or undefined where it cannot run here: it may be there and lack
 * the interpreter or a library it was made with (musl, NixOS, an old glibc), or be a stub that only
 * says what to install. Being there is not being fit. One that is only slow runs: it says ''.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number} timeoutMs
 * @returns {string | undefined}
 */
export const answerOf = (program, args = ['--version'], env = {}, timeoutMs = ANSWER_MS) => {
  const { error, status, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: timeoutMs,
  })
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') return ''
  return error === undefined && status === 0 ? stdout.trim() : undefined
}

/** Whether a program runs here at all. @param {string} program @param {readonly string[]} [args] */
export const runs = (program, args) => answerOf(program, args) !== undefined
