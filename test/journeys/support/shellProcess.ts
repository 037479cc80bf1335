import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

/** Folder of the repository. */
export const ROOT = resolve(import.meta.dirname, '../../..')
/** The build under test; `RELANCE_TEST_OUT` names another one. */
export const OUT = process.env['RELANCE_TEST_OUT'] ?? join(ROOT, 'out')

/** A shell's process with everything it has said. */
export interface ShellProcess {
  readonly child: ChildProcess
  readonly said: () => string
  /** Waits for a line that matches; fails when the process ends before, quoting what it said. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
}

/** Starts a Node process with a channel for messages. */
export const startProcess = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ShellProcess => {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const looks = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
    for (const look of looks) look()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<number | null>((done) => child.once('close', done))
  return {
    child,
    said: () => said,
    ended,
    says: (pattern) =>
      new Promise((found, failed) => {
        const look = () => {
          const match = pattern.exec(said)
          if (match === null) return
          looks.delete(look)
          found(match)
        }
        looks.add(look)
        void ended.then(() => failed(new Error(`It ended before ${String(pattern)}:\n${said}`)))
        look()
      }),
  }
}
