import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { accepted, refused } from '#domain/outcome.ts'
import type { Deliver } from '#electron/host/machine/ports.ts'

/** Asks where to save a file and writes it, readable by the person alone. */
export const deliver: Deliver = async (file) => {
  const options = { defaultPath: join(documents(), basename(file.name)) }
  const [window] = BrowserWindow.getAllWindows()
  const chosen = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (chosen.canceled || chosen.filePath === '') return accepted({ how: 'cancelled' })
  try {
    await writeFile(chosen.filePath, file.content, { mode: 0o600 })
    return accepted({ how: 'saved', name: basename(chosen.filePath) })
  } catch (error) {
    return refused(isDiskFull(error) ? 'disk-full' : 'file-not-written')
  }
}

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
