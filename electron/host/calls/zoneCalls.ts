import type { Handlers } from '#contract/calls.ts'
import type { zoneQuestion } from '#contract/zoneQuestion.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import { guessedZone, settleZone } from '#electron/host/session/firstZone.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls about a zone that had to be guessed. */
export type ZoneCalls = Pick<Handlers, keyof typeof zoneQuestion>

export const zoneCalls = (current: () => Session, clock: Clock): ZoneCalls => ({
  guessedZone: async () => {
    const { working } = current()
    return working === null ? null : guessedZone(working, clock)
  },
  settleZone: async () => {
    const { working, writer } = current()
    await writer?.betweenWrites(async () => {
      if (!working.log.readOnly) await settleZone(working, clock)
    })
    return null
  },
})
