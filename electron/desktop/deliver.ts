import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Delivered } from '#contract/views.ts'
import type { Deliver } from '#electron/host/machine/ports.ts'

/**
 * Asks where to save a file and writes it, readable by the person alone; `make` is asked for what
 * stands in it once a place is chosen.
 */
export const saveAs = async (
  name: string,
  make: () => Promise<string | Uint8Array> | string | Uint8Array,
): Promise<Outcome<Delivered>> => {
  const options = { defaultPath: join(documents(), basename(name)) }
  const [window] = BrowserWindow.getAllWindows()
  const chosen = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (chosen.canceled || chosen.filePath === '') return accepted({ how: 'cancelled' })
  try {
    await writeFile(chosen.filePath, await make(), { mode: 0o600 })
    return accepted({ how: 'saved', name: basename(chosen.filePath) })
  } catch (error) {
    return refused(isDiskFull(error) ? 'disk-full' : 'file-not-written')
  }
}

/** Asks where to save a file and writes it, readable by the person alone. */
export const deliver: Deliver = ({ name, content }) => saveAs(name, () => content)

/** Where files are usually saved; a system without a home names no such folder, and the dialog chooses. */
const documents = (): string => {
  try {
    return app.getPath('documents')
  } catch {
    return ''
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
