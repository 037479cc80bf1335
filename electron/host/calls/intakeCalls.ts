import { accepted } from '#domain/outcome.ts'
import type { intake } from '#contract/intake.ts'
import type { Handlers } from '#contract/calls.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'

/** The calls about files that come in. */
export type IntakeCalls = Pick<Handlers, keyof typeof intake>

export const intakeCalls = (files: FilesInHand): IntakeCalls => ({
  handOver: (piece) => files.take(piece),
  openFile: ({ file }) => files.open(file),
  letGoOfFile: ({ file }) => {
    files.letGo(file)
    return accepted(undefined)
  },
})
