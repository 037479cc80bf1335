import { BrowserWindow } from 'electron'
import type { NoticeTarget } from '#contract/notices.ts'
import { pushChannel } from './channels.ts'

/** The one window of Relance, made when it is wanted. */
export interface Windows {
  /** Brings the window to the front, whatever hid it, and shows what was asked for in it. */
  readonly show: (target?: NoticeTarget) => void
  /** Brings the window to the front on a place of its own, such as `#/settings`. */
  readonly goTo: (hash: string) => void
  /** Makes the window without bringing it up: out of sight until somebody wants it. */
  readonly openHidden: () => void
}

/** The address of a step or an application within the page, as the window reads it. */
export const hashOf = ({ application, step }: NoticeTarget): string =>
  application === null
    ? '#/today'
    : `#/${['application', application, ...(step === undefined ? [] : [step])].map(encodeURIComponent).join('/')}`

/** How a window is made: where it begins, and whether it is minimised at first. */
export interface FirstSight {
  readonly hash?: string
  readonly minimised?: boolean
}

/** Runs once the page listens: what is told while it loads is heard by nobody. */
const onceLoaded = (
  { webContents }: Pick<BrowserWindow, 'webContents'>,
  tell: () => void,
): void => {
  if (webContents.isLoadingMainFrame()) webContents.once('did-finish-load', tell)
  else tell()
}

/** `make` opens a new window; it is asked for only when none is left. */
export const keepOneWindow = (make: (sight: FirstSight) => BrowserWindow): Windows => {
  /** The window, in front; or a new one that begins at `hash`, and then nothing is left to tell. */
  const inFront = (hash: string | undefined): Pick<BrowserWindow, 'webContents'> | null => {
    const [open] = BrowserWindow.getAllWindows()
    if (open === undefined) {
      make(hash === undefined ? {} : { hash })
      return null
    }
    if (open.isMinimized()) open.restore()
    open.show()
    open.focus()
    return open
  }
  return {
    show: (target) => {
      const open = inFront(target === undefined ? undefined : hashOf(target))
      if (open === null || target === undefined) return
      const { application, step } = target
      const shown = { application, ...(step === undefined ? {} : { step }) }
      onceLoaded(open, () => open.webContents.send(pushChannel('show'), shown))
    },
    goTo: (hash) => {
      const open = inFront(hash)
      if (open !== null) onceLoaded(open, () => open.webContents.send(pushChannel('go'), { hash }))
    },
    openHidden: () => {
      if (BrowserWindow.getAllWindows().length === 0) make({ minimised: true })
    },
  }
}
