import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'

/** Said first, it makes one command of an installed Relance, without a window. */
const COMMAND = '--cli'

/** As where a command failed for a reason that it cannot say. */
const FAILED = 1

/** The words of the command that is asked for; null where Relance is to open. */
export const commandIn = (words: readonly string[]): readonly string[] | null =>
  words[0] === COMMAND ? words.slice(1) : null

/**
 * Obeys one command and ends as it does. What Electron itself keeps goes to a folder that is taken away
 * again: a command makes none of its own.
 */
export const obeyCommand = async (words: readonly string[]): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'relance-command-'))
  app.setPath('userData', profile)
  const [{ runCommandLine }, { standardSaying }] = await Promise.all([
    import('#electron/commandLine/run.ts'),
    import('#electron/commandLine/standardSaying.ts'),
  ])
  let code = FAILED
  try {
    code = await runCommandLine(words, standardSaying)
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  } finally {
    // Whatever the disk or a closed pipe says: a command ends.
    app.exit(code)
  }
}
