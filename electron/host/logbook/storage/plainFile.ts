import { closeSync, constants, fstatSync, openSync } from 'node:fs'

/**
 * Opens a file for reading. A pipe in its place would be waited for and a device be without end: both are
 * refused, as the system refuses what is too large (`EFBIG`). A folder is left to whoever reads it.
 */
export const openPlain = (path: string): number => {
  // Windows has no pipes in folders, and no such flag: it adds nothing there.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const stats = fstatSync(handle)
  if (stats.isFile() || stats.isDirectory()) return handle
  closeSync(handle)
  throw Object.assign(new Error('Not a file'), { code: 'EFBIG', syscall: 'open' })
}
