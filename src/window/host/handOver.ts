import { accepted, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'

/** Bytes of a piece, as it lies in the file: a few a second keep the bar moving. */
export const PIECE_BYTES = 3 * 1024 * 1024

/** The text of base64 that stands behind the comma of a data address. */
const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.slice(address.indexOf(',') + 1))
    })
    reader.addEventListener('error', () => {
      reject(new Error('The file could not be read.'))
    })
    reader.readAsDataURL(piece)
  })

/** A file on its way to the host. */
export interface HandedFile {
  readonly content: Blob
  /** For words only: what it is called says nothing of what it is. */
  readonly name: string
  /** Came as text from the clipboard. */
  readonly pasted?: boolean
}

/**
 * Gives a file to the host, piece by piece, under the id `file`. `onPiece` is told the share that is
 * there (0 to 1); once `isWanted` says no, nothing more is sent. A file that vanished meanwhile is
 * refused as one that is not there. Returns the print of what it holds; nothing where it was stopped.
 */
export const handOver = async (
  file: string,
  { content, name, pasted = false }: HandedFile,
  { onPiece, isWanted }: { onPiece: (share: number) => void; isWanted: () => boolean },
): Promise<Outcome<string | undefined>> => {
  const { size } = content
  let print: string | undefined
  for (let offset = 0; offset === 0 || offset < size; offset += PIECE_BYTES) {
    const base64 = await base64Of(content.slice(offset, offset + PIECE_BYTES)).catch(() => null)
    if (base64 === null) return { ok: false, reason: 'file-not-there' }
    if (!isWanted()) break
    const handed = await bridge.calls.handOver({ file, name, size, offset, base64, pasted })
    if (!handed.ok) return handed
    print = handed.value.print
    onPiece(size === 0 ? 1 : handed.value.received / size)
  }
  return accepted(print)
}
