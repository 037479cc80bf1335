import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where a program for a process of its own lies. */
export const programme = (name: string, folder: string): string => join(folder, `${name}.child.ts`)

/** What a command is run by. */
export type Wrap = (command: readonly string[]) => readonly string[]

/** What a program printed, line by line, once it ended. */
export const runProgramme = (
  path: string,
  args: readonly string[],
  {
    wrap = (command) => command,
    env = process.env,
  }: { readonly wrap?: Wrap | undefined; readonly env?: NodeJS.ProcessEnv },
): readonly string[] => {
  const [command = '', ...rest] = wrap([process.execPath, path, ...args])
  const { stdout, stderr, error, signal } = spawnSync(command, rest, { encoding: 'utf8', env })
  if (error !== undefined) throw error
  if (stdout === '' && signal === null && stderr !== '') throw new Error(stderr)
  return stdout.split('\n').filter((line) => line !== '')
}

/** What a child of a folder printed, line by line, once it ended. */
export const runChildIn = (
  folder: string,
  name: string,
  args: readonly string[],
  wrap?: Wrap,
): readonly string[] => runProgramme(programme(name, folder), args, { wrap })
