/** The browser shell, in the order in which it comes to life. */
import { openBrowserShell } from './browser/browserShell.ts'
import { hasDisplay } from './browser/display.ts'
import { followSignals } from './browser/lifecycle.ts'
import { addressOf, findRunning } from './browser/runtimeFile.ts'
import { openWithSystem } from './browser/systemOpener.ts'
import { buildFolders } from './launch/buildFolders.ts'
import { type Launch, explain, launchOrExplain } from './launch/launch.ts'

const start = async (launched: Launch): Promise<number | null> => {
  const show = (address: string): void => {
    if (!launched.flags.noOpen && hasDisplay(process.platform, process.env))
      void openWithSystem(address)
  }
  const running = await findRunning(launched.folder)
  if (running !== null) {
    console.log(`Relance is already open at ${addressOf(running)}`)
    show(addressOf(running))
    return 0
  }
  const shell = await openBrowserShell(launched, buildFolders(import.meta.url))
  if (shell === null) {
    console.log(
      'Relance is already open with this logbook, in its own window. Nothing was written.',
    )
    return 1
  }
  followSignals(() => shell.close().finally(launched.cleanUp), shell.wake)
  console.log(`Relance: ${addressOf(shell.runtime)}`)
  show(addressOf(shell.runtime))
  return null
}

/** A start that cannot go as it was asked for is said in one sentence, never as a stack. */
const startOrExplain = async (launched: Launch): Promise<number | null> => {
  try {
    return await start(launched)
  } catch (error) {
    launched.cleanUp()
    return explain(error)
  }
}

const launched = launchOrExplain(process.argv.slice(2))
const code = typeof launched === 'number' ? launched : await startOrExplain(launched)
if (code !== null) process.exit(code)
