import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where a program for a process of its own lies. */
export const programme = (name: string, folder: string): string => join(folder, `${name}.child.ts`)

/** What a command is run by. */
export type Wrap = (command: readonly string[]) => readonly string[]

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
