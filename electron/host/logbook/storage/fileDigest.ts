import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK_BYTES = 1024 * 1024

/** SHA-256 of the bytes of a file, in hexadecimal. */
export const fileDigest = (path: string): string => {
  const digest = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const length = readSync(file, chunk, 0, CHUNK_BYTES, null)
      if (length === 0) return digest.digest('hex')
      digest.update(chunk.subarray(0, length))
    }
  } finally {
    closeSync(file)
  }
}
