/** The browser shell, in the order in which it comes to life. */
import { type BrowserShell, openBrowserShell } from './browser/browserShell.ts'
import { hasDisplay } from './browser/display.ts'
import { followSignals } from './browser/lifecycle.ts'
import { openingPagePath } from './browser/openingPage.ts'
import { findRunning, originOf } from './browser/runtimeFile.ts'
import { openWithSystem } from './launch/systemOpener.ts'
import { logFailure } from './door/logFailure.ts'
import { translator } from '#texts/translator.ts'
import { buildFolders } from './launch/buildFolders.ts'
import { CannotFollow } from './launch/cannotFollow.ts'
import { startFailure } from './launch/checkFolder.ts'
import { explain, type Launch, launchOrExplain } from './launch/launch.ts'
import { readRenderer } from './launch/rendererFile.ts'
import { survive } from './launch/survive.ts'
import { systemLanguage } from './launch/systemLanguage.ts'

survive()
const t = translator(systemLanguage())

/**
 * Opens the page on the disk; where that cannot be, says how. The key is printed nowhere, as what is
 * printed may be kept in a log; in front of a person an address that opens once is.
 */
const show = async (
  { flags }: Launch,
  openingPage: string,
  addressForOnce?: () => string,
): Promise<void> => {
  const mayOpen = !flags.noOpen && hasDisplay(process.platform, process.env)
  if (mayOpen && (await openWithSystem(openingPage))) return
  console.log(`Relance: ${t('launch.openFile', { file: openingPage })}`)
  if (process.stdout.isTTY && addressForOnce !== undefined)
    console.log(`Relance: ${t('launch.openOnce', { address: addressForOnce() })}`)
}

const greet = async (launched: Launch, shell: BrowserShell): Promise<void> => {
  console.log(`Relance: ${shell.origin}/`)
  if (shell.taken !== null)
    console.log(`Relance: ${t('launch.keptPortTaken', { port: String(shell.taken) })}`)
  await show(launched, shell.openingPage, shell.addressForOnce)
}

const start = async (launched: Launch): Promise<number | null> => {
  const folders = buildFolders(import.meta.url)
  const renderer = readRenderer(folders.renderer)
  const running = await findRunning(launched.folder)
  if (running !== null) {
    console.log(`Relance: ${t('launch.openAt', { address: `${originOf(running.runtime)}/` })}`)
    if (running.build !== renderer.build) console.log(`Relance: ${t('launch.olderRuns')}`)
    await show(launched, openingPagePath(launched.folder))
    return 0
  }
  const shell = await openBrowserShell(launched, folders, renderer)
  if (shell === null) {
    console.log(`Relance: ${t('launch.openInWindow')}`)
    return 1
  }
  followSignals(() => shell.close().finally(launched.cleanUp), shell.wake)
  await greet(launched, shell)
  await shell.ready.catch(async (error: unknown) => {
    await shell.close()
    throw error
  })
  return null
}

/** A start that cannot go as it was asked for is said in one sentence, never as a stack. */
const startOrExplain = async (launched: Launch): Promise<number | null> => {
  try {
    return await start(launched)
  } catch (error) {
    launched.cleanUp()
    if (!(error instanceof CannotFollow)) logFailure('start', error)
    return explain(startFailure(error, launched.folder))
  }
}

const launched = launchOrExplain(process.argv.slice(2))
const code = typeof launched === 'number' ? launched : await startOrExplain(launched)
if (code !== null) process.exit(code)
