import { sameHalfDay, sharedHalfDay, type Case } from './brake.ts'
import type { Warning } from './warning.ts'
import type { Application } from '#domain/logbook/application.ts'
import { absencesOn, awayAt } from '#domain/rules/absences.ts'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import {
  dayOfMinute,
  localDate,
  localDateTime,
  type LocalDate,
} from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { isContact, type ContactEntry } from '#domain/rules/contacts.ts'
import { factsOf, type Facts, type PlanTime } from '#domain/rules/facts.ts'
import { shownMoment } from '#domain/rules/readFact.ts'
import type { Others } from '#domain/rules/others.ts'
import type { By } from '#domain/vocabulary.ts'
import { makePlanner } from './plan.ts'
import { reApproachOpens } from '#domain/rules/rows/refusal.ts'
import { isLived } from '#domain/rules/timeline.ts'
import { wallOf } from '#domain/rules/wall.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { FOLLOW_UP_RULE_IDS } from '#domain/rules/step.ts'

/** A vague promise names no date, so nothing comes before it. */
const beforePromise = ({ last, now, decision }: Facts): Warning | null =>
  decision !== null || last?.promise == null || now.hasCome(last.promise.opens)
    ? null
    : {
        id: 'before-promise',
        day: localDate(last.promise.day),
        from: localDate(dayOfMinute(last.promise.opens)),
      }

/** A day that is over is not gone back to: its moment cannot be chosen any more. */
const isOver = ({ now }: Facts, today: LocalDate): boolean => localDate(now.day()) < today

/** Sooner than the plan asks for it; whoever has just reopened an application means to write. */
const tooEarly = (facts: Facts, today: LocalDate): Warning | null => {
  const { application, settings, now, others, wall } = facts
  if (isOver(facts, today)) return null
  const moment = wallOf(settings.zone).read(wall.moment(now.minute()), wall.zone)
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
  const { calendar, pace } = facts
  const now = facts.now.minute()
  if (isOver(facts, today) || calendar.isContactHour(now, pace)) return null
  const moment = shownMoment(calendar.nextSlot(now, pace), facts)
  const holiday = calendar.holidayOn(dayOfMinute(now))
  return holiday === null
    ? { id: 'outside-contact-hours', moment }
    : { id: 'public-holiday', day: localDate(dayOfMinute(now)), holiday, moment }
}

/** A day still to come on which the person is away; what they do today all the same is theirs. */
const whileAway = (facts: Facts, today: LocalDate): Warning | null => {
  const { absences } = facts
  const now = facts.now.minute()
  const away = awayAt(now, absences)
  if (away === undefined || localDate(dayOfMinute(now)) <= today) return null
  return { id: away.ill ? 'ill' : 'away', day: away.last }
}

const afterRefusal = (facts: Facts): Warning | null => {
  if (facts.phase !== 'refused' || facts.decision === null) return null
  if (facts.last === null) return { id: 'after-refusal' }
  const opens = reApproachOpens(facts)
  if (opens === null || facts.now.hasCome(opens)) return null
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
    whileAway(facts, today),
    afterRefusal(facts),
    roundsUsed(the),
  ]
}

/** What is said before a contact of each kind. */
const WARNED: By<
  ContactEntry['kind'],
  (the: Case, again: Warning | null, today: LocalDate) => readonly (Warning | null)[]
> = {
  thanks: ({ facts }, again, today) => [again, whileAway(facts, today)],
  // Word of an offer breaks no promise: they would rather know.
  'offer-message': ({ facts }, again, today) => [
    again,
    outsideHours(facts, today),
    whileAway(facts, today),
  ],
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
    {
      settings,
      calendar: makeCalendar({ ...settings, region }),
      wall,
      absences: absencesOn(settings, wall),
    },
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
