import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Delivered } from '#contract/views.ts'
import type { Deliver } from '#electron/host/machine/ports.ts'
import { isDiskFull } from '#electron/host/logbook/storage/sqliteError.ts'
import type { RememberedSaving } from '#electron/host/outgoing/saving/rememberedSaving.ts'

/**
 * Asks where to save a file and saves it; `make` is asked for what stands in it once a place is
 * chosen.
 */
export type SaveAs = (
  name: string,
  make: () => Promise<string | Uint8Array> | string | Uint8Array,
) => Promise<Outcome<Delivered>>

/** `save` puts a file where the person chose it. */
export const makeSaveAs =
  (save: RememberedSaving['save']): SaveAs =>
  async (name, make) => {
    const options = { defaultPath: join(documents(), basename(name)) }
    const [window] = BrowserWindow.getAllWindows()
    const chosen = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (chosen.canceled || chosen.filePath === '') return accepted({ how: 'cancelled' })
    try {
      await save({ path: chosen.filePath, content: await make() })
      return accepted({ how: 'saved', name: basename(chosen.filePath) })
    } catch (error) {
      return refused(isDiskFull(error) ? 'disk-full' : 'file-not-written')
    }
  }

/** Asks where to save a file and saves it, readable by the person alone. */
export const makeDeliver =
  (saveAs: SaveAs): Deliver =>
  ({ name, content }) =>
    saveAs(name, () => content)

/** Where files are usually saved; a system without a home names no such folder, and the dialog chooses. */
const documents = (): string => {
  try {
    return app.getPath('documents')
  } catch {
    return ''
  }
}
