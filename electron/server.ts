/** The browser shell, in the order in which it comes to life. */
import { openBrowserShell } from '#electron/browser/browserShell.ts'
import { hasDisplay } from '#electron/browser/display.ts'
import { followSignals } from '#electron/browser/lifecycle.ts'
import { addressOf, findRunning } from '#electron/browser/runtimeFile.ts'
import { openWithSystem } from '#electron/browser/systemOpener.ts'
import { buildFolders } from '#electron/launch/buildFolders.ts'
import { type Launch, launchOrExplain } from '#electron/launch/launch.ts'

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

const launched = launchOrExplain(process.argv.slice(2))
const code = launched === null ? 2 : await start(launched)
if (code !== null) process.exit(code)
