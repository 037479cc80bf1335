import { join } from 'node:path'
import { app } from 'electron'
import { APP_ID, TOAST_ACTIVATOR } from '#electron/launch/appIds.ts'

/**
 * Who Relance is to the system. Chromium's own files go into a folder of the logbook's, so that
 * two logbooks are two independent apps. Must come before Electron is ready.
 */
export const setIdentity = (folder: string): void => {
  app.setName('Relance')
  app.setPath('userData', join(folder, 'window'))
  if (process.platform === 'linux') app.setDesktopName(APP_ID)
  if (process.platform !== 'win32') return
  app.setAppUserModelId(APP_ID)
  app.setToastActivatorCLSID(TOAST_ACTIVATOR)
}
