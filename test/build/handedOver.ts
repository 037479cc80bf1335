import type { Outcome } from '#domain/outcome.ts'
import { PIECE_BYTES, type FileView } from '#contract/intake.ts'
import type { Handlers } from '#contract/calls.ts'
import { answerCall } from '#electron/door/answerCall.ts'

/** A file as a window hands it over: through the door, piece by piece. */
export interface GivenFile {
  readonly file?: string
  readonly name?: string
  readonly pasted?: boolean
  readonly pieceBytes?: number
}

/** Hands over a whole file; ends with the first refusal. */
export const handOver = async (
  handlers: Handlers,
  content: Uint8Array | string,
  { file = 'f1', name = 'file.csv', pasted, pieceBytes = PIECE_BYTES }: GivenFile = {},
): Promise<unknown> => {
  const bytes = Buffer.from(content)
  for (let offset = 0; ; offset += pieceBytes) {
    const base64 = bytes.subarray(offset, offset + pieceBytes).toString('base64')
    const piece = { file, name, size: bytes.length, offset, base64, pasted }
    const received = (await answerCall(handlers, 'handOver', piece)) as Outcome<unknown>
    if (!received.ok || offset + pieceBytes >= bytes.length) return received
  }
}

/** Hands over a whole file and asks what it is. */
export const openHanded = async (
  handlers: Handlers,
  content: Uint8Array | string,
  given: GivenFile = {},
): Promise<Outcome<FileView>> => {
  const received = (await handOver(handlers, content, given)) as Outcome<unknown>
  if (!received.ok) return received
  return handlers.openFile({ file: given.file ?? 'f1' })
}
