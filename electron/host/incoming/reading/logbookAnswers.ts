import { accepted, refused } from '#domain/outcome.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { joinCopies } from '#electron/host/logbook/union/joinCopies.ts'
import { Unfit } from '#electron/host/logbook/union/takeEvents.ts'
import { lookInto } from '#electron/host/outgoing/logbook/lookInto.ts'
import { packLogbook } from '#electron/host/outgoing/logbook/packLogbook.ts'
import { checkTaken } from '#electron/host/outgoing/logbook/readParts.ts'
import { seal } from '#electron/host/outgoing/logbook/sealed.ts'
import { unpackLogbook } from '#electron/host/outgoing/logbook/unpackLogbook.ts'
import type { Answers } from './answering.ts'
import type { LogbookBytes } from './readFile.ts'

/** How much of making a sealed file is done before it is sealed. */
const BEFORE_SEALING = 0.8

/** What a reader's thread answers about whole logbooks. */
export const logbookAnswers = (
  file: () => LogbookBytes | null,
  progress: Progress,
): Pick<Answers, 'unpack' | 'pack' | 'join' | 'look'> => ({
  unpack: async (asked) => {
    const logbook = file()
    if (logbook === null) return refused('file-not-there')
    return accepted(await unpackLogbook(logbook.bytes, asked, progress.step))
  },
  pack: async ({ copy, phrase, workFactor, ...from }) => {
    const connection = openUntouched(copy)
    try {
      const share = phrase === undefined ? 1 : BEFORE_SEALING
      const packed = packLogbook(connection, from, (done) => progress.step(done * share))
      checkTaken(packed)
      return accepted(phrase === undefined ? packed : await seal(packed, phrase, workFactor))
    } finally {
      connection.close()
    }
  },
  join: async ({ copy, path }) => {
    try {
      await joinCopies(copy, path, progress.step)
      return accepted(null)
    } catch (error) {
      if (error instanceof Unfit) return refused('logbook-file-damaged')
      throw error
    }
  },
  look: ({ copy }) => accepted(lookInto(copy, progress.step)),
})
