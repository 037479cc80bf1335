import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { translator } from '#texts/translator.ts'
import { CannotFollow } from './cannotFollow.ts'
import { checkFolderContent, checkFolderName } from './checkFolder.ts'
import { dataFolder, thisMachine, writtenFolder } from './dataFolder.ts'
import { chooseClock } from './chooseClock.ts'
import { type Flags, readFlags } from './flags.ts'
import { systemLanguage } from './systemLanguage.ts'
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

/** Exit code of a start that was not understood. */
const NOT_UNDERSTOOD = 2

/** Prepares the folder that the flags mean. Files made from now on are the person's alone. */
export const launch = (flags: Flags, env = process.env): Launch => {
  process.umask(0o077)
  const folder = flags.demo ? demoFolder() : lastingFolder(flags)
  return {
    flags,
    folder,
    clock: chooseClock(env['RELANCE_TEST_CLOCK'], flags),
    cleanUp: () => {
      if (flags.demo) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const demoFolder = (): string => {
  try {
    return mkdtempSync(join(tmpdir(), 'relance-demo-'))
  } catch (error) {
    throw new CannotFollow('launch.folderNotMade', { folder: tmpdir(), code: codeOf(error) })
  }
}

/** What cannot be looked at, as below a folder of somebody else, is none to begin with. */
const isFolder = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}

/**
 * One folder after the other: asked for all at once, Node tries for ever where the system says of a
 * folder that is there that it is not (`/proc`, some shares).
 */
const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

const lastingFolder = ({ data }: Flags): string => {
  const machine = thisMachine()
  const folder =
    data === undefined ? dataFolder(machine) : writtenFolder(data, machine, process.cwd())
  checkFolderName(folder)
  try {
    makeFolder(folder)
  } catch (error) {
    // A folder that exists may still be read, whatever stands in the way of making it.
    if (!isFolder(folder))
      throw codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR'
        ? new CannotFollow('launch.notAFolder', { folder })
        : new CannotFollow('launch.folderNotMade', { folder, code: codeOf(error) })
  }
  checkFolderContent(folder)
  return folder
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'

/** Where a sentence before the first window goes. */
export interface Saying {
  readonly explain: (sentence: string) => void
  readonly inform: (text: string) => void
}

const onConsole: Saying = {
  explain: (sentence) => console.error(`Relance: ${sentence}`),
  inform: (text) => console.log(text),
}

/**
 * Reads the command line and prepares the folder. Where that cannot be followed, or only help was
 * asked for, says so in the system's language and gives the exit code instead.
 */
export const launchOrExplain = (
  args: readonly string[],
  saying: Saying = onConsole,
): Launch | number => {
  try {
    const flags = readFlags(args)
    if (!flags.help) return launch(flags)
    saying.inform(translator(systemLanguage())('launch.help'))
    return 0
  } catch (error) {
    return explain(error, saying)
  }
}

/** Says why a start cannot go as it was asked for; gives the exit code. Any other error is a bug. */
export const explain = (error: unknown, saying: Pick<Saying, 'explain'> = onConsole): number => {
  if (!(error instanceof CannotFollow)) throw error
  saying.explain(translator(systemLanguage())(error.key, error.params))
  return NOT_UNDERSTOOD
}
