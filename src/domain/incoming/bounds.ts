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
