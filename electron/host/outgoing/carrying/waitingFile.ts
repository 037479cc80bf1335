import { randomUUID } from 'node:crypto'
import { PIECE_BYTES } from '#contract/intake.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import type { Push } from '#electron/host/machine/ports.ts'

/** A file that the system handed over, as it waits for the window. */
export interface FileWaiting {
  readonly file: string
  readonly name: string
}

/** The file that was opened from outside and is not looked at yet, if any. */
export interface WaitingFile {
  /** Takes a file in hand and tells the windows; one that opens later asks for it. */
  readonly open: (name: string, bytes: Uint8Array) => Outcome<FileWaiting>
  readonly get: () => FileWaiting | null
  readonly forget: (file: string) => void
}

export const makeWaitingFile = (inHand: FilesInHand, push: Push): WaitingFile => {
  let waiting: FileWaiting | null = null
  return {
    open: (name, bytes) => {
      const file = randomUUID()
      const size = bytes.length
      let offset = 0
      do {
        const piece = Buffer.from(bytes.subarray(offset, offset + PIECE_BYTES))
        const taken = inHand.take({ file, name, size, offset, base64: piece.toString('base64') })
        if (!taken.ok) return taken
        offset += piece.length
      } while (offset < size)
      waiting = { file, name }
      push('logbookFile', waiting)
      return accepted(waiting)
    },
    get: () => waiting,
    forget: (file) => {
      if (waiting?.file === file) waiting = null
    },
  }
}
