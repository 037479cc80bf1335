import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'

/** Asks for a folder in the system's own dialog; null where it was closed. */
export const pickFolder = async (): Promise<string | null> => {
  const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] }
  const [window] = BrowserWindow.getAllWindows()
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}
