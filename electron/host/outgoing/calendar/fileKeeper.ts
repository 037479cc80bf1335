import { readFileSync } from 'node:fs'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { FollowingCalendar, KeptProblem } from '#contract/outgoingCalendar.ts'
import type { MemoryAtHand } from './calendarMemory.ts'
import type { CurrentCalendar } from './currentCalendar.ts'
import type { KeeperParts } from './keeperParts.ts'
import { keptFileAt, keptProblem } from './keptFile.ts'
import { removeHalfMade, writeWhole } from './wholeFile.ts'

/** How long a refused file waits before it is tried again. */
const AGAIN_MS = 60_000

const readOrNull = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** The kept file: written where it differs, tried again where the disk refuses it. */
export interface FileKeeper {
  readonly keep: () => Promise<void>
  /** How it stands; undefined while none is kept. */
  readonly told: () => FollowingCalendar['file']
  /** What is known of the file before belongs to another one, or is to be tried at once. */
  readonly beginAnew: () => void
}

export const makeFileKeeper = (
  { clock, working }: KeeperParts,
  memory: MemoryAtHand,
  current: CurrentCalendar,
): FileKeeper => {
  let writtenAt: LocalDateTime | undefined
  let problem: { readonly is: KeptProblem; readonly atMs: number } | null = null
  let isTidy = false
  return {
    keep: async () => {
      const open = working()
      const { file: before } = memory.get()
      if (open === null || before === undefined) return
      if (problem !== null && clock.now() - problem.atMs < AGAIN_MS) return
      try {
        const text = await current.text(open)
        const file = keptFileAt(before, memory.get().id)
        if (file !== before) memory.put({ ...memory.get(), file })
        // Also beside a file that says by now what it is to say.
        if (!isTidy) removeHalfMade(file)
        isTidy = true
        if (readOrNull(file) !== text) writeWhole(file, text)
        writtenAt = open.time().now
        problem = null
      } catch (error) {
        const is = keptProblem(error)
        if (is === 'failed') console.error('Relance: the calendar was not written.')
        problem = { is, atMs: clock.now() }
      }
    },
    told: () => {
      const { file } = memory.get()
      if (file === undefined) return undefined
      return {
        shown: file,
        ...(writtenAt === undefined ? {} : { writtenAt }),
        ...(problem === null ? {} : { problem: problem.is }),
      }
    },
    beginAnew: () => {
      writtenAt = undefined
      problem = null
      isTidy = false
    },
  }
}
