import { localOf } from '#domain/calendar/zone.ts'
import { CLOCK_SLACK_MS } from '#electron/host/reminders/telling.ts'
import type { OthersRinging } from '#electron/host/reminders/othersRinging.ts'
import { retiredIn } from './deviceList.ts'
import type { Kept } from './kept.ts'

/** Between one computer's turn to ring and the next one's. */
const TURN_MS = 3 * 60_000

/** What the other computers have to do with the reminders of this one. */
export const othersRinging = (
  kept: Kept,
  {
    zone,
    isInUse,
    tell,
  }: {
    readonly zone: () => string
    readonly isInUse: () => boolean
    readonly tell: () => void
  },
): OthersRinging => ({
  rang: ({ step, moment }) => {
    const { heads = {} } = kept.active() ?? {}
    return Object.values(heads).some(({ rung }) =>
      rung.some(
        (told) =>
          told.step === step.id &&
          told.moment >= moment &&
          // One whose clock runs far ahead told of it too early: it counts only if the moment had come here.
          localOf(told.heardAt + CLOCK_SLACK_MS, zone()) >= moment,
      ),
    )
  },
  waitMs: () => {
    const memory = kept.active()
    const device = kept.carried()?.device()
    // Whoever hears nobody rings alone.
    if (memory === null || device === undefined || kept.trouble !== null) return 0
    const [retired, own] = [retiredIn(memory), isInUse()]
    const before = Object.entries(memory.heads).filter(([id, { inUse = false }]) => {
      if (id === device || retired.has(id) || memory.former.includes(id)) return false
      return inUse === own ? id < device : inUse
    })
    return before.length * TURN_MS
  },
  tell,
})
