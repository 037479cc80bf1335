import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dataFolder, thisMachine } from './dataFolder.ts'
import { chooseClock } from './chooseClock.ts'
import { type Flags, readFlags } from './flags.ts'
import type { Clock } from '#electron/host/machine/ports.ts'

/** How this start goes: what was asked for, the folder it means, the clock it runs by. */
export interface Launch {
  readonly flags: Flags
  /** Absolute; exists, and is private to the person. */
  readonly folder: string
  readonly clock: Clock
  /** Removes the folder of a demonstration; keeps every other. Call it last. */
  readonly cleanUp: () => void
}

/** Reads the command line and prepares the folder. Files made from now on are the person's alone. */
export const launch = (args: readonly string[], env = process.env): Launch => {
  process.umask(0o077)
  const flags = readFlags(args)
  const folder = flags.demo
    ? mkdtempSync(join(tmpdir(), 'relance-demo-'))
    : resolve(flags.data ?? dataFolder(thisMachine()))
  makeFolder(folder)
  return {
    flags,
    folder,
    clock: chooseClock(env['RELANCE_TEST_CLOCK'], flags),
    cleanUp: () => {
      if (flags.demo) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** A folder that cannot be made is not an error here: the host says what is wrong with it. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    console.error(`Relance: the folder ${folder} could not be made (${codeOf(error)}).`)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'

/** As `launch`; a command line that cannot be followed is explained on the console and gives null. */
export const launchOrExplain = (args: readonly string[]): Launch | null => {
  try {
    return launch(args)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`Relance: ${error.message}`)
    return null
  }
}
