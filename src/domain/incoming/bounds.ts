import type { Reason } from '#domain/outcome.ts'

/** How much of a file is read. What is larger is refused with a sentence, never cut in silence. */
export const FILE_BOUNDS = {
  /** Largest file, in bytes. */
  bytes: 50_000_000,
  /** Most that a packed file may hold, in bytes. */
  unpackedBytes: 200_000_000,
  /** Most rows of all its sheets in which something stands: 100,000, and what stands above them. */
  rows: 100_100,
  columns: 1_000,
  /** Longest text of one cell, in UTF-16 units. */
  cellLength: 131_072,
  /** Work without any progress after which reading is given up, in milliseconds. */
  stalledMs: 2_000,
} as const

/**
 * The same of a whole logbook, which has to open wherever it was made: ten thousand applications with all
 * their messages are 170 MB as a backup, and 250 MB once unpacked.
 */
export const LOGBOOK_BOUNDS = { bytes: 300_000_000, unpackedBytes: 1_000_000_000 } as const

/** Whether a file is meant to be a logbook or a backup of one, by its name. */
export const isNamedLogbook = (name: string): boolean => /\.(?:relance|db)$/iu.test(name)

/** Largest file of a name, in bytes; what it is, is found out from what it holds. */
export const mostBytesOf = (name: string): number =>
  isNamedLogbook(name) ? LOGBOOK_BOUNDS.bytes : FILE_BOUNDS.bytes

/** Why a file of a name is refused that is larger than that. */
export const tooLargeAs = (name: string): Reason =>
  isNamedLogbook(name) ? 'logbook-file-too-large' : 'file-too-large'
