import { Stopped } from '#electron/host/logbook/storage/steps.ts'
import type { Reason } from '#domain/outcome.ts'

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const CODES = {
  busy: 5,
  locked: 6,
  readonly: 8,
  ioerr: 10,
  corrupt: 11,
  full: 13,
  cantopen: 14,
  notadb: 26,
} as const
export type SqliteError = keyof typeof CODES

const NAMES = new Map<number, SqliteError>(
  Object.entries(CODES).map(([name, code]) => [code, name as SqliteError]),
)

/** Which of the errors a disk, a lock or a damaged file can cause this is; null for anything else, a bug. */
export const sqliteError = (error: unknown): SqliteError | null => {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  const { errcode } = error
  return typeof errcode === 'number' ? (NAMES.get(errcode & 0xff) ?? null) : null
}

/** A missing table or column, or a schema that no longer parses: SQLite's generic error. */
export const isSchemaError = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 1

/** An error of the operating system, as `node:fs` throws them. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** What the system says of the path itself, or of who asks: it will say so again. */
const FOR_GOOD = new Set([
  ...['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EFBIG'],
  ...['EACCES', 'EPERM'],
])

/**
 * The system refuses for now, for reasons that are not in the file: too many open files, another program
 * that holds it, a disk that does not answer. Nothing is known of what the file holds.
 */
export const isForNow = (error: unknown): error is NodeJS.ErrnoException =>
  isSystemError(error) && !FOR_GOOD.has(error.code ?? '')

/** What no damaged content causes: another process, or a disk and rights that refuse. */
const AROUND: readonly (SqliteError | null)[] = ['busy', 'locked', 'readonly', 'full', 'cantopen']

/**
 * Whether an error met while reading a file through tells that the file is damaged: pages, numbers
 * and texts may be anything then, and each trips over something else. Who stopped it damaged nothing.
 */
export const isDamage = (error: unknown): boolean =>
  !(error instanceof Stopped) && !isSystemError(error) && !AROUND.includes(sqliteError(error))

const REASONS: Readonly<Record<SqliteError, Reason>> = {
  busy: 'not-saved',
  locked: 'not-saved',
  readonly: 'read-only',
  ioerr: 'not-saved',
  corrupt: 'not-saved',
  full: 'disk-full',
  cantopen: 'not-saved',
  notadb: 'not-saved',
}

/** Why a write was refused, in the person's terms; null when the error is a bug to be thrown on. */
export const writeRefusal = (error: unknown): Reason | null => {
  const name = sqliteError(error)
  return name === null ? null : REASONS[name]
}

const REFUSED_FILE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT', 'EFBIG'])

/** The file system refuses writing here: rights, a read-only mount, or no room left. */
export const refusesWriting = (error: unknown): boolean => {
  if (error instanceof Error && 'code' in error && REFUSED_FILE.has(String(error.code))) return true
  const name = sqliteError(error)
  return name === 'readonly' || name === 'full' || name === 'cantopen' || name === 'ioerr'
}

const FULL_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** There is no room left, whoever says so: SQLite or the file system. */
export const isDiskFull = (error: unknown): boolean =>
  sqliteError(error) === 'full' ||
  (error instanceof Error && 'code' in error && FULL_DISK.has(String(error.code)))
