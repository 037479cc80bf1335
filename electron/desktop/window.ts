import { BrowserWindow, nativeTheme, screen } from 'electron'
import { CALL_NAMES } from '#contract/calls.ts'
import type { KeyValueFile } from '#electron/host/machine/keyValueFile.ts'
import { callsArgument } from './channels.ts'
import { PAGE } from './ownOrigin.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { watchPage } from './watchPage.ts'
import { keepPlace, MIN_HEIGHT, MIN_WIDTH, readPlace } from './windowPlace.ts'

/** What a window is made with. */
export interface WindowParts {
  readonly preload: string
  readonly icon: string
  readonly kept: KeyValueFile
}

/** The paper of the page, day and night (`--paper` in tokens.css), seen until it is drawn. */
const PAPER = { light: '#f7f3ea', dark: '#131927' } as const

const paper = (): string => PAPER[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']

/** Makes a window with the page in it, shut off from Node and from Electron. */
export const makeWindow = ({ preload, icon, kept }: WindowParts): BrowserWindow => {
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
    webPreferences: {
      preload,
      additionalArguments: [callsArgument(CALL_NAMES)],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    keepPlace(kept, { ...window.getNormalBounds(), maximised: window.isMaximized() }),
  )
  watchPage(window)
  window.loadURL(PAGE).catch((error: unknown) => logFailure('loading the page', error))
  return window
}
