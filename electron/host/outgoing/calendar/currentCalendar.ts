import { spokenIn } from '#domain/spoken.ts'
import type { MemoryAtHand } from './calendarMemory.ts'
import { allMoments } from './gatherMoments.ts'
import type { KeeperParts } from './keeperParts.ts'
import { makePace } from '#electron/host/machine/pace.ts'
import { makeCalendarAtPace, MOMENTS_BETWEEN_LOOKS } from './makeCalendar.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The moments of steps change with time alone, without a card looking different. */
const STALE_MS = 3_600_000

/** What a calendar was made from: as long as it is the same, so is the calendar. */
interface MadeFrom {
  readonly stamp: string
  readonly atMs: number
  readonly text: string
}

/** The calendar that is kept current, as it is now. */
export interface CurrentCalendar {
  /** Something was written into the logbook, or another logbook took its place. */
  readonly noteWrite: () => void
  /** Made anew only where something may have changed; one call at a time. */
  readonly text: (open: WorkingLogbook) => Promise<string>
}

export const makeCurrentCalendar = (
  { clock, scheduler, language }: KeeperParts,
  memory: MemoryAtHand,
): CurrentCalendar => {
  // Nobody waits for it, and it goes on: other calls pass in between.
  const pace = makePace(scheduler, {
    onDone: () => undefined,
    isStopped: () => false,
    rows: MOMENTS_BETWEEN_LOOKS,
  })
  let writes = 0
  let made: MadeFrom | null = null
  return {
    noteWrite: () => {
      writes += 1
    },
    text: async (open) => {
      const { now, zone } = open.time()
      const { details, id, kept, language: onScreen } = memory.get()
      const spoken = spokenIn(language(onScreen), open.logbook().settings.region)
      const stamp = JSON.stringify([writes, open.revision(), now.slice(0, 10), spoken, details])
      const nowMs = clock.now()
      if (made !== null && made.stamp === stamp && nowMs - made.atMs < STALE_MS) {
        // What a full disk refused is tried again.
        memory.put(memory.get())
        return made.text
      }
      const calendar = await makeCalendarAtPace(
        {
          moments: await allMoments(open, scheduler),
          ...{ ledger: kept, details, language: spoken, id, nowMs, zone },
          isAmong: () => true,
        },
        pace,
      )
      if (calendar === null) throw new Error('A calendar that nobody stops was stopped.')
      // Before the file: were it the other way round, a kill between both would count one move twice.
      memory.put({ ...memory.get(), kept: calendar.ledger })
      made = { stamp, atMs: nowMs, text: calendar.text }
      return calendar.text
    },
  }
}
