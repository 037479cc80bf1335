import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'
import type { CarryTrouble } from '#domain/views/devices.ts'

const BY_CODE: Readonly<Record<string, CarryTrouble>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  ESTALE: 'gone',
  ENOTCONN: 'gone',
  EHOSTDOWN: 'gone',
  EIO: 'gone',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EAGAIN: 'locked',
  EDEADLK: 'not-downloaded',
  EMFILE: 'locked',
  ENFILE: 'locked',
  EXDEV: 'locked',
  ETIMEDOUT: 'slow',
}

/** Codes by which Windows says that another program holds a file, or that rights are missing. */
const HELD_ON_WINDOWS = new Set(['EPERM', 'EACCES'])

/** What an error of the file system means to the person; anything else is a bug and stays as it is. */
export const folderTrouble = (error: unknown, system = process.platform): unknown => {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  const holds = 'syscall' in error && (error.syscall === 'rename' || error.syscall === 'unlink')
  if (system === 'win32' && holds && HELD_ON_WINDOWS.has(code)) return new CarrierProblem('locked')
  const trouble = BY_CODE[code]
  return trouble === undefined ? error : new CarrierProblem(trouble)
}

/** Does something in a folder; what the file system says against it is told as a trouble. */
export const inFolder = <Value>(work: () => Value): Value => {
  try {
    return work()
  } catch (error) {
    throw folderTrouble(error)
  }
}

/** Whether an error says that a file is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Whether an error says that a name is taken. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
