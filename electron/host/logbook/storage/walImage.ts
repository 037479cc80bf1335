/** Sizes of the header of a write-ahead log and of each of its frames (https://www.sqlite.org/fileformat2.html#walformat). */
const HEADER = 32
const FRAME_HEADER = 24
const MAGIC = 0x377f0682

type Sums = readonly [number, number]

/** SQLite's checksum of a write-ahead log: over pairs of words, going on from earlier sums. */
const checksum = (bytes: Buffer, [first, second]: Sums, littleEndian: boolean): Sums => {
  let [a, b] = [first, second]
  const word = (at: number): number =>
    littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + word(at) + b) >>> 0
    b = (b + word(at + 4) + a) >>> 0
  }
  return [a, b]
}

const sumsAt = (bytes: Buffer, at: number): Sums => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
]
const isSame = (a: Sums, b: Sums): boolean => a[0] === b[0] && a[1] === b[1]

/** The pages that a log committed, and how long the database is with them; null for none. */
interface Committed {
  readonly pages: ReadonlyMap<number, Buffer>
  readonly count: number
}

const committed = (wal: Buffer, pageBytes: number): Committed | null => {
  if (wal.length < HEADER) return null
  const magic = wal.readUInt32BE(0)
  const littleEndian = magic === MAGIC
  if ((magic & ~1) >>> 0 !== MAGIC || wal.readUInt32BE(8) !== pageBytes) return null
  let sums = checksum(wal.subarray(0, 24), [0, 0], littleEndian)
  if (!isSame(sums, sumsAt(wal, 24))) return null
  const pages = new Map<number, Buffer>()
  let pending: (readonly [number, Buffer])[] = []
  let count = 0
  for (
    let at = HEADER;
    at + FRAME_HEADER + pageBytes <= wal.length;
    at += FRAME_HEADER + pageBytes
  ) {
    const page = wal.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageBytes)
    // A frame of an earlier round of the log has other salts.
    if (wal.compare(wal, 16, 24, at + 8, at + 16) !== 0) break
    sums = checksum(page, checksum(wal.subarray(at, at + 8), sums, littleEndian), littleEndian)
    if (!isSame(sums, sumsAt(wal, at + 16))) break
    pending.push([wal.readUInt32BE(at), page])
    const size = wal.readUInt32BE(at + 4)
    if (size === 0) continue
    for (const [number, content] of pending) pages.set(number, content)
    pending = []
    count = size
  }
  return count === 0 ? null : { pages, count }
}

const pageBytesOf = (database: Buffer): number => {
  const bytes = database.length < 18 ? 0 : database.readUInt16BE(16)
  return bytes === 1 ? 65_536 : bytes
}

/**
 * A database as SQLite would read it with its write-ahead log, as one file in memory: the commits of
 * the log up to the first frame that is not whole. Needs no room on the disk and changes nothing.
 */
export const withWal = (database: Buffer, wal: Buffer): Buffer => {
  const pageBytes = pageBytesOf(database)
  const log = pageBytes < 512 ? null : committed(wal, pageBytes)
  const image = log === null ? Buffer.from(database) : Buffer.alloc(log.count * pageBytes, 0)
  if (log !== null) {
    database.copy(image, 0, 0, Math.min(database.length, image.length))
    for (const [number, page] of log.pages) page.copy(image, (number - 1) * pageBytes)
  }
  // A database in memory has no log beside it: its header says so.
  if (image.length >= 20) image.fill(1, 18, 20)
  return image
}
