import { createHash } from 'node:crypto'
import { mostBytesOf, tooLargeAs } from '#domain/incoming/bounds.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Piece, Received } from '#contract/intake.ts'

/** A file while its pieces come. */
export interface Gathered {
  readonly name: string
  readonly pasted: boolean
  /** Takes the next piece; one that was taken before changes nothing. */
  readonly take: (piece: Piece) => Outcome<Received>
  /** The whole file, handed on for good; null while a piece is missing. */
  readonly handOn: () => Uint8Array<ArrayBuffer> | null
}

/** Begins a file with its first piece. What is too large is refused before a byte is kept. */
export const gather = ({ name, size, pasted }: Piece): Outcome<Gathered> => {
  if (size > mostBytesOf(name)) return refused(tooLargeAs(name))
  if (size === 0) return refused('file-empty')
  const bytes = new Uint8Array(size)
  let received = 0
  const hash = createHash('sha256')
  let print: string | undefined
  const told = (): Received => ({ received, ...(print === undefined ? {} : { print }) })
  return accepted({
    name,
    pasted: pasted ?? false,
    take: (piece) => {
      const content = Buffer.from(piece.base64, 'base64')
      const end = piece.offset + content.length
      // Asked again after a doubtful failure: it is there already.
      if (end <= received) return accepted(told())
      if (piece.offset !== received || piece.size !== size || end > size)
        return refused('file-incomplete')
      bytes.set(content, piece.offset)
      received = end
      hash.update(content)
      if (received === size) print = hash.digest('hex')
      return accepted(told())
    },
    handOn: () => (received === size ? bytes : null),
  })
}
