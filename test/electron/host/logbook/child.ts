import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const programme = (name: string, folder = import.meta.dirname): string =>
  join(folder, `${name}.child.ts`)

type Wrap = (command: readonly string[]) => readonly string[]

/** What a child of a folder printed, line by line, once it ended. */
export const runChildIn = (
  folder: string,
  name: string,
  args: readonly string[],
  wrap: Wrap = (command) => command,
): readonly string[] => {
  const [command = '', ...rest] = wrap([process.execPath, programme(name, folder), ...args])
  const { stdout, stderr, error, signal } = spawnSync(command, rest, { encoding: 'utf8' })
  if (error !== undefined) throw error
  if (stdout === '' && signal === null && stderr !== '') throw new Error(stderr)
  return stdout.split('\n').filter((line) => line !== '')
}

/** What a child of this folder printed. */
export const runChild = (name: string, args: readonly string[], wrap?: Wrap): readonly string[] =>
  runChildIn(import.meta.dirname, name, args, wrap)

/** Starts a child and kills it with SIGKILL as soon as it has printed so many lines; what it had printed by then. */
export const killChildAfter = (
  name: string,
  args: readonly string[],
  lines: number,
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programme(name), ...args])
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.split('\n').length > lines) child.kill('SIGKILL')
    })
    child.on('error', reject)
    // A line cut by the kill was not said.
    child.on('close', () => resolve(printed.split('\n').slice(0, -1)))
  })
