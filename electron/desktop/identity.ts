import { join } from 'node:path'
import { app } from 'electron'

/** Windows finds the app behind a notification by these two; they never change. */
const APP_USER_MODEL_ID = 'app.relance.desktop'
const TOAST_ACTIVATOR = '{6E7A1F0C-2B7D-4E0B-9C1B-1C7C5B1D8A52}'

/**
 * Who Relance is to the system. Chromium's own files go into a folder of the logbook's, so that
 * two logbooks are two independent apps. Must come before Electron is ready.
 */
export const setIdentity = (folder: string): void => {
  app.setName('Relance')
  app.setPath('userData', join(folder, 'window'))
  if (process.platform !== 'win32') return
  app.setAppUserModelId(APP_USER_MODEL_ID)
  app.setToastActivatorCLSID(TOAST_ACTIVATOR)
}
