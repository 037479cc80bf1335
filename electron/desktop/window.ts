import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'
import { CALL_NAMES } from '#contract/calls.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { KeyValueFile } from '#electron/host/machine/keyValueFile.ts'
import { callsArgument } from './channels.ts'
import { offerContextMenu } from './contextMenu.ts'
import { PAGE } from './ownOrigin.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { watchPage } from './watchPage.ts'
import { keepPlace, MIN_HEIGHT, MIN_WIDTH, readPlace } from './windowPlace.ts'
import type { FirstSight } from './windows.ts'

/** What a window is made with. */
export interface WindowParts {
  readonly preload: string
  readonly icon: string
  readonly kept: KeyValueFile
  readonly t: () => Translate
  /** Closing it only puts it out of the way: it is to stay, and there is no tray to come back from. */
  readonly minimisesOnClose: () => boolean
}

/** The paper of the page, day and night (`--paper` in tokens.css), seen until it is drawn. */
const PAPER = { light: '#f7f3ea', dark: '#131927' } as const

const paper = (): string => PAPER[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']

/** How every page is shut off from Node and from Electron. */
const shutOff = (preload: string): WebPreferences => ({
  preload,
  additionalArguments: [callsArgument(CALL_NAMES)],
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  // Whether it checks is decided by the session, as the person chose.
  spellcheck: true,
})

/** Makes a window with the page in it, shut off from Node and from Electron. */
export const makeWindow = (
  { preload, icon, kept, t, minimisesOnClose }: WindowParts,
  { hash = '', minimised = false }: FirstSight,
): BrowserWindow => {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const { maximised, ...place } = readPlace(kept, screens)
  const window = new BrowserWindow({
    ...place,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    title: 'Relance',
    icon,
    backgroundColor: paper(),
    show: false,
    webPreferences: shutOff(preload),
  })
  if (maximised && !minimised) window.maximize()
  window.once('ready-to-show', () => {
    if (minimised) window.minimize()
    else window.show()
  })
  window.on('close', (event) => {
    keepPlace(kept, { ...window.getNormalBounds(), maximised: window.isMaximized() })
    if (!minimisesOnClose()) return
    event.preventDefault()
    window.minimize()
  })
  watchPage(window)
  offerContextMenu(window, t)
  window.loadURL(PAGE + hash).catch((error: unknown) => logFailure('loading the page', error))
  return window
}
