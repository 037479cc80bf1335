import { inZone } from '#domain/calendar/zone.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import {
  isMeeting,
  subjectOf,
  type Entry,
  type EntryOf,
  type Interview,
} from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { EventDraft } from '#domain/logbook/events.ts'

type Postponed = EntryOf<'postponed'>

/** The interview an entry is about, where it is about one that stands. */
export const interviewAbout = (application: Application, entry: Entry): Interview | undefined =>
  'interview' in entry
    ? application.entries.filter(isMeeting).find(({ id }) => id === entry.interview)
    : undefined

const corrected = (application: string, entry: Entry): EventDraft => ({
  type: 'entry-corrected',
  application,
  ...subjectOf(entry),
  body: { entry },
})

/** The start of an interview on the clock of another zone. */
const startIn = (zone: string, { at, zone: lived }: Interview): LocalDateTime =>
  lived === zone ? at : inZone(at, lived, zone)

/**
 * A postponement with the start that its interview had, where it does not tell it: as it was told
 * `before`, which no form asks for again, else as the interview stands.
 */
export const withOldStart = (application: Application, entry: Entry, before?: Entry): Entry => {
  if (entry.kind !== 'postponed' || entry.oldStart !== undefined) return entry
  if (before?.kind === 'postponed' && before.oldStart !== undefined)
    return { ...entry, oldStart: before.oldStart }
  const about = interviewAbout(application, entry)
  return about === undefined ? entry : { ...entry, oldStart: startIn(entry.zone, about) }
}

/** Puts the interview to the start that a postponement names. */
const movedTo = (
  application: Application,
  entry: Postponed,
  start: LocalDateTime,
): readonly EventDraft[] => {
  const about = interviewAbout(application, entry)
  if (about === undefined || (about.at === start && about.zone === entry.zone)) return []
  return [corrected(application.id, { ...about, at: start, zone: entry.zone })]
}

/** What noting an entry does to the interview it is about. */
export const movedByRecording = (application: Application, entry: Entry): readonly EventDraft[] =>
  entry.kind === 'postponed' ? movedTo(application, entry, entry.newStart) : []

/** Whether the interview still stands where this postponement put it. */
const stillThere = (application: Application, entry: Postponed): boolean => {
  const about = interviewAbout(application, entry)
  return about !== undefined && startIn(entry.zone, about) === entry.newStart
}

/** What a better account of a postponement does to the interview that it had put off. */
export const movedByCorrecting = (
  application: Application,
  before: Entry,
  entry: Entry,
): readonly EventDraft[] =>
  before.kind === 'postponed' && entry.kind === 'postponed' && stillThere(application, before)
    ? movedTo(application, entry, entry.newStart)
    : []

/** What taking a postponement back does: the interview returns to where it was, unless it moved on. */
export const movedByWithdrawing = (
  application: Application,
  entry: Entry,
): readonly EventDraft[] =>
  entry.kind === 'postponed' && entry.oldStart !== undefined && stillThere(application, entry)
    ? movedTo(application, entry, entry.oldStart)
    : []
