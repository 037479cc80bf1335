import { BrowserWindow } from 'electron'

/** The one window of Relance, made when it is wanted. */
export interface Windows {
  /** Brings the window to the front, whatever hid it. */
  readonly show: () => void
}

/** `make` opens a new window; it is asked for only when none is left. */
export const keepOneWindow = (make: () => BrowserWindow): Windows => ({
  show: () => {
    const [open] = BrowserWindow.getAllWindows()
    if (open === undefined) return void make()
    if (open.isMinimized()) open.restore()
    open.show()
    open.focus()
  },
})
