import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { isMeeting, type Entry } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'

/** The present moment, on the clock of the logbook. */
interface Present {
  readonly now: LocalDateTime
  readonly zone: Zone
}

/** Whether an entry tells of what has not happened: everything but an interview lies in the past. */
export const isNotYet = (entry: Entry, { now, zone }: Present): boolean =>
  !isMeeting(entry) && livedAt(entry, zone) > now
