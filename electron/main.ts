/** The desktop app, in the order in which it comes to life. */
import { app, dialog, session } from 'electron'
import { openDoor } from './commandDoor/openDoor.ts'
import { logFailure } from './door/logFailure.ts'
import { handlersToCome } from './host/handlersToCome.ts'
import { commandIn, obeyCommand } from './desktop/commandMode.ts'
import { makeDesktop } from './desktop/desktop.ts'
import { setIdentity } from './desktop/identity.ts'
import { followLifecycle, isQuitting } from './desktop/lifecycle.ts'
import { confineNavigation } from './desktop/navigation.ts'
import { registerOwnScheme, serveOwnPages } from './desktop/ownProtocol.ts'
import { filterRequests } from './desktop/ownRequests.ts'
import { denyPermissions } from './desktop/permissions.ts'
import { followOpenings, type HearOpenings } from './desktop/openings.ts'
import { onReturn } from './desktop/power.ts'
import { serveCalls } from './desktop/serveCalls.ts'
import { followStarts, type HearStarts, isFirstInstance } from './desktop/singleInstance.ts'
import { buildFolders } from './launch/buildFolders.ts'
import { type Opening, partOpenings } from './launch/openings.ts'
import { ownArguments } from './launch/ownArguments.ts'
import { type Renderer, readRenderer } from './launch/rendererFile.ts'
import { survive } from './launch/survive.ts'
import { systemLanguage } from './launch/systemLanguage.ts'
import { translator } from '#texts/translator.ts'
import { startFailure } from './launch/checkFolder.ts'
import { explain, type Launch, launchOrExplain } from './launch/launch.ts'

survive()
const folders = buildFolders(import.meta.url)

/** Started from an icon there is no console: the system shows the sentence. */
const saying = app.isPackaged
  ? {
      explain: (sentence: string) => dialog.showErrorBox('Relance', sentence),
      inform: (text: string) => console.log(text),
    }
  : undefined

/** Told by the switch of the login entry, or by macOS, which passes no switch on. */
const isStartedBySystem = ({ flags }: Launch): boolean =>
  flags.hidden || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)

/** What the system and later starts ask for, from the first moment on. */
interface Asked {
  readonly hearOpenings: HearOpenings
  readonly hearStarts: HearStarts
}

const open = async (
  launched: Launch,
  renderer: Renderer,
  { hearOpenings, hearStarts }: Asked,
): Promise<void> => {
  denyPermissions(session.defaultSession)
  filterRequests(session.defaultSession)
  serveOwnPages(renderer)
  const desktop = await makeDesktop(launched, folders)
  const { windows, tray, openedFiles, preferences, saving, hearActivations } = desktop
  serveCalls(handlersToCome(desktop.host, 'handlers'))
  // Commands wait as the window does.
  const door = openDoor(launched.folder, handlersToCome(desktop.host, 'commands'))
  const closeDoor = async (): Promise<void> => (await door).close()
  const close = async (): Promise<void> => {
    await closeDoor()
    await (await desktop.host).close()
  }
  // From here on the window may be closed, however little is read.
  followLifecycle({
    staysOpen: tray.isShown,
    show: windows.show,
    close: () => close().finally(launched.cleanUp),
  })
  const isHidden = isStartedBySystem(launched) && preferences.read().startHidden
  // The page loads while the logbook is read.
  if (!isHidden) windows.show()
  const host = await desktop.host.catch(async (error: unknown) => {
    await closeDoor()
    throw error
  })
  if (isQuitting()) return
  const openAsked = (opening: Opening): void => {
    if (opening.sort === 'link') windows.show(opening.target)
    else openedFiles.add(opening.path)
  }
  onReturn(host.wake)
  if (isHidden && !tray.isShown()) windows.openHidden()
  hearOpenings(openAsked)
  hearStarts(windows.show, openAsked)
  hearActivations()
  void saving.tidy()
}

const start = (launched: Launch, openings: readonly Opening[]): void => {
  app.enableSandbox()
  registerOwnScheme()
  setIdentity(launched.folder)
  confineNavigation()
  const hearOpenings = followOpenings(openings)
  const renderer = readRenderer(folders.renderer)
  if (!isFirstInstance(renderer.build, openings)) {
    console.log(`Relance: ${translator(systemLanguage())('launch.comesToFront')}`)
    app.exit(0)
    return
  }
  const hearStarts = followStarts(renderer.build)
  // Not awaited: Electron becomes ready only once this module has run to its end.
  app
    .whenReady()
    .then(() => open(launched, renderer, { hearOpenings, hearStarts }))
    .catch((error: unknown) => {
      logFailure('start', error)
      app.exit(explain(startFailure(error, launched.folder), saying))
    })
}

const begin = (words: readonly string[]): void => {
  const { rest, openings } = partOpenings(words)
  const launched = launchOrExplain(rest, saying)
  if (typeof launched === 'number') app.exit(launched)
  else start(launched, openings)
}

const words = ownArguments(process.argv, import.meta.url)
const command = commandIn(words)
if (command === null) begin(words)
// Not awaited either; what goes wrong in a command, it says itself.
else void obeyCommand(command)
