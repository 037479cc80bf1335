import { personOf, type Application } from '#domain/logbook/application.ts'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import type { HolidayId } from '#domain/calendar/holidayIds.ts'
import {
  dayOfMinute,
  localDate,
  localDateTime,
  minutesInDay,
  startOfDay,
  type LocalDate,
  type LocalDateTime,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Entry, EntryOf } from '#domain/entry/entry.ts'
import { factsOf, type Facts, type Ground } from '#domain/rules/facts.ts'
import { TIMES } from '#domain/rules/ruleMoment.ts'
import { makePlanner } from './plan.ts'
import { reApproachOpens } from '#domain/rules/rows/refusal.ts'
import { isLived } from '#domain/rules/timeline.ts'
import { wallOf, type Wall } from '#domain/rules/wall.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { FOLLOW_UP_RULE_IDS } from '#domain/rules/step.ts'

/** What courtesy would rather avoid; message keys under `rules.warnings`. */
export type WarningId =
  | 'same-half-day'
  | 'same-half-day-nobody'
  | 'before-promise'
  | 'too-early'
  | 'public-holiday'
  | 'outside-contact-hours'
  | 'after-refusal'
  | 'after-refusal-until'
  | 'rounds-used'

/** One thing courtesy would rather avoid, with what its sentence needs. The person decides. */
export interface Warning {
  readonly id: WarningId
  /** Name of the person concerned. */
  readonly person?: string
  readonly day?: LocalDate
  /** The next good slot. */
  readonly moment?: LocalDateTime
  readonly holiday?: HolidayId
  readonly count?: number
}

/** A thanks or an attempt to reach someone; an invitation is no contact, as it asks for nothing. */
type ContactEntry =
  EntryOf<'thanks'> | EntryOf<'follow-up'> | EntryOf<'call'> | EntryOf<'offer-message'>

/** Whether an entry is a contact; a wrong number met nobody. */
export const isContact = (entry: Entry): entry is ContactEntry =>
  entry.kind === 'thanks' ||
  entry.kind === 'offer-message' ||
  (entry.kind === 'call' && entry.direction === 'outgoing' && entry.outcome !== 'wrong-number') ||
  (entry.kind === 'follow-up' && entry.outcome !== 'wrong-number')

/** Half-days split at noon, whatever the contact hours. */
const halfDayOf = (minute: Minute): number =>
  dayOfMinute(minute) * 2 + (minutesInDay(minute) < TIMES['12:00'] ? 0 : 1)

/** A thanks that names nobody was meant for everyone met. */
const isToAll = ({ kind, to }: ContactEntry): boolean => kind === 'thanks' && to === undefined

const sameHalfDay = (application: Application, entry: ContactEntry, wall: Wall): Warning | null => {
  const halfDay = halfDayOf(wall.read(entry.at, entry.zone))
  const again = application.entries.some(
    (other) =>
      other.id !== entry.id &&
      isContact(other) &&
      (other.to === entry.to || isToAll(other) || isToAll(entry)) &&
      halfDayOf(wall.read(other.at, other.zone)) === halfDay,
  )
  if (!again) return null
  const person = personOf(application, entry.to)
  return person === undefined
    ? { id: 'same-half-day-nobody' }
    : { id: 'same-half-day', person: person.name }
}

/** A vague promise names no date, so nothing comes before it. */
const beforePromise = ({ last, now, decision }: Facts): Warning | null =>
  decision !== null || last?.promise == null || now >= startOfDay(last.promise.day)
    ? null
    : { id: 'before-promise', day: localDate(last.promise.day) }

/** A day that is over is not gone back to: its moment cannot be chosen any more. */
const isOver = ({ now }: Facts, today: LocalDate): boolean => localDate(dayOfMinute(now)) < today

/** Sooner than the plan asks for it; whoever has just reopened an application means to write. */
const tooEarly = (facts: Facts, today: LocalDate): Warning | null => {
  const { application, settings, now } = facts
  if (isOver(facts, today)) return null
  const moment = localDateTime(now)
  const early = makePlanner(settings)
    .plan(application, { now: moment, otherOpen: 0 })
    .find(
      ({ rule, opens, because: { reason } }) =>
        FOLLOW_UP_RULE_IDS.includes(rule) && reason !== 'reopened' && opens > moment,
    )
  return early === undefined ? null : { id: 'too-early', day: early.opens.slice(0, 10) }
}

const outsideHours = (facts: Facts, today: LocalDate): Warning | null => {
  const { calendar, pace, now, wall } = facts
  if (isOver(facts, today) || calendar.isContactHour(now, pace)) return null
  const moment = wall.moment(calendar.nextSlot(now, pace))
  const holiday = calendar.holidayOn(dayOfMinute(now))
  return holiday === null
    ? { id: 'outside-contact-hours', moment }
    : { id: 'public-holiday', day: localDate(dayOfMinute(now)), holiday, moment }
}

const afterRefusal = (facts: Facts): Warning | null => {
  if (facts.phase !== 'refused' || facts.decision === null) return null
  if (facts.last === null) return { id: 'after-refusal' }
  const opens = reApproachOpens(facts)
  if (opens === null || facts.now >= opens) return null
  return { id: 'after-refusal-until', day: localDate(dayOfMinute(opens)) }
}

const roundsUsed = (entry: EntryOf<'follow-up'>, facts: Facts): Warning | null => {
  const { last, settings, phase } = facts
  if (last === null || phase === 'refused') return null
  if (last.lastWord !== 'mine' || last.rounds < settings.numbers.roundsMaximum) return null
  // The first mail after a message left belongs to its round: both say the same.
  if (entry.outcome === 'sent' && last.awaitsMail) return null
  return { id: 'rounds-used', count: last.rounds }
}

/**
 * What to say before `entry` is recorded or planned, given everything else noted up to its moment.
 * Thanks may come at any hour; only they and follow-ups are contacts. An empty list: go ahead.
 */
export const courtesyWarnings = (
  application: Application,
  entry: Entry,
  settings: Settings,
  now: LocalDateTime,
): readonly Warning[] => {
  if (!isContact(entry)) return []
  const wall = wallOf(settings.zone)
  const ground: Ground = { settings, calendar: makeCalendar(settings), wall }
  const moment = wall.read(entry.at, entry.zone)
  const others = application.entries.filter(
    (other) =>
      other.id !== entry.id &&
      (isLived({ entry: other, at: 0 }, 'interview') || wall.read(other.at, other.zone) <= moment),
  )
  const facts = factsOf({ ...application, entries: others }, ground, {
    now: localDateTime(moment),
    otherOpen: 0,
  })
  const again = sameHalfDay(application, entry, wall)
  const today = now.slice(0, 10)
  const warnings =
    entry.kind === 'thanks'
      ? [again]
      : [
          again,
          // One reason to wait is enough.
          beforePromise(facts) ?? (again === null ? tooEarly(facts, today) : null),
          outsideHours(facts, today),
          afterRefusal(facts),
          entry.kind === 'follow-up' ? roundsUsed(entry, facts) : null,
        ]
  return warnings.filter((warning) => warning !== null)
}
