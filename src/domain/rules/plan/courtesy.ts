import { personOf, type Application } from '#domain/logbook/application.ts'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import type { HolidayId } from '#domain/calendar/holidayIds.ts'
import {
  dayOfMinute,
  localDate,
  localDateTime,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import type { Person } from '#domain/logbook/person.ts'
import { detailOf, isContact, isWith, type ContactEntry } from '#domain/rules/contacts.ts'
import { factsOf, type Facts, type PlanTime } from '#domain/rules/facts.ts'
import { halfDayOf } from '#domain/rules/halfDay.ts'
import type { Others } from '#domain/rules/others.ts'
import type { By } from '#domain/vocabulary.ts'
import { makePlanner } from './plan.ts'
import { reApproachOpens } from '#domain/rules/rows/refusal.ts'
import { isLived } from '#domain/rules/timeline.ts'
import { wallOf } from '#domain/rules/wall.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { FOLLOW_UP_RULE_IDS } from '#domain/rules/step.ts'

/** What courtesy would rather avoid; message keys under `rules.warnings`. */
export type WarningId =
  | 'same-half-day'
  | 'same-half-day-nobody'
  | 'same-half-day-shared'
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

/** Everything that a warning is told from. */
interface Case {
  readonly application: Application
  readonly entry: ContactEntry
  readonly facts: Facts
}

/** The person an entry is for; one that names nobody is for the only person known. */
const recipientOf = ({ entry, application }: Case): Person | undefined => {
  const [only, ...more] = application.people
  return personOf(application, entry.to) ?? (more.length === 0 ? only : undefined)
}

/** Contacts of one card in the half-day of the entry, on its own clock. */
const inHalfDay = (
  { entry, facts: { wall } }: Case,
  application: Application,
): readonly ContactEntry[] => {
  const halfDay = halfDayOf(wall.read(entry.at, entry.zone))
  return application.entries
    .filter((other) => other.id !== entry.id)
    .filter(isContact)
    .filter((other) => halfDayOf(wall.read(other.at, other.zone)) === halfDay)
}

/** The same person was contacted in that half-day, on this card or on another. */
const sameHalfDay = (the: Case): Warning | null => {
  const { application, entry, facts } = the
  const person = recipientOf(the)
  const isToAll = entry.kind === 'thanks' && entry.to === undefined
  const again = inHalfDay(the, application).some(
    (other) => isToAll || isWith(other, person?.id ?? entry.to, application),
  )
  const elsewhere =
    person !== undefined &&
    facts.others.people
      .recordsOf(person.id)
      .some((record) =>
        inHalfDay(the, record.application).some((other) =>
          isWith(other, record.person.id, record.application),
        ),
      )
  if (!again && !elsewhere) return null
  return person === undefined
    ? { id: 'same-half-day-nobody' }
    : { id: 'same-half-day', person: person.name }
}

/** Somebody else behind the same mailbox or number was contacted by it in that half-day. */
const sharedHalfDay = (the: Case): Warning | null => {
  const { application, entry, facts } = the
  const person = recipientOf(the)
  const detail = detailOf(entry.channel)
  if (person === undefined || detail === undefined) return null
  const key = (other: Person): string | undefined =>
    identifyingDetails(other).find((known) => known.startsWith(detail))
  const own = key(person)
  if (own === undefined) return null
  const here = application.people
    .filter((other) => other !== person && key(other) === own)
    .map((other) => ({ application, person: other }))
  const behind = [...here, ...facts.others.people.sharingDetail(person.id, detail)].find((record) =>
    inHalfDay(the, record.application).some(
      (other) =>
        detailOf(other.channel) === detail && isWith(other, record.person.id, record.application),
    ),
  )
  return behind === undefined ? null : { id: 'same-half-day-shared', person: behind.person.name }
}

/** A vague promise names no date, so nothing comes before it. */
const beforePromise = ({ last, now, decision }: Facts): Warning | null =>
  decision !== null || last?.promise == null || now >= last.promise.opens
    ? null
    : { id: 'before-promise', day: localDate(last.promise.day) }

/** A day that is over is not gone back to: its moment cannot be chosen any more. */
const isOver = ({ now }: Facts, today: LocalDate): boolean => localDate(dayOfMinute(now)) < today

/** Sooner than the plan asks for it; whoever has just reopened an application means to write. */
const tooEarly = (facts: Facts, today: LocalDate): Warning | null => {
  const { application, settings, now, others, wall } = facts
  if (isOver(facts, today)) return null
  const moment = wallOf(settings.zone).read(wall.moment(now), wall.zone)
  const at = localDateTime(moment)
  const early = makePlanner(settings)
    .plan(application, { now: at, others })
    .find(
      ({ rule, opens, because: { reason } }) =>
        FOLLOW_UP_RULE_IDS.includes(rule) && reason !== 'reopened' && opens > at,
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

const roundsUsed = ({ entry, facts }: Case): Warning | null => {
  const { last, settings, phase } = facts
  if (last === null || phase === 'refused') return null
  if (last.lastWord !== 'mine' || last.rounds < settings.numbers.roundsMaximum) return null
  // The first mail after a message left belongs to its round: both say the same.
  if (entry.kind === 'follow-up' && entry.outcome === 'sent' && last.awaitsMail) return null
  return { id: 'rounds-used', count: last.rounds }
}

/** What is said of an attempt to hear news; who left a message waits to be called back. */
const ofAttempt = (
  the: Case,
  again: Warning | null,
  today: LocalDate,
): readonly (Warning | null)[] => {
  const { facts } = the
  if (facts.calledMe !== null) return [again]
  return [
    again,
    // One reason to wait is enough.
    beforePromise(facts) ?? (again === null ? tooEarly(facts, today) : null),
    outsideHours(facts, today),
    afterRefusal(facts),
    roundsUsed(the),
  ]
}

/** What is said before a contact of each kind. */
const WARNED: By<
  ContactEntry['kind'],
  (the: Case, again: Warning | null, today: LocalDate) => readonly (Warning | null)[]
> = {
  thanks: (_the, again) => [again],
  // Word of an offer breaks no promise: they would rather know.
  'offer-message': ({ facts }, again, today) => [again, outsideHours(facts, today)],
  'follow-up': ofAttempt,
  call: ofAttempt,
}

/** The facts up to the moment of an entry, without it, on the clock of those it goes to. */
const factsAtEntry = (
  application: Application,
  entry: Entry,
  settings: Settings,
  others: Others,
): Facts => {
  const { zone = settings.zone, region = settings.region } = application.details
  const wall = wallOf(zone)
  const mine = wallOf(settings.zone)
  const moment = wall.read(entry.at, entry.zone)
  const before = application.entries.filter(
    (other) =>
      other.id !== entry.id &&
      (isLived({ entry: other, at: 0 }, 'interview') || wall.read(other.at, other.zone) <= moment),
  )
  return factsOf(
    { ...application, entries: before },
    { settings, calendar: makeCalendar({ ...settings, region }), wall },
    { now: localDateTime(mine.read(entry.at, entry.zone)), others },
  )
}

/**
 * What to say before `entry` is recorded or planned, given everything else noted up to its moment, on
 * this card and on others. Thanks may come at any hour; an empty list: go ahead.
 */
export const courtesyWarnings = (
  application: Application,
  entry: Entry,
  settings: Settings,
  { now, others }: PlanTime,
): readonly Warning[] => {
  if (!isContact(entry)) return []
  const facts = factsAtEntry(application, entry, settings, others)
  const the: Case = { application, entry, facts }
  const again = sameHalfDay(the) ?? sharedHalfDay(the)
  // The day it is where those live who are written to.
  const today = facts.wall.date(facts.wall.read(now, settings.zone))
  return WARNED[entry.kind](the, again, today).filter((warning) => warning !== null)
}
