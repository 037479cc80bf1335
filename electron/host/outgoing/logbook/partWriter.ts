import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'
import type { Manifest } from '#domain/outgoing/logbook/manifest.ts'

/** Lines put together before they are packed, in UTF-16 units. */
const CHUNK = 64 * 1024

/** A packed file knows no day before or after; a clock that lost its battery says 1970. */
const EARLIEST_MS = Date.UTC(1980, 0, 3)
const LATEST_MS = Date.UTC(2099, 11, 30)

/** Packs parts one after the other; what is packed already is all that is held. */
export interface PartWriter {
  /** Writes one part, line by line; a part without lines is there and empty. */
  readonly write: (name: string, lines: Iterable<string>) => void
  /** What was written so far. */
  readonly parts: () => Manifest['parts']
  /** Ends the file. */
  readonly end: () => Uint8Array<ArrayBuffer>
}

/** `madeAt`, in milliseconds since the epoch, is when each part says it was made. */
export const makePartWriter = (madeAt: number): PartWriter => {
  const chunks: Uint8Array[] = []
  const parts: Manifest['parts'] = []
  let failed: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error !== null) failed = error
    else chunks.push(chunk)
  })
  return {
    write: (name, lines) => {
      const file = new ZipDeflate(name, { level: 6 })
      file.mtime = Math.min(Math.max(madeAt, EARLIEST_MS), LATEST_MS)
      zip.add(file)
      const digest = createHash('sha256')
      const written = { name, lines: 0, bytes: 0 }
      let waiting = ''
      const pack = (isLast: boolean): void => {
        const bytes = Buffer.from(waiting, 'utf8')
        waiting = ''
        digest.update(bytes)
        written.bytes += bytes.length
        file.push(bytes, isLast)
      }
      for (const line of lines) {
        waiting += `${line}\n`
        written.lines += 1
        if (waiting.length >= CHUNK) pack(false)
      }
      pack(true)
      parts.push({ ...written, sha256: digest.digest('hex') })
    },
    parts: () => [...parts],
    end: () => {
      zip.end()
      if (failed !== null) throw failed
      return new Uint8Array(Buffer.concat(chunks))
    },
  }
}
