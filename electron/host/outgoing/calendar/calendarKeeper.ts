import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '#domain/language.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { ParsedOf } from '#contract/call.ts'
import type {
  FollowingCalendar,
  KeptProblem,
  outgoingCalendar,
} from '#contract/outgoingCalendar.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { addressOf, isAddress, newAddress } from './address.ts'
import { readMemory, writeMemory, type CalendarMemory } from './calendarMemory.ts'
import { allMoments } from './gatherMoments.ts'
import { keptFileIn, keptProblem } from './keptFile.ts'
import { makeCalendar } from './makeCalendar.ts'
import { writeWhole } from './wholeFile.ts'

/** How long a refused file waits before it is tried again. */
const AGAIN_MS = 60_000
/** The moments of steps change with time alone, without a card looking different. */
const STALE_MS = 3_600_000

type Follow = ParsedOf<typeof outgoingCalendar.followCalendar>

/** The calendar that is kept current: in a file, at an address, or in neither. */
export interface CalendarKeeper {
  readonly view: () => FollowingCalendar
  readonly follow: (asked: Follow) => Promise<Outcome<FollowingCalendar>>
  /** Something was written into the logbook. */
  readonly noteWrite: () => void
  /** Brings the file up to date where it is not; never throws, whatever the disk does. */
  readonly keep: () => Promise<void>
  /** The calendar, for whoever asks at the address; null for any other address. */
  readonly served: (path: string) => Promise<string | null>
  /** Another program listens where this one did, and may have been asked: the address is another. */
  readonly renewAddress: () => void
  /** What is remembered, for calendars made once. */
  readonly memory: () => CalendarMemory
  readonly remember: (changed: Partial<CalendarMemory>) => void
}

/** What the keeper needs. */
export interface KeeperParts {
  /** The data folder. */
  readonly folder: string
  readonly clock: Clock
  readonly scheduler: Scheduler
  /** The language chosen in the settings, else the one on screen where it was set up, else the system's. */
  readonly language: (onScreen: Language | undefined) => Language
  readonly working: () => WorkingLogbook | null
  /** This shell answers at an address. */
  readonly serves: boolean
  /** The folder that an id names, as far as it was shown to the window. */
  readonly pathOf: (folder: string) => string | undefined
}

/** What a calendar was made from: as long as it is the same, so is the calendar. */
interface MadeFrom {
  readonly stamp: string
  readonly atMs: number
  readonly text: string
}

const readOrNull = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

export const makeCalendarKeeper = (parts: KeeperParts): CalendarKeeper => {
  const { folder, clock, scheduler, working } = parts
  const language = (): Language => parts.language(memory.language)
  const inTurn = serialQueue()
  let memory = readMemory(folder)
  let writes = 0
  let made: MadeFrom | null = null
  let writtenAt: LocalDateTime | undefined
  let problem: { readonly is: KeptProblem; readonly atMs: number } | null = null

  const remember = (changed: Partial<CalendarMemory>): void => {
    memory = { ...memory, ...changed }
    writeMemory(folder, memory)
  }

  /** The calendar as it is now; made anew only where something may have changed. */
  const current = async (open: WorkingLogbook): Promise<string> => {
    const { now } = open.time()
    const stamp = JSON.stringify([
      writes,
      open.revision(),
      now.slice(0, 10),
      language(),
      memory.details,
    ])
    const nowMs = clock.now()
    if (made !== null && made.stamp === stamp && nowMs - made.atMs < STALE_MS) return made.text
    const calendar = makeCalendar({
      moments: await allMoments(open, scheduler),
      ledger: memory.kept,
      details: memory.details,
      language: language(),
      id: memory.id,
      nowMs,
      zone: open.time().zone,
      isAmong: () => true,
    })
    // Before the file: were it the other way round, a kill between both would count one move twice.
    remember({ kept: calendar.ledger })
    made = { stamp, atMs: nowMs, text: calendar.text }
    return calendar.text
  }

  const write = async (open: WorkingLogbook, file: string): Promise<void> => {
    try {
      const text = await current(open)
      if (readOrNull(file) !== text) writeWhole(file, text)
      writtenAt = open.time().now
      problem = null
    } catch (error) {
      if (keptProblem(error) === 'failed') console.error('Relance: the calendar was not written.')
      problem = { is: keptProblem(error), atMs: clock.now() }
    }
  }

  const keep = async (): Promise<void> => {
    const open = working()
    const { file } = memory
    if (open === null || file === undefined) return
    if (problem !== null && clock.now() - problem.atMs < AGAIN_MS) return
    await write(open, file)
  }

  const view = (): FollowingCalendar => ({
    details: memory.details,
    ...(memory.file === undefined
      ? {}
      : {
          file: {
            shown: memory.file,
            ...(writtenAt === undefined ? {} : { writtenAt }),
            ...(problem === null ? {} : { problem: problem.is }),
          },
        }),
    ...(memory.secret === undefined || !parts.serves ? {} : { address: addressOf(memory.secret) }),
    serves: parts.serves,
  })

  const followFolder = (id: string | null | undefined): Outcome<void> => {
    if (id === undefined) return accepted(undefined)
    writtenAt = undefined
    problem = null
    const { file: _, ...rest } = memory
    memory = rest
    if (id === null) return accepted(undefined)
    const path = parts.pathOf(id)
    const file = path !== undefined && existsSync(path) ? keptFileIn(path, memory.id) : null
    if (file === null) return refused('file-not-written')
    memory = { ...memory, file }
    return accepted(undefined)
  }

  const followAddress = (wish: Follow['address']): void => {
    const { secret, ...rest } = memory
    if (wish === 'close') memory = rest
    else if (wish === 'renew' || (wish === 'open' && secret === undefined))
      memory = { ...rest, secret: newAddress() }
  }

  return {
    view,
    follow: (asked) =>
      inTurn(async () => {
        const before = memory
        const followed = followFolder(asked.folder)
        if (!followed.ok) {
          memory = before
          return followed
        }
        followAddress(asked.address)
        const { details = memory.details, language: onScreen = memory.language } = asked
        remember({ details, ...(onScreen === undefined ? {} : { language: onScreen }) })
        problem = null
        await keep()
        return accepted(view())
      }),
    noteWrite: () => {
      writes += 1
    },
    keep: () => inTurn(keep),
    served: (path) =>
      inTurn(async () => {
        const open = working()
        const isOpen = memory.secret !== undefined && isAddress(path, memory.secret)
        return isOpen && open !== null ? current(open) : null
      }),
    renewAddress: () => {
      if (memory.secret !== undefined) remember({ secret: newAddress() })
    },
    memory: () => memory,
    remember,
  }
}
