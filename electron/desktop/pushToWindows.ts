import { BrowserWindow } from 'electron'
import type { Push } from '#electron/host/machine/ports.ts'
import { pushChannel } from './channels.ts'

/** Tells every open window; one that is closing hears nothing. */
export const pushToWindows: Push = (name, pushed) => {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed()) window.webContents.send(pushChannel(name), pushed)
}
